import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

/** Whether several passages agree. */
export const concord: NonNullable<Translation['concord']> = {
  agree: (passages, places) => say`${count(passages, 'pasaje coincide', 'pasajes coinciden')}: ${places}`,
  denied: (words) => say`El documento lo niega: “${words}”`,
  differ: 'Los pasajes difieren',
  speakers: 'Distintos hablantes sobre esto',
  theSameIn: (places) => say`lo mismo en ${places}`,
};
