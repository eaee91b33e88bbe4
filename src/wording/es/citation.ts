import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

type Citation = NonNullable<Translation['citation']>;
type Where = Parameters<NonNullable<Citation['inOriginal']>>[0];
type Ends = NonNullable<Where['pages']>;

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

function inOriginal({ pages, lines, seconds, isRecognised }: Where): string {
  return [
    pages === null ? (lines === null ? '' : `${lines.from === lines.to ? 'línea' : 'líneas'} ${range(lines)}`) : '',
    pages === null ? '' : pageWords(pages, lines),
    seconds === null ? '' : `en ${clock(seconds)}`,
    isRecognised ? 'texto reconocido' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** `p. 3`, `pp. 3–4`, `p. 12:5–20`, `pp. 12:20–13:4`. */
function pageWords(pages: Ends, lines: Ends | null): string {
  if (pages.from === pages.to) return `p. ${pages.from}${lines === null ? '' : `:${range(lines)}`}`;
  if (lines === null) return `pp. ${range(pages)}`;
  return `pp. ${pages.from}:${lines.from}–${pages.to}:${lines.to}`;
}

function range({ from, to }: Ends): string {
  return from === to ? String(from) : `${from}–${to}`;
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
