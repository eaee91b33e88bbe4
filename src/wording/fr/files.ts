import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

const MEGABYTE = 1024 * 1024;
const KILOBYTE = 1024;

/** `1,5 Mo`; below one, `300 Ko`. */
function sizeInWords(bytes: number): string {
  if (bytes < MEGABYTE) return `${numeral(Math.max(1, Math.round(bytes / KILOBYTE)))} Ko`;
  return `${numeral(Number((bytes / MEGABYTE).toFixed(1)))} Mo`;
}

export const files: NonNullable<Translation['files']> = {
  tooLarge: (name, bytes, max) =>
    `« ${name} » est trop grand : ${sizeInWords(bytes)}, pour une limite de ${sizeInWords(max)}. Envoyez un fichier plus petit, ou seulement la partie qui importe.`,
  foreign: (name) => `Le bot ne lit que les fichiers joints dans Discord. Joignez « ${name} » lui-même.`,
  gone: (name) => `Discord n’a plus « ${name} ». Joignez-le de nouveau.`,
  notFetched: (name) => `« ${name} » n’a pas pu être pris chez Discord. Réessayez dans un instant.`,
  tooSlow: (name, seconds) =>
    `« ${name} » n’est pas arrivé de Discord en ${seconds} secondes. Réessayez dans un instant.`,
  unreadable: (name, reason) => `« ${name} » est illisible : ${reason}.`,
  noReader: 'Les fichiers ne peuvent pas être lus ici. Collez plutôt le texte.',
};
