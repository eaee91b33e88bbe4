import { joined, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, inDocuments, numeral, passages, statements } from './counting.ts';

export const reply: NonNullable<Translation['reply']> = {
  otherPassages: 'Weitere Stellen',
  readAfter: (previous, question) => say`Gelesen als Anschluss an „${previous}“: „${question}“`,
  readAs: (query) => say`Gelesen als: ${query}`,
  inFull: 'Vollständig: ',
  readInFull: 'Vollständig gelesen: ',
  readAsInFull: 'Gelesen als: ',
  foot: (parts) => joined(parts, ' — '),
  passages: (total, all, documents) =>
    `${numeral(total)} von ${count(all, 'Stelle', 'Stellen')} in ${inDocuments(documents)}`,
  statements: (total, found, all, documents) => {
    const searched = `durchsucht: ${passages(all)} in ${inDocuments(documents)}`;
    return found === null
      ? `${statements(total)}; ${searched}`
      : `${statements(total)} an ${passages(found)}; ${searched}`;
  },
  page: (page, of) => `Seite ${page} von ${of}`,
  sharedBy: (person) => say`geteilt von ${person}`,
};
