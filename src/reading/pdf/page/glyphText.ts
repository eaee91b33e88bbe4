import { RADICALS } from '../../../languages/scripts/radicals.ts';

/**
 * Characters in place of those that are meant: Latin and Armenian ligatures, Hebrew and Arabic presentation forms, and the
 * radicals that some fonts name for the ideographs of the same shape.
 */
const presentationForm = /[\u2f00-\u2fd5\u2e9f\ufb00-\ufd3d\ufd50-\ufdff\ufe70-\ufefc]/u;

/** Forms of punctuation for vertical lines, and those for horizontal lines. */
const VERTICAL_FORMS: ReadonlyMap<string, string> = new Map(
  [...'︐︑︒︓︔︕︖︗︘︙︰︱︲︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈'].map((form, at) => [
    form,
    [...'，、。：；！？〖〗…‥—–（）｛｝〔〕【】《》〈〉「」『』［］'][at] ?? form,
  ]),
);

/** Characters of private use by which Word writes bullets and boxes, in the fonts Symbol and Wingdings. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['\uf0b7', '•'],
  ['\uf0a7', '▪'],
  ['\uf0d8', '➢'],
  ['\uf0fc', '✓'],
  ['\uf0fb', '✗'],
  ['\uf0fe', '☒'],
  ['\uf0fd', '☒'],
  ['\uf0a8', '☐'],
  ['\uf06f', '☐'],
  ['\uf072', '☐'],
  ['\uf0e0', '→'],
  ['\uf0df', '←'],
  ['\uf02d', '–'],
]);

/** In place of a character that cannot be decoded. */
export const UNDECODED = '\ufffd';

const undecodable = /[\p{Cc}\p{Co}\p{Cn}\ufffd]/u;
const space = /^[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]*$/u;

/** What a glyph says: its characters, a space (`' '`) or nothing. A glyph that cannot be decoded is {@link UNDECODED}. */
export function glyphText(unicode: string): string {
  if (unicode === '' || unicode === '\u200b') return '';
  if (unicode.length === 1 && unicode > ' ' && unicode < '\u007f') return unicode;
  if (space.test(unicode)) return unicode.includes('\u3000') ? '\u3000' : ' ';
  const symbol = SYMBOLS.get(unicode);
  if (symbol !== undefined) return symbol;
  const horizontal = VERTICAL_FORMS.get(unicode) ?? RADICALS.get(unicode);
  if (horizontal !== undefined) return horizontal;
  if (undecodable.test(unicode)) return UNDECODED;
  return presentationForm.test(unicode) ? unicode.normalize('NFKC') : unicode;
}
