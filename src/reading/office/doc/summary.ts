import { decodedBytes } from '../../rtf/codePages.ts';

/** Numbers of properties and types in a property set (MS-OLEPS 2.18, MS-OSHARED 2.3.3.2). */
const CODE_PAGE = 1;
const TITLE = 2;
const AUTHOR = 4;
const BYTE_STRING = 0x1e;
const WIDE_STRING = 0x1f;
const FIRST_SET = 44;
const WINDOWS = 1252;

/** Title and author of a stream of summary information. */
export function summaryProperties(stream: Buffer | undefined): { readonly title?: string; readonly author?: string } {
  if (stream === undefined || stream.length < FIRST_SET + 4) return {};
  const set = stream.subarray(stream.readUInt32LE(FIRST_SET));
  const places = new Map<number, number>();
  const count = set.length < 8 ? 0 : Math.min(set.readUInt32LE(4), Math.floor((set.length - 8) / 8));
  for (let at = 0; at < count; at += 1) places.set(set.readUInt32LE(8 + at * 8), set.readUInt32LE(12 + at * 8));
  const pageAt = places.get(CODE_PAGE);
  const page = pageAt === undefined || pageAt + 6 > set.length ? WINDOWS : set.readUInt16LE(pageAt + 4);
  const text = (property: number): string | undefined => {
    const at = places.get(property);
    if (at === undefined || at + 8 > set.length) return undefined;
    const type = set.readUInt32LE(at);
    const length = set.readUInt32LE(at + 4);
    const shown =
      type === WIDE_STRING
        ? set.toString('utf16le', at + 8, at + 8 + length * 2)
        : type === BYTE_STRING
          ? decodedBytes([...set.subarray(at + 8, at + 8 + length)], page)
          : '';
    return shown.replace(/\0.*$/su, '');
  };
  const [title, author] = [text(TITLE), text(AUTHOR)];
  return { ...(title === undefined ? {} : { title }), ...(author === undefined ? {} : { author }) };
}
