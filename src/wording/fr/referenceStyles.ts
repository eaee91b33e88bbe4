import type { Translation } from '../translation.ts';

/** The references themselves are in the English form of each style. */
export const referenceStyles: NonNullable<Translation['referenceStyles']> = {
  labels: {
    apa: 'APA, 7e édition',
    chicago: 'Chicago, notes et bibliographie',
    mla: 'MLA, 9e édition',
  },
  inText: 'Dans le texte',
  inNote: 'Dans une note',
};
