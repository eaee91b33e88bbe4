import { type Filling, joined, type Phrase, say } from '../phrase.ts';
import { count } from './counting.ts';

/** How a mediator is put, by the cue that makes the link in an English document; lower case. */
const BY_CUE: Readonly<Record<string, string>> = {
  'according to': ', according to ',
  quoted: ', as quoted by ',
  quotes: ', as quoted by ',
  quoting: ', as quoted by ',
  citing: ', as quoted by ',
  cited: ', as quoted by ',
  told: ', as told by ',
};

/** Who speaks, and through whom the words came. */
export const said = {
  by: <P extends object>(speaker: Filling<P>): Phrase<P> => say`Said by ${speaker}`,
  /** Before who speaks, if several speak in one passage: which words are meant. */
  about: <P extends object>(begins: P): Phrase<P> => say`“${begins}”: `,
  deniedBy: <P extends object>(name: P, words: P): Phrase<P> => say`Not a statement: ${name} denies it (“${words}”)`,
  denied: <P extends object>(words: P): Phrase<P> => say`Not a statement: the document denies it (“${words}”)`,
  supposed: <P extends object>(words: P): Phrase<P> => say`Not a statement: the document only supposes it (“${words}”)`,
  notGiven: 'No speaker is named',
  /** A link of the chain; `cue` is the document's word for it, null if the place alone makes the link. */
  through: <P extends object>(mediator: P, cue: string | null): Phrase<P> =>
    say`${cue === null ? ', in ' : (BY_CUE[cue.toLowerCase()] ?? ', as told by ')}${mediator}`,
  reportedBy: <P extends object>(source: P): Phrase<P> => say`, as reported by ${source}`,
  alsoIn: <P extends object>(where: Phrase<P>, wording: P | null): Phrase<P> =>
    wording === null ? say`also in ${where}` : say`also in ${joined<P>([where, wording], ', ')}`,
  moreDocuments: (number: number): string => `and in ${count(number, 'more document')}`,
  /** What another document has otherwise, in its own words if it has any. */
  differs: ({ here, there }: { readonly here: string; readonly there: string }, more: number): string => {
    const shown = there === '' ? `without “${here}”` : `“${there}”`;
    const instead = there === '' || here === '' ? '' : ` instead of “${here}”`;
    return `wording differs: ${shown}${instead}${more > 0 ? `, and ${more} more` : ''}`;
  },
};
