import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { number, numberIn } from './counting.ts';

export const absence: NonNullable<Translation['absence']> = {
  silent: {
    ask: 'لا يذكر الملف ذلك.',
    who: 'لم يوجد أحد بهذا الاسم.',
    passages: 'لا توجد فقرة مطابقة.',
  },
  searched: (passages, documents) => `شمل البحث: ${number(passages, 'passage')} في ${numberIn(documents, 'document')}.`,
  missing: (terms) => say`ليس في الملف: ${terms}.`,
  nearestTo: (term, suggestions) => say`الأقرب إلى ${term}: ${suggestions}.`,
  nearest: 'الأقرب',
};
