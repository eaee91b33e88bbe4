import type { Translation } from '../translation.ts';

export const referenceStyles: NonNullable<Translation['referenceStyles']> = {
  labels: {
    apa: 'APA, 7. baskı',
    chicago: 'Chicago, notlar ve kaynakça',
    mla: 'MLA, 9. baskı',
  },
  inText: 'Metin içinde',
  inNote: 'Notta',
};
