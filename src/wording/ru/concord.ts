import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

export const concord: NonNullable<Translation['concord']> = {
  agree: (number, places) =>
    say`${count(number, 'фрагмент согласуется', 'фрагмента согласуются', 'фрагментов согласуются')}: ${places}`,
  denied: (words) => say`Документ это отрицает: «${words}»`,
  differ: 'Фрагменты расходятся',
  speakers: 'Об этом говорят разные люди',
  theSameIn: (places) => say`то же самое: ${places}`,
};
