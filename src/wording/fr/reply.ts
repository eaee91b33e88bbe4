import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, numeral } from './counting.ts';

export const reply: NonNullable<Translation['reply']> = {
  otherPassages: 'Autres passages',
  readAfter: (previous, question) => say`Lu comme la suite de « ${previous} » : « ${question} »`,
  readAs: (query) => say`Lu ainsi : ${query}`,
  inFull: 'En entier : ',
  readInFull: 'Lu en entier : ',
  readAsInFull: 'Lu ainsi : ',
  passages: (total, passages, documents) =>
    `${numeral(total)} sur ${count(passages, 'passage')}, dans ${count(documents, 'document')}`,
  statements: (total, found, passages, documents) => {
    const searched = `recherche dans ${count(passages, 'passage')} de ${count(documents, 'document')}`;
    const statements = count(total, 'déclaration');
    return found === null
      ? `${statements} ; ${searched}`
      : `${statements} dans ${count(found, 'passage')} ; ${searched}`;
  },
  page: (page, of) => `Page ${page} sur ${of}`,
  passage: (number) => `¶${number}`,
  passagesFrom: (first, last) => `¶${first}–${last}`,
  sharedBy: (person) => say`partagé par ${person}`,
};
