/** What becomes of the text of a group (RTF 1.9.1, "Destinations"). */
export type Destination =
  | 'text'
  | 'skipped'
  | 'head'
  | 'foot'
  | 'note'
  | 'comment'
  | 'box'
  | 'marker'
  | 'fonts'
  | 'styles'
  | 'title'
  | 'author'
  | 'commentAuthor'
  | 'commentDate'
  | 'upr';

const destinations: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ...['header', 'headerl', 'headerr', 'headerf'].map((word) => [word, 'head'] as const),
  ...['footer', 'footerl', 'footerr', 'footerf'].map((word) => [word, 'foot'] as const),
  ['footnote', 'note'],
  ['annotation', 'comment'],
  ['atnauthor', 'commentAuthor'],
  ['atndate', 'commentDate'],
  ['shptxt', 'box'],
  ['dptxbxtext', 'box'],
  ['listtext', 'marker'],
  ['pntext', 'marker'],
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['title', 'title'],
  ['author', 'author'],
  ['upr', 'upr'],
  // Groups that hold text of the document although readers may not know them.
  ...['ud', 'shpinst', 'shppict', 'do', 'moMath', 'moMathPara', 'result', 'fldrslt', 'field'].map(
    (word) => [word, 'text'] as const,
  ),
  ...(
    'colortbl info pict sp nonshppict shprslt objdata objclass objname objalias fldinst fldtype themedata colorschememapping ' +
    'datastore latentstyles listtable listoverridetable listpicture rsidtbl generator xmlnstbl mmathPict filetbl revtbl ' +
    'atnid atnref atnparent atrfstart atrfend bkmkstart bkmkend htmltag mhtmltag nonesttables nesttableprops pn pnseclvl ' +
    'template passwordhash userprops docvar background ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn xe tc tcn formfield ' +
    'subject operator keywords doccomm company category manager comment hlinkbase buptim creatim revtim printim panose falt ' +
    'private keycode pgdsctbl protusertbl oldcprops oldpprops oldsprops oldtprops datafield'
  )
    .split(' ')
    .map((word) => [word, 'skipped'] as const),
]);

/**
 * The destination that a control word opens; undefined if it opens none. A group that begins with `\*` is skipped if it is
 * not known; properties of formulas are skipped too.
 */
export function destinationOf(word: string, isIgnorable: boolean): Destination | undefined {
  const known = destinations.get(word);
  if (known !== undefined) return known;
  return isIgnorable || /^m[a-zA-Z]+Pr$/u.test(word) ? 'skipped' : undefined;
}
