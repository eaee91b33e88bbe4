import type { Translation } from '../translation.ts';

/** References keep the form and the names of their styles. */
export const referenceStyles: NonNullable<Translation['referenceStyles']> = {
  inText: 'В тексте',
  inNote: 'В примечании',
};
