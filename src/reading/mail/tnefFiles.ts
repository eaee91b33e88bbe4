import type { Member } from '../members.ts';

/** A stream of Outlook's own format for what a mail holds (MS-OXTNEF, 2.1): its signature, a key, then attributes. */
const SIGNATURE = 0x223e9f78;
const HEAD_BYTES = 6;
/** Level, id and length before the data of an attribute, and its checksum behind. */
const ATTRIBUTE_HEAD = 9;
const CHECKSUM_BYTES = 2;

/** Attributes of attachments (2.1.3.2): the first of each, its name, its bytes, and its properties. */
const RENDERING = 0x00069002;
const TITLE = 0x00018010;
const DATA = 0x0006800f;
const PROPERTIES = 0x00069005;
/** The property with the long name of a file, as text in UTF-16 or in a code page (MS-OXPROPS 2.589). */
const LONG_NAME = Buffer.from([0x1f, 0x00, 0x07, 0x37]);

interface TnefAttachment {
  title: string;
  longName: string | undefined;
  bytes: Uint8Array | undefined;
}

/** The long name of a file in the properties of an attachment: count of values, length in bytes, characters. */
function longNameIn(properties: Buffer): string | undefined {
  const at = properties.indexOf(LONG_NAME);
  if (at < 0 || at + 12 > properties.length) return undefined;
  const length = properties.readUInt32LE(at + 8);
  const name = properties
    .subarray(at + 12, at + 12 + length)
    .toString('utf16le')
    .replace(/(?<!\0)\0+$/u, '');
  return name === '' ? undefined : name;
}

/** The files in a `winmail.dat`; undefined if the bytes are none or hold no files. The checksums are not checked. */
export function tnefFiles(bytes: Uint8Array): readonly Member[] | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < HEAD_BYTES || file.readUInt32LE(0) !== SIGNATURE) return undefined;
  const attachments: TnefAttachment[] = [];
  for (let at = HEAD_BYTES; at + ATTRIBUTE_HEAD <= file.length; ) {
    const id = file.readUInt32LE(at + 1);
    const length = file.readUInt32LE(at + 5);
    const data = file.subarray(at + ATTRIBUTE_HEAD, at + ATTRIBUTE_HEAD + length);
    at += ATTRIBUTE_HEAD + length + CHECKSUM_BYTES;
    const last = attachments.at(-1);
    if (id === RENDERING) attachments.push({ title: '', longName: undefined, bytes: undefined });
    else if (last === undefined) continue;
    else if (id === TITLE) last.title = new TextDecoder('windows-1252').decode(data).replace(/(?<!\0)\0+$/u, '');
    else if (id === DATA) last.bytes = data;
    else if (id === PROPERTIES) last.longName = longNameIn(data);
  }
  const files = attachments.flatMap(({ title, longName, bytes: content }): readonly Member[] =>
    content === undefined ? [] : [{ name: longName ?? title, bytes: content }],
  );
  return files.length === 0 ? undefined : files;
}
