import { datingRules } from '../../../dossier/datingRules.ts';
import type { Meaning } from '../reading.ts';
import { numberIn } from '../words/numbers.ts';
import { NOTHING } from '../words/table.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { monthNumber, turnIn, weekdayNumber, yearTurnIn } from './lookUp.ts';
import type { Groups, Setting } from './shape.ts';

/** A capital word before a capital "Today" makes a name of it: a newspaper, a channel. */
const NAME_BEFORE = /\p{Lu}[\p{L}’'-]{0,20}\s$/u;

/** "Yesterday", "tomorrow". */
export function readDayAround({ word = '' }: Groups, { text, start, vocabulary }: Setting): Meaning | null {
  const amount = vocabulary.daysAround.get(word.toLowerCase());
  if (amount === undefined) return null;
  if (/^\p{Lu}/u.test(word) && NAME_BEFORE.test(text.slice(Math.max(0, start - 24), start))) return null;
  return { kind: 'from document', unit: 'day', amount, exact: true };
}

/** A weekday. What happens every Monday happened on none in particular. */
export function readWeekday(groups: Groups, setting: Setting): Meaning | null {
  if (isRepeated(setting)) return { kind: 'repeated' };
  if (isShortWord(groups, setting)) return null;
  const { weekday = '', amount } = groups;
  const number = weekdayNumber(weekday, setting.vocabulary);
  if (number === null) return null;
  const weeks = (setting.shape.amount ?? 0) * (amount === undefined ? 1 : numberIn(amount, setting.vocabulary));
  return { kind: 'weekday', weekday: number, turn: turnIn(groups, setting), weekend: false, weeks };
}

/** Whether an abbreviation alone is another word: "in the sun." */
function isShortWord({ weekday = '' }: Groups, { text, start, end, isTyped, vocabulary }: Setting): boolean {
  if (isTyped || !weekday.endsWith('.') || end - start > weekday.length) return false;
  return (
    !/^\p{Lu}/u.test(weekday) || endsIn(vocabulary.cues.eventArticle ?? NOTHING, text.slice(0, start).slice(-CONTEXT))
  );
}

/** A month without its year. */
export function readMonth(groups: Groups, setting: Setting): Meaning | null {
  const { text, start, end, isTyped, vocabulary } = setting;
  const name = groups.month ?? '';
  const number = name === '' ? numberIn(groups.number ?? '', vocabulary) : monthNumber(name, vocabulary);
  if (number === undefined || !(number >= 1 && number <= 12)) return null;
  const isSmall = vocabulary.capitalMonths && name !== '' && !/^\p{Lu}/u.test(name);
  if (isSmall && !isTyped) return null;
  if (isRepeated(setting)) return { kind: 'repeated' };
  const isBare = end - start === name.length;
  if (isBare && isOtherWord(name, isSmall, setting)) return null;
  // Abbreviations are months only with their dot: "Jan" and "Mar" are names as well.
  if (vocabulary.shortMonths.has(name.toLowerCase())) return null;
  const { monthBefore, monthLed } = vocabulary.cues;
  if (monthLed !== undefined && isBare && !isTyped && isPartOfName(monthLed, setting)) return null;
  if (monthBefore !== undefined && !endsIn(monthBefore, text.slice(Math.max(0, start - CONTEXT), start))) {
    return { kind: 'vague', rule: datingRules.monthWithoutYear };
  }
  return { kind: 'month', month: number, turn: turnIn(groups, setting), yearTurn: yearTurnIn(groups, setting) };
}

/** A capital word right before or after: "April Moss", "Augustus March". */
const CAPITAL_BEFORE = /$(?<=(?:^|[^\p{L}])\p{Lu}[\p{L}’'-]*\.?\s)/u;
const CAPITAL_AFTER = /^\s\p{Lu}\p{Ll}/u;
const LONGEST_NAME = 24;

/** Whether a month stands beside a capital word, and no small word before shows that it is a month: "In April Moss left". */
function isPartOfName(led: string, { text, start, end }: Setting): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_NAME), start);
  if (endsIn(led, before) || /[-–—]$/u.test(before)) return false;
  return CAPITAL_BEFORE.test(before) || CAPITAL_AFTER.test(text.slice(end, end + 3));
}

/** UTF-16 units beside a word that decide about it. */
const CONTEXT = 12;

function isRepeated({ text, start, vocabulary }: Setting): boolean {
  const { repeated } = vocabulary.cues;
  return repeated !== undefined && endsIn(repeated, text.slice(Math.max(0, start - CONTEXT), start));
}

function endsIn(words: string, before: string): boolean {
  return new RegExp(`(?<!\\p{L})(?:${words})\\s$`, 'iu').test(before);
}

/** Whether the name of a month is another word here: "may" the verb, "march" the walk. */
function isOtherWord(name: string, isSmall: boolean, { text, start, end, vocabulary }: Setting): boolean {
  const ambiguous = vocabulary.cues.ambiguousMonths?.find(({ month }) => month === name.toLowerCase());
  if (ambiguous === undefined) return false;
  const { notBefore, smallOnlyAfter } = ambiguous;
  const onlyAfter = ambiguous.onlyAfter ?? (isSmall ? smallOnlyAfter : undefined);
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const isLed =
    onlyAfter === undefined ||
    new RegExp(`(?<!\\p{L})(?:${onlyAfter})$`, 'iu').test(before) ||
    isJoined(before, vocabulary);
  return (
    !isLed || (notBefore !== undefined && new RegExp(`^(?:${notBefore})`, 'iu').test(text.slice(end, end + CONTEXT)))
  );
}

/** Whether a hyphen joins it to a small word or to another month ("April-May"), and not to a name ("Keller-May"). */
function isJoined(before: string, vocabulary: Vocabulary): boolean {
  const word = /(?<![\p{L}.])([\p{L}.]*)[-–]$/u.exec(before)?.[1];
  return word !== undefined && (!/^\p{Lu}/u.test(word) || monthNumber(word, vocabulary) !== undefined);
}
