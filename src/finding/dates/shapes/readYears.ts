import { datingRules } from '../../../dossier/datingRules.ts';
import { isYear } from '../calendar/calendar.ts';
import { centuryPeriod, decadePeriod, hundredsPeriod, seasonPeriod, yearPeriod } from '../calendar/period.ts';
import type { Meaning } from '../reading.ts';
import { numberIn, ordinalIn, yearInWords } from '../words/numbers.ts';
import { romanNumber } from '../words/romanFigures.ts';
import { absolute, fullYear, yearIn } from './absolute.ts';
import { turnIn } from './lookUp.ts';
import { vague } from './readVague.ts';
import type { Groups, Setting } from './shape.ts';
import { EARLIEST_BARE, isCounted, isNoYear, isYearLed, LATEST_BARE } from './yearContext.ts';

/** A capital before a year may make it part of a name: a plan, a product, a congress. */
const NAME_BEFORE = /\p{Lu}[\p{L}-]{0,20}\s$/u;

/** "Has 1850 followers": a number before what may be counted. */
const PLURAL_AFTER = /^\s\p{Ll}{2,}s(?!\p{L})/u;
const LONGEST_WORD = 24;

/** UTF-16 units before a year that decide about it. */
const BEFORE = 14;

/** Four digits that are a year. */
export function readYear(groups: Groups, setting: Setting): Meaning | null {
  const { text, start, end } = setting;
  const year = yearIn(groups, setting);
  const before = text.slice(Math.max(0, start - BEFORE), start);
  // A word after it ("2021 года", "2021年") makes it a year for certain.
  const isMarked = !/\d$/u.test(text.slice(start, end));
  if (year === null || (!isMarked && isNoYear(setting, before))) return null;
  const expected = year >= EARLIEST_BARE && year <= LATEST_BARE;
  const digits = end - (groups.year ?? '').length;
  const isLed = isMarked || isYearLed(text.slice(Math.max(0, digits - BEFORE), digits));
  if (!expected && !(isLed && year < LATEST_BARE)) return year < LATEST_BARE ? { kind: 'perhaps a year' } : null;
  const isPerhapsCount = !isLed && PLURAL_AFTER.test(text.slice(end, end + LONGEST_WORD));
  return absolute(yearPeriod(year), expected && !isPerhapsCount && (isLed || !NAME_BEFORE.test(before)));
}

/** A range such as 2004–06 or 1989/90. */
export function readYears({ year, last = '' }: Groups, setting: Setting): Meaning | null {
  const first = yearIn({ year }, setting);
  const before = setting.text.slice(Math.max(0, setting.start - BEFORE), setting.start);
  if (first === null || isNoYear({ ...setting, end: -1 }, before)) return null;
  const end = last.length === 2 ? Math.floor(first / 100) * 100 + Number(last) : Number(last);
  if (end <= first || end > LATEST_BARE) return null;
  // Earlier numbers are as often a range of something else.
  if (first < EARLIEST_BARE) return { kind: 'perhaps a year' };
  return absolute({ unit: 'year', from: yearPeriod(first).from, to: yearPeriod(end).to });
}

/** ’89 */
export function readShortYear(groups: Groups, setting: Setting): Meaning | null {
  const year = yearIn(groups, setting);
  return year === null ? null : absolute(yearPeriod(year));
}

/** "Nineteen ninety-six". */
export function readYearInWords(groups: Groups, setting: Setting): Meaning | null {
  const year = yearInWords(groups, setting.vocabulary);
  if (!isYear(year) || isCounted(setting)) return null;
  // "Two thousand" alone counts things more often than it names a year.
  const isRound = groups.thousands !== undefined && groups.rest === undefined;
  return isRound && groups.led === undefined ? null : absolute(yearPeriod(year));
}

/** "79 AD", "300 BC": years before the first are found, and not reckoned. */
export function readYearOfAnEra({ number = '', era, before }: Groups, { vocabulary }: Setting): Meaning | null {
  if (isBeforeChrist({ before })) return vague('before Christ');
  if (before !== undefined || isSmall(era)) return null;
  const year = numberIn(number, vocabulary);
  return isYear(year) ? absolute(yearPeriod(year)) : null;
}

function isBeforeChrist({ before }: Groups): boolean {
  return before !== undefined && !isSmall(before);
}

/** Whether a mark of two or three Latin letters is not written with capitals: "ad" and "ce" are words of many languages. */
function isSmall(mark: string | undefined): boolean {
  return mark !== undefined && /^[a-z]{2,3}$/iu.test(mark) && mark !== mark.toUpperCase();
}

/** From here on a round number with an "s" is a decade. */
const LAST_HUNDREDS = 2000;

/** "The 1980s", "the ’80s", "the eighties"; also "the 1800s", which are a century. */
export function readDecade({ decade, short, words }: Groups, { vocabulary }: Setting): Meaning | null {
  if (decade !== undefined) {
    const first = Number(decade);
    if (!(first >= 1000 && first < 2100)) return null;
    // "The 1800s" are a hundred years; "the 1900s" may be ten, and "the 2000s" mostly are.
    if (first % 100 === 0 && first < LAST_HUNDREDS) return absolute(hundredsPeriod(first), first < LAST_HUNDREDS - 100);
    return absolute(decadePeriod(first), first !== LAST_HUNDREDS);
  }
  const tens = words === undefined ? Number(short) : (vocabulary.decades.get(words.toLowerCase()) ?? Number.NaN);
  // The words do not say of which century the eighties are; texts about the news mean the last whole one.
  return absolute(decadePeriod(fullYear(tens)), words !== undefined || tens >= 20);
}

/** A century, or some in a row. */
export function readCentury(groups: Groups, { vocabulary }: Setting): Meaning | null {
  if (isBeforeChrist(groups)) return vague('before Christ');
  const { ordinal, number, last, roman, lastroman } = groups;
  const first = firstNumber(
    ordinalIn(ordinal ?? '', vocabulary),
    numberIn(number ?? '', vocabulary),
    romanNumber(roman),
  );
  const final = firstNumber(ordinalIn(last ?? '', vocabulary), romanNumber(lastroman), first);
  if (!(first >= 1 && first <= 99 && final >= first && final <= 99)) return null;
  return absolute({ ...centuryPeriod(first), to: centuryPeriod(final).to });
}

function firstNumber(...numbers: readonly number[]): number {
  return numbers.find((number) => !Number.isNaN(number)) ?? Number.NaN;
}

/** A season, with or without its year. */
export function readSeason(groups: Groups, setting: Setting): Meaning | null {
  const number = setting.vocabulary.seasons.get(groups.season?.toLowerCase() ?? '');
  if (number === undefined) return null;
  if (groups.year === undefined) {
    return { kind: 'part of a year', unit: 'season', number, turn: turnIn(groups, setting), fiscal: false };
  }
  const year = Number(groups.year);
  return year < 1000 ? null : absolute(seasonPeriod(year, number), true, datingRules.season);
}
