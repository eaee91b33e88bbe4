import { type Filling, joined, type Phrase, say } from '../phrase.ts';
import { count } from './counting.ts';

/** Text of a file that is not the document's own: comments, hidden text, mail that is quoted again. */
export const asides = {
  title: 'Comments and other notes (not the document’s own text: never searched, never quoted)',
  kinds: {
    comment: 'Comment',
    hidden: 'Hidden text',
    history: 'Earlier message',
  },
  /** The text of a comment, with the words of the document that it is about. */
  about: (words: string, comment: string): string => `on “${words}”: ${comment}`,
  /** Before its text: `Comment by Ana Holt, 4 May 2021: `; `by` is empty if neither is known. */
  label: <P extends object>(kind: string, by: Filling<P>): Phrase<P> => say`${kind}${by}: `,
  by: <P extends object>(author: P | null, date: P | null): Phrase<P> =>
    joined([author === null ? [] : say` by ${author}`, ...(date === null ? [] : [[date]])], ', '),
  /** After a text of which only the beginning is shown. */
  longer: (characters: number): string => `… (${count(characters, 'more character')})`,
  more: (number: number): string =>
    `${number === 1 ? 'One more is' : `${count(number, 'more', 'more')} are`} not shown.`,
};
