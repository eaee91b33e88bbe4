import { joined, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, numeral } from './counting.ts';

/** What frames a reply: how the question was read, and what was searched. */
export const reply: NonNullable<Translation['reply']> = {
  otherPassages: 'Otros pasajes',
  readAfter: (previous, question) => say`Leído como continuación de “${previous}”: “${question}”`,
  readAs: (query) => say`Leído como: ${query}`,
  inFull: 'Completo: ',
  readInFull: 'Leído, completo: ',
  readAsInFull: 'Leído como: ',
  foot: (parts) => joined(parts, ' — '),
  passages: (total, passages, documents) =>
    `${numeral(total)} de ${count(passages, 'pasaje')}, en ${count(documents, 'documento')}`,
  statements: (total, found, passages, documents) => {
    const searched = `${count(passages, 'pasaje')} de ${count(documents, 'documento')}`;
    const statements = count(total, 'declaración', 'declaraciones');
    return found === null
      ? `${statements}; se buscó en ${searched}`
      : `${statements} en ${count(found, 'pasaje')}; se buscó en ${searched}`;
  },
  page: (page, of) => `Página ${page} de ${of}`,
  sharedBy: (person) => say`compartido por ${person}`,
};
