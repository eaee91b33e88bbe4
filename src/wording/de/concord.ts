import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

export const concord: NonNullable<Translation['concord']> = {
  agree: (passages, places) => say`${count(passages, 'Stelle sagt', 'Stellen sagen')} dasselbe: ${places}`,
  denied: (words) => say`Das Dokument bestreitet das: „${words}“`,
  differ: 'Die Stellen unterscheiden sich',
  speakers: 'Verschiedene Personen dazu',
  theSameIn: (places) => say`dasselbe in ${places}`,
};
