import { type OriginalPlace, originalPlaceInWords, pagesAndLines, range } from '../originalPlace.ts';
import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

type Citation = NonNullable<Translation['citation']>;

/** The line under a quotation that names the place of its words. */
export const citation: Citation = {
  untitled: 'sin título',
  line: (where) => say`— ${where}`,
  sameDocument: 'mismo documento',
  place: (passage, where) => {
    const words = where === null ? '' : inOriginal(where);
    return `¶${passage}${words === '' ? '' : ` (${words})`}`;
  },
  inOriginal,
  columns: (head) => say`Columnas: ${head}`,
  part: (number, of) => ` · parte ${number} de ${of}`,
  before: (passage) => `¶${passage}, el pasaje anterior`,
  after: (passage) => `¶${passage}, el pasaje siguiente`,
  matchedBy: {
    stem: 'coincide con otra forma de la palabra',
    'name variant': 'coincide con otra grafía del nombre',
    fuzzy: 'coincide con una palabra parecida',
  },
  isNone: (text) =>
    `“${text}” no es una referencia. Una referencia es el id de un documento y el número de un pasaje, como “hearing-3:12”.`,
  outside: (citation, length) =>
    `${citation} tiene ${length} caracteres, así que los números tras “@” deben estar entre 0 y ${length}.`,
  removed: 'Estas palabras ya no están en el documento, y nada parecido ocupa su lugar.',
  changed: (passage) =>
    `Estas palabras han cambiado desde que se hizo la referencia. ¶${passage} ocupa ahora su lugar.`,
  documentGone: (file, unread, elsewhere) => {
    const why = unread === null ? `${file} ya no está en el dossier.` : `${file} no se puede leer ahora: ${unread}.`;
    return `${why}${elsewhere === null ? '' : ` Las mismas palabras están en ${elsewhere}.`}`;
  },
};

function inOriginal(place: OriginalPlace): string {
  return originalPlaceInWords(place, {
    pages: (pages, lines) => `${pages.from === pages.to ? 'p.' : 'pp.'} ${pagesAndLines(pages, lines)}`,
    lines: (lines) => `${lines.from === lines.to ? 'línea' : 'líneas'} ${range(lines)}`,
    at: (time) => `en ${time}`,
    recognised: 'texto reconocido',
    between: ', ',
  });
}
