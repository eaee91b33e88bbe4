import type { Translation } from '../translation.ts';

const MEGABYTE = 1024 * 1024;
const KILOBYTE = 1024;

const NUMBERS = new Intl.NumberFormat('es', { maximumFractionDigits: 1 });

/** `1,5 MB`; below one, `300 KB`. */
function sizeInWords(bytes: number): string {
  if (bytes < MEGABYTE) return `${Math.max(1, Math.round(bytes / KILOBYTE))} KB`;
  return `${NUMBERS.format(bytes / MEGABYTE)} MB`;
}

/** What is said of files that come with a call. */
export const files: NonNullable<Translation['files']> = {
  tooLarge: (name, bytes, max) =>
    `“${name}” es demasiado grande: tiene ${sizeInWords(bytes)}, y el límite es ${sizeInWords(max)}. Envía un archivo más pequeño, o solo la parte que importa.`,
  foreign: (name) => `El bot solo lee archivos adjuntados en Discord. Adjunta “${name}”.`,
  gone: (name) => `Discord ya no tiene “${name}”. Adjúntalo de nuevo.`,
  notFetched: (name) => `“${name}” no se pudo descargar de Discord. Inténtalo de nuevo en un momento.`,
  tooSlow: (name, seconds) => `“${name}” no llegó de Discord en ${seconds} segundos. Inténtalo de nuevo en un momento.`,
  unreadable: (name, reason) => `“${name}”: ${reason}.`,
  noReader: 'Aquí no se pueden leer archivos. Pega el texto.',
};
