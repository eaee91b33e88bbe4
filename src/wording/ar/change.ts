import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

export const change: NonNullable<Translation['change']> = {
  earlier: 'سابقاً',
  now: 'الآن',
  citedAs: (citation, file) => say`— استُشهد بها ${citation}، من ${file}`,
};
