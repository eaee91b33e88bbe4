import type { Translation } from '../translation.ts';

/** The references themselves are in the English form of each style. */
export const referenceStyles: NonNullable<Translation['referenceStyles']> = {
  labels: {
    apa: 'APA، الطبعة السابعة',
    chicago: 'Chicago، حواشٍ وقائمة مراجع',
    mla: 'MLA، الطبعة التاسعة',
  },
  inText: 'في النص',
  inNote: 'في حاشية',
};
