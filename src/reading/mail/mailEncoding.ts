import type { ReadingNote } from '../../dossier/readingNote.ts';
import { likelyEncoding } from '../text/likelyEncoding.ts';

/** Text of a part, and what had to be guessed or left undecoded. */
export interface DecodedPart {
  readonly text: string;
  readonly notes: readonly ReadingNote[];
}

/** Labels that say nothing: programs write them without a look at the bytes. */
const EMPTY_LABELS =
  /^(?:us-ascii|ascii|ansi_x3\.4-1968|unknown(?:-8bit)?|x-unknown|default(?:_charset)?|8bit|7bit|)$/u;
/** One-byte encodings, in which nearly any bytes are valid, also those of UTF-8. */
const ONE_BYTE = /^(?:iso-?8859|windows-12|windows-874|koi8|x-mac|macintosh|ibm)/u;
/** A run of UTF-7 between its marks (RFC 2152): base64 of UTF-16 in big-endian order. */
const UTF7_RUN = /\+([A-Za-z0-9+/]*)-?/gu;
const FALLBACK = 'windows-1252';
/** Switches to a Japanese character set (ISO-2022-JP, RFC 1468): ESC $ or ESC (. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
const JAPANESE_ESCAPE = /\u001b[$(]/u;

function decoderOf(label: string, fatal: boolean): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    // Not a label of the Encoding Standard.
    return undefined;
  }
}

function validIn(bytes: Uint8Array, label: string): string | undefined {
  try {
    return decoderOf(label, true)?.decode(bytes);
  } catch {
    // The bytes are not valid in this encoding: the caller tries another.
    return undefined;
  }
}

/** The label of the Encoding Standard for what mail programs write. */
function normalised(charset: string): string {
  const label = charset.trim().toLowerCase();
  const page = /^(?:x-|cs)?(?:cp|windows|ms|ibm)[-_]?(\d+)$/u.exec(label)?.[1];
  const known: Readonly<Record<string, string>> = {
    '932': 'shift_jis',
    '936': 'gbk',
    '949': 'euc-kr',
    '950': 'big5',
    '65001': 'utf-8',
    '50220': 'iso-2022-jp',
    '50221': 'iso-2022-jp',
  };
  if (page !== undefined) return known[page] ?? (/^125\d$|^874$/u.test(page) ? `windows-${page}` : label);
  return label
    .replace(/^iso[-_]?8859[-_](\d+)(?:-[ei])?$/u, 'iso-8859-$1')
    .replace(/^iso-2022-jp-[123]$/u, 'iso-2022-jp');
}

function fromUtf7(ascii: string): string {
  return ascii.replace(UTF7_RUN, (_run, encoded: string) =>
    encoded === '' ? '+' : new TextDecoder('utf-16be').decode(Buffer.from(encoded, 'base64')),
  );
}

function isSevenBit(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** The text by its bytes alone; undefined if they are valid only in encodings of one byte. */
function byItsBytes(bytes: Uint8Array): string | undefined {
  const utf8 = validIn(bytes, 'utf-8');
  return utf8 !== undefined && JAPANESE_ESCAPE.test(utf8) ? (validIn(bytes, 'iso-2022-jp') ?? utf8) : utf8;
}

function guessed(bytes: Uint8Array): DecodedPart {
  const plain = byItsBytes(bytes);
  if (plain !== undefined) return { text: plain, notes: [] };
  const label = likelyEncoding(bytes)?.label ?? FALLBACK;
  const text = new TextDecoder(label).decode(bytes);
  const undecoded = text.match(/\ufffd/gu)?.length ?? 0;
  return {
    text,
    notes: [
      ...(label === 'utf-8' ? [] : [{ kind: 'guessedEncoding', names: [label] } as const]),
      ...(undecoded === 0 ? [] : [{ kind: 'undecoded', count: undecoded } as const]),
    ],
  };
}

/**
 * The characters of a text part that is labelled with that charset. UTF-8 counts for UTF-8 whatever the label says,
 * because programs label it as us-ascii or latin1. What no label explains is a guess, and a note says so.
 */
export function decodedPart(bytes: Uint8Array, charset: string | undefined): DecodedPart {
  const label = normalised(charset ?? '');
  if (/^(?:unicode-1-1-)?utf-7$/u.test(label) && isSevenBit(bytes)) {
    return { text: fromUtf7(new TextDecoder().decode(bytes)), notes: [] };
  }
  if (EMPTY_LABELS.test(label)) return guessed(bytes);
  const utf8 = ONE_BYTE.test(label) && !isSevenBit(bytes) ? validIn(bytes, 'utf-8') : undefined;
  const text = utf8 ?? validIn(bytes, label);
  if (text !== undefined) return { text, notes: [] };
  const other = validIn(bytes, 'utf-8');
  const decoder = decoderOf(label, false);
  if (decoder === undefined) {
    // Bytes of seven bits in an encoding that is not known can be anything but what they look like.
    const notes: readonly ReadingNote[] = [{ kind: 'guessedEncoding', names: ['utf-8'] }];
    return other === undefined ? guessed(bytes) : { text: other, notes };
  }
  if (other !== undefined) return { text: other, notes: [] };
  const partly = decoder.decode(bytes);
  return { text: partly, notes: [{ kind: 'undecoded', count: partly.match(/\ufffd/gu)?.length ?? 0 }] };
}
