import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

export const person: NonNullable<Translation['person']> = {
  spelt: (spellings) => say`كتابات الاسم: ${spellings}`,
  with: (names) => say`في الفقرات نفسها: ${names}`,
  date: (date) => say`التاريخ: ${date}`,
  dates: (first, last) => say`أول تاريخ: ${first}. آخر تاريخ: ${last}`,
  ofTheDocument: '(تاريخ الوثيقة)',
  describedAs: 'الأوصاف',
  said: 'الأقوال',
  saidOfThem: 'ما قيل في هذا الاسم',
  namedIn: 'مواضع الذكر',
};
