import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { number, numberIn, numeral } from './counting.ts';

export const reply: NonNullable<Translation['reply']> = {
  otherPassages: 'فقرات أخرى',
  readAfter: (previous, question) => say`قُرئ تابعاً لـ«${previous}»: «${question}»`,
  readAs: (query) => say`قُرئ هكذا: ${query}`,
  inFull: 'كاملاً: ',
  readInFull: 'قُرئ كاملاً: ',
  readAsInFull: 'قُرئ هكذا: ',
  passages: (total, passages, documents) =>
    `${numeral(total)} من أصل ${numberIn(passages, 'passage')}، في ${numberIn(documents, 'document')}`,
  statements: (total, found, passages, documents) => {
    const searched = `شمل البحث: ${number(passages, 'passage')} في ${numberIn(documents, 'document')}`;
    return found === null
      ? `${number(total, 'statement')}؛ ${searched}`
      : `${number(total, 'statement')} في ${numberIn(found, 'passage')}؛ ${searched}`;
  },
  page: (page, of) => `الصفحة ${page} من ${of}`,
  sharedBy: (person) => say`مشاركة من ${person}`,
};
