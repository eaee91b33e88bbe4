import { arabicScript } from '../../languages/scripts/arabic.ts';
import { cyrillic } from '../../languages/scripts/cyrillic.ts';

/** A script that is written in several one-byte encodings. */
interface LegacyScript {
  readonly letter: RegExp;
  /** The commonest letters, in lower case; they make up more than half of any text. */
  readonly common: ReadonlySet<string>;
  /** Encodings by the name that users know; text in the others than `read` is only reported. */
  readonly encodings: readonly { readonly name: string; readonly label: string; readonly read: boolean }[];
}

const scripts: readonly LegacyScript[] = [
  {
    letter: cyrillic.letter,
    common: cyrillic.commonest,
    encodings: [
      { name: 'windows-1251', label: 'windows-1251', read: true },
      { name: 'KOI8-R', label: 'koi8-r', read: false },
      { name: 'IBM866', label: 'ibm866', read: false },
      { name: 'ISO-8859-5', label: 'iso-8859-5', read: false },
      { name: 'x-mac-cyrillic', label: 'x-mac-cyrillic', read: false },
    ],
  },
  {
    letter: arabicScript.letter,
    common: arabicScript.commonest,
    encodings: [
      { name: 'windows-1256', label: 'windows-1256', read: true },
      { name: 'ISO-8859-6', label: 'iso-8859-6', read: false },
    ],
  },
];

/** Fewest letters outside ASCII from which an encoding can be recognised. */
const MIN_LETTERS = 12;
const SAMPLE_BYTES = 64 * 1024;
/**
 * Least share of the letters outside ASCII that are of the script; the others are accented Latin letters of foreign
 * names.
 */
const MIN_SCRIPT_SHARE = 0.9;
/** Least share of the commonest letters. Real text has 0.6 to 0.75, text in a wrong encoding 0.2 to 0.4. */
const MIN_COMMON_SHARE = 0.5;
/** Greatest share of words that mix scripts or have capitals behind small letters, which a wrong encoding makes. */
const MAX_ODD_WORD_SHARE = 0.05;

const word = /[\p{L}\p{M}]+/gu;

function isOdd(candidate: string, script: LegacyScript): boolean {
  const mixed = /\p{Script=Latin}/u.test(candidate) && script.letter.test(candidate);
  return mixed || /\p{Ll}\p{Lu}/u.test(candidate);
}

/** How plausible the text is as text in that script, from 0 (not at all) to 1. */
function plausibility(text: string, script: LegacyScript): number {
  const foreign = [...text].filter((character) => character > '\u007f');
  const letters = foreign.filter((character) => /\p{L}/u.test(character));
  const own = letters.filter((letter) => script.letter.test(letter));
  if (own.length < MIN_LETTERS || own.length < letters.length * MIN_SCRIPT_SHARE) return 0;
  // A capital counts as its small letter; Arabic has no capitals.
  const common = own.filter((letter) => script.common.has(letter.toLowerCase())).length / own.length;
  const words = (text.match(word) ?? []).filter((found) => script.letter.test(found));
  const odd = words.filter((found) => isOdd(found, script)).length / words.length;
  const strange = (text.match(/[\u0080-\u009f]/gu) ?? []).length;
  if (common < MIN_COMMON_SHARE || odd > MAX_ODD_WORD_SHARE || strange > 0) return 0;
  // Encodings of one script share most of their small letters; in the wrong one, the other letters become signs.
  const signs = foreign.length - letters.length;
  return Math.max(0, (common - odd) * (1 - signs / foreign.length));
}

function sampleIn(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes.subarray(0, SAMPLE_BYTES));
  } catch {
    // The encoding does not define these bytes, so it is not the right one.
    return undefined;
  }
}

/**
 * The one-byte encoding in which the bytes are most plausible as Cyrillic or Arabic, with the text if the encoding is
 * one that is read; undefined if no encoding is plausible.
 */
export function bestLegacyEncoding(bytes: Uint8Array): { readonly name: string; readonly text?: string } | undefined {
  const readings = scripts.flatMap((script) =>
    script.encodings.map((encoding) => {
      const sample = sampleIn(bytes, encoding.label);
      return { ...encoding, score: sample === undefined ? 0 : plausibility(sample, script) };
    }),
  );
  const best = readings.toSorted((a, b) => b.score - a.score)[0];
  if (best === undefined || best.score === 0) return undefined;
  if (!best.read) return { name: best.name };
  return { name: best.name, text: new TextDecoder(best.label).decode(bytes) };
}

/** Whether the text is plausible in the encoding that its file declares. */
export function isPlausible(text: string, bytes: Uint8Array): boolean {
  if (/[\u0080-\u009f\ufffd]/u.test(text)) return false;
  const script = scripts.find(({ letter }) => (text.match(new RegExp(letter, 'gu'))?.length ?? 0) >= MIN_LETTERS);
  if (script !== undefined) return plausibility(text.slice(0, SAMPLE_BYTES), script) > 0;
  // Declared as Western, but plausible as Cyrillic or Arabic: the declaration is the default of a template.
  return bestLegacyEncoding(bytes) === undefined;
}
