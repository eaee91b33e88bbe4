import { type Filling, type Phrase, say } from '../phrase.ts';
import { count, listOf } from './counting.ts';

/** Whether several passages agree. */
export const concord = {
  agree: <P extends object>(passages: number, places: readonly Filling<P>[], more: number): Phrase<P> =>
    say`${count(passages, 'passage')} agree: ${listOf(places, more)}`,
  differ: 'The passages differ',
  speakers: 'Different speakers on this',
  theSameIn: <P extends object>(places: readonly Filling<P>[], more: number): Phrase<P> =>
    say`the same in ${listOf(places, more)}`,
};
