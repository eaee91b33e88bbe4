import { extname } from 'node:path';
import { isDocumentName } from '../../reading/folder.ts';

/** Longest name in bytes of UTF-8; file systems take 255, and room is left for a number and for the sidecar's ending. */
const LONGEST = 180;
/** What no common file system takes, or takes for something else; also invisible characters and marks of direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is to be replaced
const REFUSED = /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*\p{Cf}\p{Cs}\p{Co}]+/gu;
/** What a file without a name is called, and what is added to a name that cannot be used as it is. */
const NAMELESS = 'document';
/** Names that Windows keeps for devices: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICES: ReadonlySet<string> = new Set([
  ...['con', 'prn', 'aux', 'nul'],
  ...Array.from({ length: 10 }, (_, number) => [`com${number}`, `lpt${number}`]).flat(),
]);

/**
 * A name under which a file can lie in a dossier on any system: one part of a path, readable, that is taken neither for a
 * hidden file nor for one about documents. `extension` is that of its content, with the dot.
 */
export function safeFileName(given: string, extension: string): string {
  const last = given.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const clean = last.replace(REFUSED, ' ').replace(/\s+/gu, ' ').trim();
  const stem = withoutDots(clean.slice(0, clean.length - extname(clean).length));
  const known = stem === '' ? NAMELESS : DEVICES.has(stem.toLowerCase()) ? `${stem}-${NAMELESS}` : stem;
  const name = shortened(known, LONGEST - Buffer.byteLength(extension)) + extension;
  return isDocumentName(name) ? name : `${NAMELESS}-${name}`;
}

/** The text without dots and blanks at both ends. */
function withoutDots(text: string): string {
  const from = text.search(/[^.\s]/u);
  if (from < 0) return '';
  let to = text.length;
  while (/[.\s]/u.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** The beginning of a text that takes at most so many bytes of UTF-8, without a character cut in two. */
function shortened(text: string, bytes: number): string {
  let taken = '';
  let size = 0;
  for (const character of text) {
    size += Buffer.byteLength(character);
    if (size > bytes) break;
    taken += character;
  }
  return taken.trim();
}

/** The name with a number if it is taken: `report.pdf`, `report (2).pdf`. Names that differ in capitals only are the same. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const known = new Set([...taken].map((one) => one.normalize('NFC').toLowerCase()));
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length);
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${stem} (${number})${extension}`;
    if (!known.has(candidate.toLowerCase())) return candidate;
  }
}
