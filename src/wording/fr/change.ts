import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

export const change: NonNullable<Translation['change']> = {
  earlier: 'Avant',
  now: 'Maintenant',
  citedAs: (citation, file) => say`— cité sous ${citation}, dans ${file}`,
};
