/** Letters that mean another letter or two but do not decompose into them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  ſ: 's',
  ς: 'σ',
  // Arabic and Persian letters that writers use for one another.
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/**
 * Combining marks that writers leave out: accents of Latin and Greek, stress of Cyrillic, points of Hebrew,
 * vowel signs of Arabic. Marks of Indic scripts are vowels in their own right and stay; so does the breve
 * that makes й of и. Variation selectors only choose a picture (❤️).
 */
const MARKS =
  /(и\u0306)|[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/gu;

const VARIATION_SELECTOR = /\p{Variation_Selector}/gu;

/** Apostrophes, primes and the many marks for ʿayn and hamza, anywhere in a word. */
export const APOSTROPHES = "'’‘‛ʼʻʽʾʿˈˊˋ`´′‵ʹ＇";
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s$`, 'iu');

/** “80’s” is the plural of a number, not its possessive. */
const DECADE = new RegExp(`^(?:\\p{Nd}{2})?\\p{Nd}0[${APOSTROPHES}]s$`, 'iu');

const DIGIT = /\p{Nd}/gu;
/** ASCII without the marks for apostrophes: most words of most texts, in which only the case can change. */
const PLAIN = /^[\t\n\x20-\x26\x28-\x5f\x61-\x7e]*$/;

/**
 * The form of a word under which its spellings meet: without case, diacritics, apostrophes and the English
 * possessive, compatibility characters (full width, ligatures) and digits of any script made plain.
 * Only ever compare folded words; offsets are always those of the text itself.
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const possessed = DECADE.test(word) ? word : word.replace(POSSESSIVE, '');
  const whole = possessed === '' ? word : possessed;
  return whole
    .replace(APOSTROPHE, '') // before NFKC, which makes a space and an accent of ´
    .replace(VARIATION_SELECTOR, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, (_mark, shortI: string | undefined) => (shortI === undefined ? '' : 'й'))
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(APOSTROPHE, '') // once more: ŉ holds one
    .replace(DIGIT, plainDigit)
    .replace(/\s+/gu, (spaces) => (/\s/u.test(word) ? spaces : ''))
    .normalize('NFC');
}

/** Decimal digits come in runs of ten, from zero to nine, in every script of Unicode. */
function plainDigit(digit: string): string {
  if (digit >= '0' && digit <= '9') return digit;
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
