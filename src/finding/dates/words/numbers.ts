import type { Vocabulary } from './vocabulary.ts';

type Numbers = Pick<Vocabulary, 'numbers'>;

/** The number that figures or words of a vocabulary name ("12", "twenty-five", "十二"); NaN for others. */
export function numberIn(words: string, vocabulary: Numbers): number {
  if (/^\d+$/u.test(words)) return Number(words);
  const { numbers } = vocabulary;
  const plain = words.toLowerCase().replace(/\s+/gu, ' ');
  const whole = numbers.get(plain);
  if (whole !== undefined) return whole;
  if (/^\p{Script=Han}+$/u.test(plain) || plain.includes('〇')) return ideographicNumber(plain, vocabulary);
  const [tens = '', units = ''] = plain.split(/[-\s]/u);
  return (numbers.get(tens) ?? Number.NaN) + (numbers.get(units) ?? Number.NaN);
}

/** 二〇二一 names its digits one by one, 二十一 its tens and units. */
function ideographicNumber(words: string, { numbers }: Numbers): number {
  let [sum, digit] = [0, Number.NaN];
  for (const character of words) {
    const value = /\d/u.test(character) ? Number(character) : (numbers.get(character) ?? Number.NaN);
    if (value >= 10) {
      sum += value * (Number.isNaN(digit) ? 1 : digit);
      digit = 0;
    } else {
      digit = Number.isNaN(digit) ? value : digit * 10 + value;
    }
  }
  return sum + (Number.isNaN(digit) ? 0 : digit);
}

/** The number of an ordinal in words, or in figures with their ending; NaN for other words. */
export function ordinalIn(words: string, { ordinals }: Pick<Vocabulary, 'ordinals'>): number {
  const plain = words.toLowerCase().replace(/\s+/gu, ' ');
  return ordinals.get(plain) ?? ordinals.get(plain.replace(' ', '-')) ?? Number.parseInt(plain, 10);
}

/** A year in words, as broadcasts are written down: a century and the rest, or thousands and the rest. */
export function yearInWords(
  { century, thousands, rest }: Readonly<Record<string, string | undefined>>,
  vocabulary: Numbers,
): number {
  const more = rest === undefined ? 0 : numberIn(rest, vocabulary);
  if (thousands !== undefined) return numberIn(thousands, vocabulary) + more;
  return numberIn(century ?? '', vocabulary) * 100 + more;
}

/** First digits of the scripts that documents write numbers in. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];
/** Digits of these scripts, each one UTF-16 unit. */
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\uFF10-\uFF19]/gu;

/** The text with the digits of all scripts (Arabic-Indic, its eastern form, Devanagari, full width) written as 0 to 9. */
export function withPlainDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((first) => code >= first && code <= first + 9) ?? code;
    return String(code - zero);
  });
}
