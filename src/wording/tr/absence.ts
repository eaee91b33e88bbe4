import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

export const absence: NonNullable<Translation['absence']> = {
  silent: {
    ask: 'Dosya bu konuda bir şey söylemiyor.',
    who: 'Bu adda kimse bulunamadı.',
    passages: 'Uyan paragraf yok.',
  },
  searched: (passages, documents) => `${count(documents, 'belgede')} ${count(passages, 'paragraf')} arandı.`,
  missing: (terms) => say`Dosyada yok: ${terms}.`,
  nearestTo: (term, suggestions) => say`${term} için en yakını: ${suggestions}.`,
  nearest: 'En yakın',
};
