import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

export const change: NonNullable<Translation['change']> = {
  earlier: 'Früher',
  now: 'Jetzt',
  citedAs: (citation, file) => say`— zitiert als ${citation}, aus ${file}`,
  at: (citation) => say`— ${citation}`,
};
