import { type Filling, type Phrase, say } from '../phrase.ts';

/** The line under a quotation that names the place of its words. */
export const citation = {
  untitled: 'untitled',
  line: <P extends object>(where: Filling<P>): Phrase<P> => say`— ${where}`,
  between: ' · ',
  /** `¶12 (p. 3)` */
  place: (passage: number, page: number | null): string => `¶${passage}${page === null ? '' : ` (p. ${page})`}`,
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
    `“${text}” is not a citation. A citation looks like “hearing-3:12”: a document's id and a passage number.`,
  outside: (citation: string, length: number): string =>
    `${citation} is ${length} characters long; the offsets after “@” must lie within 0-${length}.`,
  removed: 'These words no longer stand in the document, and nothing like them took their place.',
  changed: (passage: number | undefined): string =>
    `These words have changed since they were cited; ¶${passage} stands in their place.`,
  /** `unread` is why the file cannot be read now, null if it is gone. `elsewhere` cites the same words in another place. */
  documentGone: (file: string, unread: string | null, elsewhere: string | null): string => {
    const why = unread === null ? 'is no longer in the dossier' : `cannot be read at present: it ${unread}`;
    return `${file} ${why}.${elsewhere === null ? '' : ` The same words stand in ${elsewhere}.`}`;
  },
};
