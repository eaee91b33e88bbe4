import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

export const change: NonNullable<Translation['change']> = {
  earlier: 'Önce',
  now: 'Şimdi',
  citedAs: (citation, file) => say`— atıf: ${citation}, belge dosyası: ${file}`,
};
