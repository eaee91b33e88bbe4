import { type MimePart, mimeTree } from './mimeTree.ts';

/** Tags of BER (X.690, 8.1.2): of the types that a signed message is made of (RFC 5652, 3 and 5). */
const OCTET_STRING = 0x04;
const CONSTRUCTED_OCTET_STRING = 0x24;
const SEQUENCE = 0x30;
const CONTEXT_0 = 0xa0;
const INDEFINITE = 0x80;
/** The object identifier 1.2.840.113549.1.7.2: signed data. */
const SIGNED_DATA = '2a864886f70d010702';
const MAX_DEPTH = 12;

interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
  /** The first byte behind the element with its end mark. */
  readonly next: number;
}

/** The element at that byte; undefined if the bytes are cut short or wrong. */
function elementAt(bytes: Uint8Array, at: number, limit: number, depth: number): Element | undefined {
  const [tag, first] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || first === undefined || depth > MAX_DEPTH) return undefined;
  if (first === INDEFINITE) {
    const start = at + 2;
    let end = start;
    while (end < limit && (bytes[end] !== 0 || bytes[end + 1] !== 0)) {
      const inner = elementAt(bytes, end, limit, depth + 1);
      if (inner === undefined) return undefined;
      end = inner.next;
    }
    return { tag, start, end, next: end + 2 };
  }
  const lengthBytes = first < INDEFINITE ? 0 : first - INDEFINITE;
  if (lengthBytes > 4) return undefined;
  let length = first < INDEFINITE ? first : 0;
  for (let index = 0; index < lengthBytes; index += 1) length = length * 256 + (bytes[at + 2 + index] ?? 0);
  const start = at + 2 + lengthBytes;
  return start + length > limit ? undefined : { tag, start, end: start + length, next: start + length };
}

function inside(bytes: Uint8Array, outer: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at = outer.start; at < outer.end; ) {
    const element = elementAt(bytes, at, outer.end, 0);
    if (element === undefined) break;
    found.push(element);
    at = element.next;
  }
  return found;
}

function octets(bytes: Uint8Array, element: Element): Uint8Array {
  if (element.tag !== CONSTRUCTED_OCTET_STRING) return bytes.subarray(element.start, element.end);
  return Buffer.concat(inside(bytes, element).map(({ start, end }) => bytes.subarray(start, end)));
}

/**
 * The message inside a signed one (S/MIME, RFC 8551, 3.5.2); undefined if the bytes are not signed data but encrypted.
 * The signature is not checked.
 */
export async function signedContent(bytes: Uint8Array): Promise<MimePart | undefined> {
  const content = elementAt(bytes, 0, bytes.length, 0);
  if (content?.tag !== SEQUENCE) return undefined;
  const [type, wrapper] = inside(bytes, content);
  if (type === undefined || wrapper?.tag !== CONTEXT_0) return undefined;
  if (Buffer.from(bytes.subarray(type.start, type.end)).toString('hex') !== SIGNED_DATA) return undefined;
  const [signed] = inside(bytes, wrapper);
  const encapsulated = signed === undefined ? undefined : inside(bytes, signed).find(({ tag }) => tag === SEQUENCE);
  const explicit = encapsulated === undefined ? undefined : inside(bytes, encapsulated)[1];
  const octetString = explicit?.tag === CONTEXT_0 ? inside(bytes, explicit)[0] : undefined;
  if (octetString === undefined || (octetString.tag & ~0x20) !== OCTET_STRING) return undefined;
  return mimeTree(octets(bytes, octetString));
}
