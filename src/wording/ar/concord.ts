import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { number } from './counting.ts';

export const concord: NonNullable<Translation['concord']> = {
  agree: (passages, places) => say`فقرات متفقة (${number(passages, 'passage')}): ${places}`,
  denied: (words) => say`الوثيقة تنفي هذا: «${words}»`,
  differ: 'الفقرات مختلفة',
  speakers: 'متحدثون مختلفون في هذا',
  theSameIn: (places) => say`ومثله في ${places}`,
};
