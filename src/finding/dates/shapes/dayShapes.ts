import { dayRead } from './absoluteShapes.ts';
import { dayOfMonth, GAP, SHORT_YEAR } from './fragments.ts';
import { ENGLISH_MONTH } from './monthNames.ts';
import type { Meaning } from './reading.ts';
import { type Groups, type Setting, type Shape, shape } from './shape.ts';
import { TURN, turnIn } from './turns.ts';
import { WEEKDAY, weekdayNumber } from './weekdayNames.ts';

const DAY_WORDS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };
const DAY_WORD = `(?<word>${Object.keys(DAY_WORDS).join('|')})`;
const LATE = `(?:(?:early|earlier|late|later)${GAP})`;
const PART_OF_DAY = '(?:morning|afternoon|evening|night|midday|noon|midnight|dawn)';
const HOUR = `(?:\\d{1,2}(?:[:.]\\d{2})?${GAP}?[ap]\\.?m(?!\\p{L})\\.?|\\d{1,2}:\\d{2}|noon|midnight|midday|mid-?(?:morning|afternoon|day))`;
const ZONE = `(?:[ECMP][SD]?T|GMT|UTC|CET|local${GAP}time)`;
/** An hour before a day: "10 p.m. EST, on". */
const CLOCK = `(?:${HOUR}(?:,?${GAP}${ZONE})?,?(?:${GAP}on)?${GAP})`;

function away(amount: number): Meaning {
  return { kind: 'from document', unit: 'day', amount, exact: true };
}

/** A capital word before a capital "Today" makes a name of it: a newspaper, a channel. */
const NAME_BEFORE = /\p{Lu}[\p{L}’'-]{0,20}\s$/u;

function dayWord({ word = '' }: Groups, { text, start }: Setting): Meaning | null {
  if (/^\p{Lu}/u.test(word) && NAME_BEFORE.test(text.slice(Math.max(0, start - 24), start))) return null;
  return away(DAY_WORDS[word.toLowerCase()] ?? 0);
}

function weekday(groups: Groups, { text, start }: Setting): Meaning | null {
  // What happens every Monday happened on none in particular.
  if (/(?<!\p{L})(?:each|every|any)\s$/iu.test(text.slice(Math.max(0, start - 8), start))) return null;
  const number = weekdayNumber(groups.weekday);
  return number === null ? null : { kind: 'weekday', weekday: number, turn: turnIn(groups), weekend: false };
}

const WITH_TIME = { timeOfDay: true };

/** Days that lean on the document's date: "yesterday", "last Thursday", "10 p.m. Wednesday", "this morning". */
export const DAY_SHAPES: readonly Shape[] = [
  shape(`${LATE}?${DAY_WORD}`, dayWord),
  shape(`${LATE}?${DAY_WORD}(?:${GAP}${PART_OF_DAY}|${GAP}at${GAP}${HOUR})`, dayWord, WITH_TIME),
  shape(`${CLOCK}${DAY_WORD}`, dayWord, WITH_TIME),
  shape(`(?:the${GAP})?day${GAP}before${GAP}yesterday`, () => away(-2)),
  shape(`(?:the${GAP})?day${GAP}after${GAP}tomorrow`, () => away(2)),
  shape(`${LATE}?(?:tonight|this${GAP}(?:morning|afternoon|evening))`, () => away(0), WITH_TIME),
  shape(`${LATE}?last${GAP}(?:night|evening)`, () => away(-1), WITH_TIME),
  shape(`(?:${TURN}|${LATE})?(?<weekday>${WEEKDAY})`, weekday),
  shape(`(?:${TURN}|${LATE})?(?<weekday>${WEEKDAY})${GAP}${LATE}?${PART_OF_DAY}`, weekday, WITH_TIME),
  shape(`${CLOCK}(?:${TURN})?(?<weekday>${WEEKDAY})`, weekday, WITH_TIME),
  shape(`${CLOCK}(?<month>${ENGLISH_MONTH})${GAP}${dayOfMonth('day')}(?:,?${GAP}${SHORT_YEAR})?`, dayRead, WITH_TIME),
  shape(`the${GAP}weekend`, () => ({ kind: 'weekday', weekday: 6, turn: null, weekend: true })),
];
