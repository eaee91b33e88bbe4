import { decodeWords } from 'postal-mime';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import type { Member } from '../members.ts';
import type { MimePart } from './mimeTree.ts';
import { tnefFiles } from './tnefFiles.ts';

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
/** Outlook's wrapping of files, which other programs show as `winmail.dat`. */
const TNEF = /^application\/(?:vnd\.)?ms-tnef$/u;
/** A picture that a message shows in its text is a file of its own from this size on; smaller ones are ornaments. */
const LEAST_PICTURE_BYTES = 32 * 1024;

/** The name that a part has for itself; undefined if it has none. */
export function declaredName({ dispositionParameters, parameters }: MimePart): string | undefined {
  const name = dispositionParameters.filename ?? parameters.name;
  return name === undefined || name.trim() === '' ? undefined : decodeWords(name);
}

/** The subject of a message as the name of a file without an extension; undefined if it has none. */
export function messageName(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, 16 * 1024));
  const field = /^subject:[ \t]*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/imu.exec(head)?.[1];
  return field === undefined ? undefined : fileName(decodeWords(field.replace(/\r?\n/gu, '')));
}

/** A name as one part of a path: neither a path nor a hidden file. Undefined if nothing is left of it. */
function fileName(name: string): string | undefined {
  const fit = name
    .replace(/[/\\]/gu, '_')
    .replace(/^[.\s]+/u, '')
    .trim();
  return fit === '' ? undefined : fit;
}

function nameOf(part: MimePart, number: number): string {
  const extension = EXTENSIONS.get(part.type) ?? '';
  const declared = declaredName(part);
  const own = declared === undefined ? undefined : fileName(declared);
  const name = own ?? (messageTypes.has(part.type) ? messageName(part.bytes) : undefined);
  if (name === undefined) return `${part.type.split('/')[0]}-${number}${extension}`;
  const needsExtension = messageTypes.has(part.type) ? !/\.(?:eml|msg)$/iu.test(name) : !/\.[^.]{1,10}$/u.test(name);
  return needsExtension ? `${name}${extension}` : name;
}

/** A part that is not for people, such as the status of a delivery: it has no name, and a type that no program opens. */
function isForPrograms(part: MimePart): boolean {
  return declaredName(part) === undefined && !EXTENSIONS.has(part.type) && !part.type.startsWith('image/');
}

function isOrnament(part: MimePart): boolean {
  const isShown = part.contentId !== undefined && part.disposition !== 'attachment';
  return part.type.startsWith('image/') && isShown && part.bytes.length < LEAST_PICTURE_BYTES;
}

/** The files that a message holds, and a note on what is none: small pictures in its text, parts for programs. */
export function attachedFiles(parts: readonly MimePart[]): {
  readonly files: readonly Member[];
  readonly notes: readonly ReadingNote[];
} {
  const isUnread = (part: MimePart): boolean => isOrnament(part) || isForPrograms(part);
  const attached = parts.filter((part) => !isUnread(part));
  const files = attached.flatMap((part, at): readonly Member[] => {
    const wrapped = TNEF.test(part.type) || declaredName(part)?.toLowerCase() === 'winmail.dat';
    const inside = wrapped ? tnefFiles(part.bytes) : undefined;
    return inside ?? [{ name: nameOf(part, at + 1), bytes: part.bytes }];
  });
  const unread = parts.filter(isUnread).map((part) => declaredName(part) ?? part.type);
  return {
    files,
    notes: unread.length === 0 ? [] : [{ kind: 'unreadParts', count: unread.length, names: unread }],
  };
}
