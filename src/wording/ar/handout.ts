import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { number, numeral } from './counting.ts';
import { day } from './days.ts';

export const handout: NonNullable<Translation['handout']> = {
  facts: (dossier, quotations, verified) =>
    say`من الملف «${dossier}»: ${number(quotations, 'quotation')}، مع المقارنة بالمصدر في ${verified}.`,
  moment: (date) => {
    const text = date.toISOString();
    return `${day(text.slice(0, 10))}، ${text.slice(11, 16)} UTC`;
  },
  changed: (quotations) => `اقتباسات تغيرت منذ تثبيتها: ${numeral(quotations)}. وعليها علامة.`,
  warnings: {
    changed: 'تغيرت الوثيقة منذ التثبيت. تُعرض الصيغتان.',
    removed: 'لم تعد هذه الكلمات في الوثيقة. تُعرض كما ثُبّتت.',
    'document gone': 'لم تعد الوثيقة في الملف. تُعرض الكلمات كما ثُبّتت.',
    unknown: 'هذه الكلمات ليست في الملف، وليس لدى البوت سجل بها.',
  },
  asPinned: 'كما ثُبّتت',
  asItStands: 'كما هي الآن',
  columns: (head) => `الأعمدة: ${head}`,
  note: 'ملاحظة',
  notes: 'ملاحظات',
  sources: 'المصادر',
  back: 'العودة إلى الاقتباس',
  pinnedBy: (name, time) => say`تثبيت من ${name}، ${time}`,
  pinnedAs: (citation) => say` بالاستشهاد ${citation}`,
  source: (known, file) => say`${known}. الملف: ${file}`,
  lacksLetters:
    'ينقص خط هذا الـPDF بعض أحرف هذا الاقتباس، فتظهر مربعات بدلاً منها. لرؤيتها صدّره بصيغة Word أو صفحة ويب أو Markdown.',
  file: (name, form) => `الإحاطة «${name}»، الصيغة: ${form}`,
  forms: { docx: 'مستند Word', html: 'صفحة ويب' },
  citedIn: (citation, file) => `${citation} في ${file}`,
};
