const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, place) => [word, (place + 2) * 10] as const),
  ['a', 1],
  ['an', 1],
  ['a couple of', 2],
]);

/** Pattern for a number below a hundred, in figures or words. */
export const AMOUNT = `(?:\\p{Nd}{1,4}|a\\scouple\\sof|an?|(?:${TENS.join('|')})(?:[-\\s](?:${UNITS.slice(1, 10).join('|')}))?|${UNITS.slice(
  1,
)
  .toReversed()
  .join('|')})`;

/** The number that words matched by {@link AMOUNT} name; NaN for others. */
export function amountOf(words: string): number {
  const plain = words.toLowerCase().replace(/\s+/gu, ' ');
  if (/^\p{Nd}+$/u.test(plain)) return westernDigits(plain);
  const whole = VALUES.get(plain);
  if (whole !== undefined) return whole;
  const [tens = '', units = ''] = plain.split(/[-\s]/u);
  return (VALUES.get(tens) ?? Number.NaN) + (VALUES.get(units) ?? Number.NaN);
}

/** Pattern for "first" to "twenty-first", "1st", "21st". */
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINALS.toReversed().join('|')})`;

/** The number of an ordinal matched by {@link ORDINAL}; NaN for other words. */
export function ordinalOf(words: string): number {
  const plain = words.toLowerCase().replace(/\s/gu, '-');
  const place = ORDINALS.indexOf(plain);
  return place >= 0 ? place + 1 : Number.parseInt(plain, 10);
}

const CENTURIES = 'eighteen|nineteen|twenty';
/** Pattern for a year in words, as broadcasts are written down: "nineteen ninety-six", "two thousand and one". */
export const YEAR_IN_WORDS = `(?:(?:${CENTURIES})[-\\s](?:(?:${TENS.join('|')})(?:[-\\s](?:${UNITS.slice(1, 10).join('|')}))?|${UNITS.slice(
  10,
).join('|')})|two\\sthousand(?:(?:\\sand)?\\s(?:${UNITS.slice(1).toReversed().join('|')}))?)(?![\\p{L}-])`;

/** The year that words matched by {@link YEAR_IN_WORDS} name. */
export function yearInWords(words: string): number {
  const plain = words.toLowerCase().replace(/[-\s]+/gu, ' ');
  if (plain.startsWith('two thousand')) {
    return 2000 + (VALUES.get(plain.replace(/^two thousand(?: and)? ?/u, '')) ?? 0);
  }
  const [century = '', ...rest] = plain.split(' ');
  return (VALUES.get(century) ?? Number.NaN) * 100 + amountOf(rest.join(' '));
}

/** First digits of the scripts that documents write numbers in: Arabic-Indic, its eastern form, Devanagari. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x30];

/** The number written in decimal digits of any of these scripts; NaN for others. */
export function westernDigits(digits: string): number {
  let value = digits === '' ? Number.NaN : 0;
  for (const digit of digits) {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code <= first + 9);
    value = zero === undefined ? Number.NaN : value * 10 + (code - zero);
  }
  return value;
}
