import { type Phrase, say } from '../phrase.ts';
import { count } from './counting.ts';

/** Whether several passages agree. */
export const concord = {
  agree: <P extends object>(passages: number, places: P): Phrase<P> =>
    say`${count(passages, 'passage')} agree: ${places}`,
  denied: <P extends object>(words: P): Phrase<P> => say`The document denies this: “${words}”`,
  differ: 'The passages differ',
  speakers: 'Different speakers on this',
  theSameIn: <P extends object>(places: P): Phrase<P> => say`the same in ${places}`,
};
