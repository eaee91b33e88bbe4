import { romanNumeral } from '../../../text/romanNumeral.ts';
import { alphabets, digits } from './numberScripts.ts';

/** Roman numbers and repeated letters are written as digits from here on. */
const MOST_ROMAN = 32_767;
const MOST_REPEATED = 30;

function roman(value: number): string {
  return value < 1 || value > MOST_ROMAN ? String(value) : romanNumeral(value);
}

/** Word goes on after the last letter with the first one doubled: z, aa, bb. */
function lettered(letters: readonly string[], value: number): string {
  const letter = letters[(value - 1) % letters.length] ?? '';
  const times = Math.ceil(value / letters.length);
  return value < 1 || times > MOST_REPEATED ? String(value) : letter.repeat(times);
}

/** Signs that stand for one number each; beyond them, the number in digits. */
function enumerated(signs: readonly string[], value: number): string {
  return signs[value - 1] ?? String(value);
}

function withDigits(own: readonly string[], value: number): string {
  return String(value).replace(/\d/gu, (digit) => own[Number(digit)] ?? digit);
}

/** Numbers in units, tens and hundreds of Chinese characters, up to 9,999. */
function chineseCounting(value: number): string {
  const [numerals, units] = [digits.ideographs, digits.ideographUnits];
  if (value < 1 || value > 9999) return withDigits(numerals, value);
  let text = '';
  const figures = String(value);
  [...figures].forEach((figure, at) => {
    const place = figures.length - 1 - at;
    if (figure === '0') {
      if (!text.endsWith(numerals[0] ?? '')) text += numerals[0];
    } else text += (value < 20 && place === 1 ? '' : numerals[Number(figure)]) + (units[place] ?? '');
  });
  return text.length > 1 && text.endsWith(numerals[0] ?? '') ? text.slice(0, -1) : text;
}

/** Hebrew numbers by the worth of the letters; 15 and 16 avoid the name of God. */
function hebrewNumber(value: number): string {
  if (value < 1 || value > 999) return String(value);
  const { hundreds, tens, ones, fifteen, sixteen } = digits.hebrew;
  let text = hundreds[Math.floor(value / 100)] ?? '';
  const rest = value % 100;
  if (rest === 15) text += fifteen;
  else if (rest === 16) text += sixteen;
  else text += (tens[Math.floor(rest / 10)] ?? '') + (ones[rest % 10] ?? '');
  return text;
}

function ordinal(value: number): string {
  const isTeen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

function chicago(value: number): string {
  return lettered(digits.chicago, value);
}

/** How a number is written in each of Word's formats (ST_NumberFormat, ECMA-376, part 1, 17.18.59). */
const formats: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerLetter: (value) => lettered(alphabets.latin, value),
  upperLetter: (value) => lettered(alphabets.latin, value).toUpperCase(),
  russianLower: (value) => lettered(alphabets.russian, value),
  russianUpper: (value) => lettered(alphabets.russian, value).toUpperCase(),
  ordinal,
  hex: (value) => value.toString(16).toUpperCase(),
  chicago,
  numberInDash: (value) => `- ${value} -`,
  arabicAlpha: (value) => lettered(alphabets.arabic, value),
  arabicAbjad: (value) => lettered(alphabets.abjad, value),
  hebrew1: hebrewNumber,
  hebrew2: (value) => lettered(alphabets.hebrew, value),
  hindiNumbers: (value) => withDigits(digits.devanagari, value),
  hindiConsonants: (value) => lettered(alphabets.devanagari, value),
  thaiNumbers: (value) => withDigits(digits.thai, value),
  thaiLetters: (value) => lettered(alphabets.thai, value),
  ganada: (value) => lettered(alphabets.ganada, value),
  chosung: (value) => lettered(alphabets.chosung, value),
  aiueo: (value) => lettered(alphabets.aiueo, value),
  aiueoFullWidth: (value) => lettered(alphabets.aiueo, value),
  iroha: (value) => lettered(alphabets.iroha, value),
  irohaFullWidth: (value) => lettered(alphabets.iroha, value),
  decimalFullWidth: (value) => withDigits(digits.fullWidth, value),
  decimalFullWidth2: (value) => withDigits(digits.fullWidth, value),
  decimalEnclosedCircle: (value) => enumerated(digits.circled, value),
  decimalEnclosedCircleChinese: (value) => enumerated(digits.circled, value),
  decimalEnclosedFullstop: (value) => `${value}.`,
  decimalEnclosedParen: (value) => `(${value})`,
  ideographDigital: (value) => withDigits(digits.ideographs, value),
  japaneseDigitalTenThousand: (value) => withDigits(digits.ideographs, value),
  taiwaneseDigital: (value) => withDigits(digits.ideographs, value),
  koreanDigital2: (value) => withDigits(digits.ideographs, value),
  chineseCounting,
  chineseCountingThousand: chineseCounting,
  taiwaneseCounting: chineseCounting,
  taiwaneseCountingThousand: chineseCounting,
  japaneseCounting: chineseCounting,
  ideographTraditional: (value) => enumerated(alphabets.heavenlyStems, value),
  ideographZodiac: (value) => enumerated(alphabets.earthlyBranches, value),
  ideographEnclosedCircle: (value) => enumerated(digits.circledIdeographs, value),
};

/** A number in one of Word's formats; in digits, as Word does, if it has no signs of its own for it. */
export function formattedNumber(value: number, format: string): string {
  // Sound lookup: only own properties, because the name comes from the file.
  const write = Object.hasOwn(formats, format) ? formats[format] : undefined;
  return write === undefined ? String(value) : write(value);
}

/** Whether numbers of that format are shown at all. */
export function showsNumbers(format: string): boolean {
  return format !== 'bullet' && format !== 'none';
}
