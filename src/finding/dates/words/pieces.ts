import type { DateWords } from '../../../languages/parts/dateWords.ts';
import { romanNumeral } from '../../../text/romanNumeral.ts';
import { anyOf, numbersOf, placesOf } from './table.ts';

/** Space between two words of one date: some spaces, or one line break, never an empty line. */
const GAP = '(?:[^\\S\\n]{1,3}|[^\\S\\n]{0,2}\\n[^\\S\\n]{0,2})';
/** The same, or a hyphen. */
const JOINT = `(?:[-‐‑]|${GAP})`;

const LAST_ROMAN_CENTURY = 21;

/** Pieces of patterns of all languages. Each is bounded, so that no text makes them slow. */
const COMMON: Readonly<Record<string, string>> = {
  year: '(?<year>\\d{4})(?![\\p{L}\\d])',
  /** The same, or ’89. */
  shortyear: "(?:(?<year>\\d{4})|['’](?<short>\\d{2}))(?![\\p{L}\\d])",
  /** 1 to 31, with the ending that makes it an ordinal. */
  day: '(?<day>\\d{1,2})(?:{ordinalend})?(?!\\d)',
  last: '(?<last>\\d{1,2})(?:{ordinalend})?(?!\\d)',
  /** Between the ends of a range. */
  range: '(?: ?[-–—] ?| (?:{to}) )',
  /** Between a day, its month and its year. */
  joint: " (?:(?:{of})(?:(?<=['’])| ))?",
  month: '(?<month>{months})',
  weekday: '(?<weekday>{weekdays})',
  dayword: '(?<word>{daywords})',
  unit: '(?<unit>{units})',
  season: '(?<season>{seasons})',
  /** Roman figures of centuries. */
  roman: anyOf(Array.from({ length: LAST_ROMAN_CENTURY }, (_, before) => romanNumeral(before + 1))),
  ordinal: '(?<ordinal>{ordinals})',
  decadeword: '(?<words>{decadewords})',
};

/** Pieces of which all languages together may have many; those of a language that has none match nothing. */
type JoinedPiece =
  | 'of'
  | 'and'
  | 'to'
  | 'the'
  | 'ordinalend'
  | 'yearmark'
  | 'hijrimonth'
  | 'hijriera'
  | 'part'
  | 'about'
  | 'ofyear';
const JOINED: readonly JoinedPiece[] = [
  'of',
  'and',
  'to',
  'the',
  'ordinalend',
  'yearmark',
  'hijrimonth',
  'hijriera',
  'part',
  'about',
  'ofyear',
];

/** The pieces of patterns of some languages, by name: their own, those that their tables give, and the common ones. */
export function piecesOf(languages: readonly DateWords[]): Readonly<Record<string, string>> {
  const joined = JOINED.map((name) => [name, anyOfPatterns(languages.flatMap(({ pieces }) => pieces?.[name] ?? []))]);
  return {
    ...COMMON,
    months: monthsOf(languages),
    weekdays: weekdaysOf(languages),
    daywords: anyOf(languages.flatMap(({ daysAround }) => placesOf(daysAround).flat())),
    units: anyOf(languages.flatMap(({ units }) => Object.keys(units ?? {}))),
    holiday: `(?<holiday>${anyOf(languages.flatMap(({ holidays }) => Object.keys(holidays ?? {}))).replaceAll("'", "['’]")})`,
    seasons: anyOf(languages.flatMap(({ seasons }) => placesOf(seasons).flat())),
    ordinals: `(?:\\d{1,2}(?:{ordinalend})|${anyOf(languages.flatMap(({ ordinals }) => placesOf(ordinals).flat()))})`,
    decadewords: anyOf(languages.flatMap(({ decades }) => placesOf(decades).flat())),
    ...(languages.length === 1 ? languages[0]?.pieces : {}),
    ...Object.fromEntries(joined),
  };
}

function anyOfPatterns(patterns: readonly string[]): string {
  return patterns.length === 0 ? anyOf([]) : `(?:${patterns.join('|')})`;
}

function monthsOf(languages: readonly DateWords[]): string {
  const written = languages.flatMap(({ months }) => months.flatMap((line) => placesOf(line).flat()));
  const short = languages.flatMap(({ shortMonths }) => placesOf(shortMonths).flat());
  return `(?:${anyOf(written)}(?![\\p{L}\\p{M}])|${anyOf(short)}(?![\\p{L}\\p{M}])\\.?)`;
}

/** Abbreviations count only before a dot, a number, or a comma and a month: alone they may be other words. */
function weekdaysOf(languages: readonly DateWords[]): string {
  const written = languages.flatMap(({ weekdays }) => placesOf(weekdays).flat());
  const short = languages.flatMap(({ shortWeekdays }) => numbersOf(shortWeekdays, 1).map(([name]) => name));
  return `(?:${anyOf(written)}|${anyOf(short)}(?=\\.|,?\\s\\d|,\\s\\p{L}{3,9}\\.?\\s\\d)\\.?)`;
}

/** A piece's name begins with a small letter; `{3}` and `\p{L}` are signs of regular expressions. */
const PIECE = /\{([a-z]\w*)\}/gu;
/** Pieces within pieces within pieces. */
const DEEPEST = 8;

/** The regular expression of a pattern of a shape: pieces are put in, and the signs for gaps are read. */
export function expanded(pattern: string, pieces: Readonly<Record<string, string>>, depth = 0): string {
  if (depth > DEEPEST) throw new Error(`the pieces of “${pattern}” contain each other`);
  const put = pattern.replace(PIECE, (_all, name: string) => {
    const piece = pieces[name];
    if (piece === undefined) throw new Error(`“${pattern}” has a piece {${name}} that nothing defines`);
    return `(?:${expanded(piece, pieces, depth + 1)})`;
  });
  return depth > 0 ? put : put.replaceAll('~', JOINT).replaceAll(' ', GAP);
}
