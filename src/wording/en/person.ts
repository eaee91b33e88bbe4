import { type Phrase, say } from '../phrase.ts';

/** What the dossier calls someone, and with whom and when it names them. */
export const person = {
  spelt: <P extends object>(spellings: P): Phrase<P> => say`Spelt ${spellings}`,
  with: <P extends object>(names: P): Phrase<P> => say`In the same passages: ${names}`,
  /** A name with how often it is written so, or in how many passages. */
  counted: <P extends object>(name: P, number: number): Phrase<P> => say`${name} (${number})`,
  date: <P extends object>(date: Phrase<P>): Phrase<P> => say`Date: ${date}`,
  dates: <P extends object>(first: Phrase<P>, last: Phrase<P>): Phrase<P> =>
    say`First date: ${first}. Last date: ${last}`,
  ofTheDocument: '(date of the document)',
  describedAs: 'Described as',
  said: 'Said',
  saidOfThem: 'Said about them',
  namedIn: 'Named in',
};
