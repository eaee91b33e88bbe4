import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

export const change: NonNullable<Translation['change']> = {
  earlier: 'Раньше',
  now: 'Теперь',
  citedAs: (citation, file) => say`— цитировалось как ${citation}, файл ${file}`,
  at: (citation) => say`— ${citation}`,
};
