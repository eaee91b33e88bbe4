import { decodeWords } from 'postal-mime';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import type { Member } from '../members.ts';
import type { MimePart } from './mimeTree.ts';

/** Extensions for parts without a name, by their types. */
const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['message/rfc822', '.eml'],
  ['message/global', '.eml'],
  ['application/pdf', '.pdf'],
  ['text/plain', '.txt'],
  ['text/html', '.html'],
  ['text/csv', '.csv'],
  ['text/rtf', '.rtf'],
  ['application/rtf', '.rtf'],
  ['text/calendar', '.ics'],
  ['application/msword', '.doc'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', '.docx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '.xlsx'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', '.pptx'],
  ['application/vnd.oasis.opendocument.text', '.odt'],
  ['application/zip', '.zip'],
  ['image/png', '.png'],
  ['image/jpeg', '.jpg'],
  ['image/gif', '.gif'],
  ['image/tiff', '.tiff'],
]);
const messageTypes = new Set(['message/rfc822', 'message/global']);
/** A picture that a message shows in its text is a file of its own from this size on; smaller ones are ornaments. */
const LEAST_PICTURE_BYTES = 32 * 1024;

/** The name that a part has for itself; undefined if it has none. */
export function declaredName({ dispositionParameters, parameters }: MimePart): string | undefined {
  const name = dispositionParameters.filename ?? parameters.name;
  return name === undefined || name.trim() === '' ? undefined : decodeWords(name);
}

function subjectIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, 16 * 1024));
  const field = /^subject:[ \t]*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/imu.exec(head)?.[1];
  const subject = field === undefined ? '' : decodeWords(field.replace(/\r?\n/gu, '')).trim();
  return subject === '' ? undefined : subject;
}

function nameOf(part: MimePart, number: number): string {
  const extension = EXTENSIONS.get(part.type) ?? '';
  const own = declaredName(part) ?? (messageTypes.has(part.type) ? subjectIn(part.bytes) : undefined);
  // Neither a path nor a hidden file: a name shows where the file comes from, and nothing more.
  const name = (own ?? '').replace(/[/\\]/gu, '_').replace(/^[.\s]+/u, '');
  if (name === '') return `${part.type.replace(/\/.*$/u, '')}-${number}${extension}`;
  const needsExtension = messageTypes.has(part.type) ? !/\.(?:eml|msg)$/iu.test(name) : !/\.[^.]{1,10}$/u.test(name);
  return needsExtension ? `${name}${extension}` : name;
}

function isOrnament(part: MimePart): boolean {
  const isShown = part.contentId !== undefined && part.disposition !== 'attachment';
  return part.type.startsWith('image/') && isShown && part.bytes.length < LEAST_PICTURE_BYTES;
}

/** The files that a message holds, and a note on the small pictures in its text. */
export function attachedFiles(parts: readonly MimePart[]): {
  readonly files: readonly Member[];
  readonly notes: readonly ReadingNote[];
} {
  const ornaments = parts.filter(isOrnament);
  const attached = parts.filter((part) => !isOrnament(part));
  const files = attached.map((part, at) => ({ name: nameOf(part, at + 1), bytes: part.bytes }));
  const unread = ornaments.map((part, at) => declaredName(part) ?? nameOf(part, at + 1));
  return {
    files,
    notes: unread.length === 0 ? [] : [{ kind: 'unreadParts', count: unread.length, names: unread }],
  };
}
