import { type Filling, type Phrase, say } from '../phrase.ts';

interface Ends {
  readonly from: number;
  readonly to: number;
}

/** Where words are in the original: pages, numbered lines, the time in a recording. */
interface Where {
  readonly pages: Ends | null;
  readonly lines: Ends | null;
  readonly seconds: number | null;
  readonly isRecognised: boolean;
}

function inOriginal({ pages, lines, seconds, isRecognised }: Where): string {
  return [
    pages === null ? (lines === null ? '' : `${lines.from === lines.to ? 'line' : 'lines'} ${range(lines)}`) : '',
    pages === null ? '' : pageWords(pages, lines),
    seconds === null ? '' : `at ${clock(seconds)}`,
    isRecognised ? 'recognised text' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** `p. 3`, `pp. 3–4`, `p. 12:5–20`, `pp. 12:20–13:4`. */
function pageWords(pages: Ends, lines: Ends | null): string {
  if (pages.from === pages.to) return `p. ${pages.from}${lines === null ? '' : `:${range(lines)}`}`;
  if (lines === null) return `pp. ${range(pages)}`;
  return `pp. ${pages.from}:${lines.from}–${pages.to}:${lines.to}`;
}

function range({ from, to }: Ends): string {
  return from === to ? String(from) : `${from}–${to}`;
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

/** The line under a quotation that names the place of its words. */
export const citation = {
  untitled: 'untitled',
  line: <P extends object>(where: Filling<P>): Phrase<P> => say`— ${where}`,
  between: ' · ',
  /** Instead of title, source and date, if the passage above is of the same document. */
  sameDocument: 'same document',
  /** `¶12 (p. 3)`, `¶12 (p. 12:5–20)`, `¶7 (at 00:14:05)`; `where` is null if only the passage is named. */
  place: (passage: number, where: Where | null): string => {
    const words = where === null ? '' : inOriginal(where);
    return `¶${passage}${words === '' ? '' : ` (${words})`}`;
  },
  /** The same without the passage; empty if nothing is known. */
  inOriginal: (where: Where): string => inOriginal(where),
  /** `00:14:05` */
  clock: (seconds: number): string => clock(seconds),
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
