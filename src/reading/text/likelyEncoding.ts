import { ENCODED_ALPHABETS, type EncodedRegion } from '../../languages/scripts/encodedAlphabets.ts';
import { occurrencesIn, readingCost } from './readingCost.ts';

interface Candidate {
  /** The name that its users know, a label of the Encoding Standard. */
  readonly label: string;
  readonly region: EncodedRegion;
  /** Bits by which the encoding is rarer than the commonest. */
  readonly rarity: number;
}

const candidates: readonly Candidate[] = [
  { label: 'windows-1252', region: 'western', rarity: 0 },
  { label: 'iso-8859-15', region: 'western', rarity: 3 },
  { label: 'macintosh', region: 'western', rarity: 5 },
  { label: 'windows-1250', region: 'central', rarity: 3 },
  { label: 'iso-8859-2', region: 'central', rarity: 4 },
  { label: 'windows-1254', region: 'turkish', rarity: 3 },
  { label: 'windows-1257', region: 'baltic', rarity: 4 },
  { label: 'windows-1251', region: 'cyrillic', rarity: 1 },
  { label: 'koi8-r', region: 'cyrillic', rarity: 4 },
  { label: 'koi8-u', region: 'cyrillic', rarity: 5 },
  { label: 'ibm866', region: 'cyrillic', rarity: 5 },
  { label: 'iso-8859-5', region: 'cyrillic', rarity: 6 },
  { label: 'x-mac-cyrillic', region: 'cyrillic', rarity: 7 },
  { label: 'windows-1256', region: 'arabic', rarity: 2 },
  { label: 'iso-8859-6', region: 'arabic', rarity: 4 },
  { label: 'windows-1253', region: 'greek', rarity: 2 },
  { label: 'iso-8859-7', region: 'greek', rarity: 3 },
  { label: 'windows-1255', region: 'hebrew', rarity: 2 },
  { label: 'iso-8859-8', region: 'hebrew', rarity: 4 },
  { label: 'windows-874', region: 'thai', rarity: 3 },
  { label: 'shift_jis', region: 'japanese', rarity: 3 },
  { label: 'euc-jp', region: 'japanese', rarity: 4 },
  { label: 'euc-kr', region: 'korean', rarity: 3 },
  { label: 'gb18030', region: 'simplified', rarity: 3 },
  { label: 'big5', region: 'traditional', rarity: 4 },
];

/** Bits for a character that UTF-8 holds: its bytes are hardly ever in that order in another encoding. */
const UTF8_CHARACTER = 3;
const UTF8_STRAY_BYTE = 12;
const SAMPLE_BYTES = 64 * 1024;
/** Bits a byte outside ASCII by which a declared encoding may be less likely than the best. */
const TRUST_IN_DECLARATION = 1.5;
const LEAST_TRUST = 12;
/** Bits a byte above which the likeliest reading is no text. */
const MOST_BITS = 9;

/** A reading of bytes that are not valid UTF-8. */
export interface LikelyEncoding {
  readonly label: string;
  /** Whether the file declares it. */
  readonly isDeclared: boolean;
  /** Of the languages for which the encoding was made; undefined for UTF-8. */
  readonly region: EncodedRegion | undefined;
}

function isHigh(byte: number): boolean {
  return byte > 0x7f;
}

/** Some bytes from shortly before the first that is not ASCII; the byte before it begins a character. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex(isHigh);
  const start = Math.max(0, first - 1);
  return bytes.subarray(start, start + SAMPLE_BYTES);
}

/** Bits of the sample as UTF-8 with stray bytes. */
function utf8Cost(sample: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(sample);
  const strays = text.match(/\ufffd/gu)?.length ?? 0;
  const held = (text.match(/\P{ASCII}/gu)?.length ?? 0) - strays;
  return strays * UTF8_STRAY_BYTE + held * UTF8_CHARACTER;
}

function costIn(sample: Uint8Array, { label, region, rarity }: Candidate): number {
  const occurrences = occurrencesIn(new TextDecoder(label).decode(sample));
  return rarity + Math.min(...ENCODED_ALPHABETS[region].map((alphabet) => readingCost(occurrences, alphabet)));
}

/** The label of the Encoding Standard under which the declared one is known; undefined if it knows none. */
function standardLabel(declared: string): string | undefined {
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    // Not a label of the Encoding Standard: the bytes alone count.
    return undefined;
  }
}

/**
 * The encoding in which bytes that are not valid UTF-8 read most like text, by the letters of the languages that are
 * written in it. One that is declared is believed if it is nearly as likely. Undefined if no reading is like text.
 */
export function likelyEncoding(bytes: Uint8Array, declared?: string): LikelyEncoding | undefined {
  const sample = sampleOf(bytes);
  const high = sample.reduce((count, byte) => count + Number(isHigh(byte)), 0);
  const readings = [
    { label: 'utf-8', region: undefined, cost: utf8Cost(sample) },
    ...candidates.map((candidate) => ({ ...candidate, cost: costIn(sample, candidate) })),
  ].toSorted((a, b) => a.cost - b.cost);
  const [best] = readings;
  if (best === undefined) return undefined;
  const known = declared === undefined ? undefined : standardLabel(declared);
  const own = readings.find(({ label }) => label === known || (label === 'gb18030' && known === 'gbk'));
  const trusted = own !== undefined && own.cost <= best.cost + LEAST_TRUST + high * TRUST_IN_DECLARATION;
  const { label, region, cost } = trusted ? own : best;
  const bitsPerByte = cost / Math.max(1, high);
  return bitsPerByte > MOST_BITS + LEAST_TRUST / Math.max(1, high) ? undefined : { label, region, isDeclared: trusted };
}
