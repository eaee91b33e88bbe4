import { clock, type OriginalPlace, originalPlaceInWords, pagesAndLines, range } from '../originalPlace.ts';
import { type Filling, type Phrase, say } from '../phrase.ts';

function inOriginal(place: OriginalPlace): string {
  return originalPlaceInWords(place, {
    pages: (pages, lines) => `${pages.from === pages.to ? 'p.' : 'pp.'} ${pagesAndLines(pages, lines)}`,
    lines: (lines) => `${lines.from === lines.to ? 'line' : 'lines'} ${range(lines)}`,
    at: (time) => `at ${time}`,
    recognised: 'recognised text',
    between: ', ',
  });
}

/** The line under a quotation that names the place of its words. */
export const citation = {
  untitled: 'untitled',
  line: <P extends object>(where: Filling<P>): Phrase<P> => say`— ${where}`,
  between: ' · ',
  /** Instead of title, source and date, if the passage above is of the same document. */
  sameDocument: 'same document',
  /** `¶12 (p. 3)`, `¶12 (p. 12:5–20)`, `¶7 (at 00:14:05)`; `where` is null if only the passage is named. */
  place: (passage: number, where: OriginalPlace | null): string => {
    const words = where === null ? '' : inOriginal(where);
    return `¶${passage}${words === '' ? '' : ` (${words})`}`;
  },
  /** The same without the passage; empty if nothing is known. */
  inOriginal: (where: OriginalPlace): string => inOriginal(where),
  /** `00:14:05` */
  clock,
  /** Over a row of a table: what its columns are. */
  columns: <P extends object>(head: P): Phrase<P> => say`Columns: ${head}`,
  part: (number: number, of: number): string => ` · part ${number} of ${of}`,
  /** Over passages around the one that was found. */
  itself: (passage: number): string => `¶${passage}`,
  before: (passage: number): string => `¶${passage}, the passage before`,
  after: (passage: number): string => `¶${passage}, the passage after`,
  /** How the passage fits the query, unless it has the very words. */
  matchedBy: {
    stem: 'matched by another form of the word',
    'name variant': 'matched by another spelling of the name',
    fuzzy: 'matched by a similar word',
  },
  isNone: (text: string): string =>
    `“${text}” is not a citation. A citation is a document’s id and a passage number, such as “hearing-3:12”.`,
  outside: (citation: string, length: number): string =>
    `${citation} has ${length} characters, so the numbers after “@” must be between 0 and ${length}.`,
  removed: 'These words are no longer in the document, and nothing similar replaced them.',
  changed: (passage: number | undefined): string =>
    `These words have changed since they were cited. ¶${passage} has replaced them.`,
  /** `unread` is why the file cannot be read now, null if it is gone. `elsewhere` cites the same words in another place. */
  documentGone: (file: string, unread: string | null, elsewhere: string | null): string => {
    const why = unread === null ? 'is no longer in the dossier' : `cannot be read now: it ${unread}`;
    return `${file} ${why}.${elsewhere === null ? '' : ` The same words are in ${elsewhere}.`}`;
  },
};
