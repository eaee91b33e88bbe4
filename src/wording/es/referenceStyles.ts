import type { Translation } from '../translation.ts';

/** The names of the styles of references; the references themselves have their English form. */
export const referenceStyles: NonNullable<Translation['referenceStyles']> = {
  labels: {
    apa: 'APA, 7.ª edición',
    chicago: 'Chicago, notas y bibliografía',
    mla: 'MLA, 9.ª edición',
  },
  inText: 'En el texto',
  inNote: 'En una nota',
};
