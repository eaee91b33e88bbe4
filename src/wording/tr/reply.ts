import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, numeral } from './counting.ts';

export const reply: NonNullable<Translation['reply']> = {
  otherPassages: 'Öteki paragraflar',
  readAfter: (previous, question) => say`“${previous}” sorusunun devamı olarak okundu: “${question}”`,
  readAs: (query) => say`Şöyle okundu: ${query}`,
  inFull: 'Tamamı: ',
  readInFull: 'Okunanın tamamı: ',
  readAsInFull: 'Şöyle okundu: ',
  passages: (total, passages, documents) =>
    `${count(documents, 'belgedeki')} ${count(passages, 'paragraftan')} ${numeral(total)} tanesi`,
  statements: (total, found, passages, documents) => {
    const searched = `${count(documents, 'belgede')} ${count(passages, 'paragraf')} arandı`;
    return found === null
      ? `${count(total, 'açıklama')}; ${searched}`
      : `${count(found, 'paragrafta')} ${count(total, 'açıklama')}; ${searched}`;
  },
  page: (page, of) => `Sayfa ${page}/${of}`,
  sharedBy: (person) => say`paylaşan: ${person}`,
};
