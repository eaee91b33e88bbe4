import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

/** Cited words that have changed since. */
export const change: NonNullable<Translation['change']> = {
  earlier: 'Antes',
  now: 'Ahora',
  citedAs: (citation, file) => say`— con la referencia ${citation}, de ${file}`,
  at: (citation) => say`— ${citation}`,
};
