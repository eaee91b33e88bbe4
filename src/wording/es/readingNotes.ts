import type { NameInFile, NoteParts } from '../en/readingNotes.ts';
import { type Filling, type Phrase, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, list, numeral } from './counting.ts';

const told = say<NameInFile>;

/** What reading did with a document or left apart: a sentence a kind, without a full stop. */
export const readingNotes: NonNullable<Translation['readingNotes']> = {
  sentences: {
    comments: (note) => told`${some(note.count, 'comentario', 'comentarios')} fuera del texto`,
    trackedChanges: (note) =>
      told`leído como si se hubieran aceptado todos los cambios registrados${inBrackets(note.count)}`,
    hiddenText: (note) => told`texto oculto, fuera del texto${characters(note.count)}`,
    struckText: (note) => told`texto tachado, que se muestra tachado${characters(note.count)}`,
    picturePages: (note) => told`${theyArePictures(note)}, así que allí no se leyó texto`,
    undecoded: (note) =>
      told`${onPages(note.pages)}no se pudo descodificar una parte del texto${characters(note.count)}`,
    guessedEncoding: (note) => told`el archivo no nombra su codificación; el bot supuso${after(' ', note.names)}`,
    unreadParts: (note) => told`${some(note.count, 'parte', 'partes')} sin leer${after(': ', note.names)}`,
    lineNumbers: (note) =>
      told`${some(note.count, 'número', 'números')} de línea al margen, usados en las referencias y no leídos como texto`,
    recognised: (note) =>
      told`${onPages(note.pages)}las palabras se reconocieron en imágenes, así que algunas pueden estar mal`,
    lostLines: (note) => told`${onPages(note.pages)}el reconocimiento de texto perdió algunas líneas`,
    members: (note) =>
      told`contiene ${some(note.count, 'archivo', 'archivos')}, ${note.count === 1 ? 'leído como documento aparte' : 'leídos como documentos aparte'}${after(': ', note.names)}`,
    metadata: (note) => told`algunos metadatos se corrigieron o se dejaron fuera${after(': ', note.names)}`,
    addressees: (note) => told`dirigido a${after(' ', note.names)}`,
    quotedMessages: (note) =>
      told`${some(note.count, 'mensaje anterior citado', 'mensajes anteriores citados')} en él, fuera del texto`,
    forwarded: (note) => told`un mensaje reenviado por${after(' ', note.names)}`,
    embeds: (note) => told`incrustado de otro lugar y no leído${after(': ', note.names)}`,
    unreadPictures: (note) => told`${some(note.count, 'imagen', 'imágenes')} sin leer`,
    listNumbers: (note) =>
      told`los números o viñetas automáticos de ${some(note.count, 'párrafo', 'párrafos')} no se leyeron`,
    unreadRows: (note) =>
      told`la tabla es demasiado larga, así que no se leyeron ${some(note.count, 'fila', 'filas')} del final`,
  },
  title: 'Cómo se leyó',
  ofDocument: (dossier, file, notes) => `dossier ${dossier}: ${file}: ${notes}`,
  ofMoreDocuments: (dossier, documents) =>
    `dossier ${dossier}: notas sobre ${count(documents, 'documento')} más; /source los nombra`,
};

/** `3 comentarios`, or `comentarios` if nobody counted. */
function some(number: number | undefined, one: string, many: string): string {
  return number === undefined ? many : count(number, one, many);
}

function characters(number: number | undefined): string {
  return number === undefined ? '' : ` (${count(number, 'carácter', 'caracteres')})`;
}

function inBrackets(number: number | undefined): string {
  return number === undefined ? '' : ` (${numeral(number)})`;
}

function after(before: string, names: Phrase<NameInFile>): Phrase<NameInFile> {
  return names.length === 0 ? [] : [before, ...names];
}

/** `la página 2 es una imagen`, `las páginas 2 y 5–9 son imágenes`, `3 páginas son imágenes`. */
function theyArePictures({ pages, count: number }: NoteParts): string {
  if (pages.length === 1) return `la página ${ranges(pages)} es una imagen`;
  if (pages.length > 1) return `las páginas ${ranges(pages)} son imágenes`;
  if (number === 1) return 'una página es una imagen';
  return number === undefined ? 'algunas páginas son imágenes' : `${count(number, 'página')} son imágenes`;
}

/** `en la página 3 `, or nothing. */
function onPages(pages: readonly number[]): string {
  if (pages.length === 0) return '';
  return pages.length === 1 ? `en la página ${ranges(pages)} ` : `en las páginas ${ranges(pages)} `;
}

/** `2`, `2 y 3`, `2, 5–9 y 11`: three pages in a row or more become a range. */
export function ranges(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && number === last.to + 1) last.to = number;
    else if (last === undefined || number > last.to) runs.push({ from: number, to: number });
  }
  const shown = runs.flatMap(({ from, to }): readonly Filling<object>[] =>
    to - from === 1 ? [from, to] : [from === to ? from : `${from}–${to}`],
  );
  return list(shown).join('');
}
