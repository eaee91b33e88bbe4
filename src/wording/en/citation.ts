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
};
