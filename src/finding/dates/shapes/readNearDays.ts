import { wording } from '../../../wording/catalogue.ts';
import type { Meaning } from '../reading.ts';
import { numberIn } from '../words/numbers.ts';
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
  const number = weekdayNumber(groups.weekday, setting.vocabulary);
  return number === null ? null : { kind: 'weekday', weekday: number, turn: turnIn(groups, setting), weekend: false };
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
  const { monthBefore } = vocabulary.cues;
  if (monthBefore !== undefined && !endsIn(monthBefore, text.slice(Math.max(0, start - CONTEXT), start))) {
    return { kind: 'vague', rule: wording.dating.monthWithoutYear };
  }
  return { kind: 'month', month: number, turn: turnIn(groups, setting), yearTurn: yearTurnIn(groups, setting) };
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
  const word = /([\p{L}.]*)[-–]$/u.exec(before)?.[1];
  return word !== undefined && (!/^\p{Lu}/u.test(word) || monthNumber(word, vocabulary) !== undefined);
}
