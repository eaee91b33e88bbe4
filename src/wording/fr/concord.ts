import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

export const concord: NonNullable<Translation['concord']> = {
  agree: (passages, places) => say`${count(passages, 'passage concorde', 'passages concordent')} : ${places}`,
  denied: (words) => say`Le document le nie : « ${words} »`,
  differ: 'Les passages divergent',
  speakers: 'Plusieurs locuteurs à ce sujet',
  theSameIn: (places) => say`la même chose dans ${places}`,
};
