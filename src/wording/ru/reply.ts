import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, documents, inDocuments, numeral, passages, statements } from './counting.ts';

export const reply: NonNullable<Translation['reply']> = {
  otherPassages: 'Другие фрагменты',
  readAfter: (previous, question) => say`Понято как продолжение вопроса «${previous}»: «${question}»`,
  readAs: (query) => say`Понято как: ${query}`,
  inFull: 'Полностью: ',
  readInFull: 'Понято полностью как: ',
  readAsInFull: 'Понято как: ',
  passages: (total, ofPassages, ofDocuments) =>
    `${numeral(total)} из ${count(ofPassages, 'фрагмента', 'фрагментов', 'фрагментов')}, ${inDocuments(ofDocuments)}`,
  statements: (total, found, ofPassages, ofDocuments) => {
    const searched = `просмотрено: ${passages(ofPassages)}, ${documents(ofDocuments)}`;
    return found === null
      ? `${statements(total)}; ${searched}`
      : `${statements(total)} (${passages(found)}); ${searched}`;
  },
  page: (page, of) => `Страница ${page} из ${of}`,
  passage: (number) => `¶${number}`,
  passagesFrom: (first, last) => `¶${first}–${last}`,
  sharedBy: (person) => say`этим делится ${person}`,
};
