import { joined, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

/** The documents of a dossier, and files that could not be read. */
export const sources: NonNullable<Translation['sources']> = {
  passages: (number) => count(number, 'pasaje'),
  pages: (number) => count(number, 'página'),
  facts: (parts) => joined(parts, ' · '),
  dossier: (name) => `Dossier ${name}`,
  unread: (files) => unreadFiles(files),
  unreadFile: (file, reason) => say`${file} — ${reason}`,
  oneUnread: (file, reason) => say`Un archivo no se pudo leer: ${file} (${reason})`,
  manyUnread: (files) => `${unreadFiles(files)}; /source los lista`,
  reference: 'Referencia',
  severalDocuments: (wanted, documents, listed) =>
    `“${wanted}” corresponde a ${documents} documentos: ${listed}. Usa el id de uno de ellos.`,
  undated: (documents) =>
    documents === 1
      ? 'Un documento no tiene fecha, así que el filtro de fechas lo dejó fuera.'
      : `${documents} documentos no tienen fecha, así que el filtro de fechas los dejó fuera.`,
  cannotRead: (file, reason) => `${file} no se puede leer: ${reason}.`,
  unknownDocument: (dossier, wanted) =>
    `El dossier “${dossier}” no tiene ningún documento “${wanted}”. /source lista sus documentos.`,
  noneYet: 'El dossier aún no tiene ningún documento que se pueda leer. Pon archivos en su carpeta de archivos.',
  movedPassage: (id, number) => `${id} ya no tiene ¶${number}. /cite ${id}:${number} muestra sus palabras como eran.`,
  unknownPassage: (id, number, first, last) => `${id} no tiene ¶${number}. Sus pasajes van de ¶${first} a ¶${last}.`,
};

function unreadFiles(files: number): string {
  return count(files, 'archivo no se pudo leer', 'archivos no se pudieron leer');
}
