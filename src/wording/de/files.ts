import type { Translation } from '../translation.ts';

const MEGABYTE = 1024 * 1024;
const KILOBYTE = 1024;
const SIZES = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });

/** `1,5 MB`; below one, `300 KB`. */
function sizeInWords(bytes: number): string {
  if (bytes < MEGABYTE) return `${Math.max(1, Math.round(bytes / KILOBYTE))} KB`;
  return `${SIZES.format(bytes / MEGABYTE)} MB`;
}

export const files: NonNullable<Translation['files']> = {
  tooLarge: (name, bytes, max) =>
    `„${name}“ ist zu groß: ${sizeInWords(bytes)}, möglich sind höchstens ${sizeInWords(max)}. Schicke eine kleinere Datei oder nur den Teil, auf den es ankommt.`,
  foreign: (name) => `Der Bot liest nur Dateien, die in Discord angehängt sind. Hänge „${name}“ selbst an.`,
  gone: (name) => `Discord hat „${name}“ nicht mehr. Hänge die Datei noch einmal an.`,
  notFetched: (name) => `„${name}“ konnte nicht von Discord geladen werden. Versuche es gleich noch einmal.`,
  tooSlow: (name, seconds) =>
    `„${name}“ kam nicht innerhalb von ${seconds} Sekunden von Discord an. Versuche es gleich noch einmal.`,
  unreadable: (name, reason) => `„${name}“ ${reason}.`,
  noReader: 'Hier können keine Dateien gelesen werden. Füge stattdessen den Text ein.',
};
