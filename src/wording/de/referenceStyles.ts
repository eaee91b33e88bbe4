import type { Translation } from '../translation.ts';

/** The references themselves are in the English form of each style. */
export const referenceStyles: NonNullable<Translation['referenceStyles']> = {
  labels: {
    apa: 'APA, 7. Auflage',
    chicago: 'Chicago, Anmerkungen und Literaturverzeichnis',
    mla: 'MLA, 9. Auflage',
  },
  inText: 'Im Text',
  inNote: 'In einer Anmerkung',
};
