import type { DateUnit } from '../../../dossier/dateMention.ts';
import { seasonPeriod } from '../calendar/period.ts';
import { ABOUT, GAP, JOINT, PART, YEAR } from './fragments.ts';
import { ENGLISH_MONTH, monthNumber } from './monthNames.ts';
import { AMOUNT, amountOf, westernDigits } from './numberWords.ts';
import type { Meaning } from './reading.ts';
import { type Groups, type Setting, type Shape, shape } from './shape.ts';
import { OF_YEAR, TURN, TURN_AMOUNTS, turnIn, yearTurnIn } from './turns.ts';
import { UNIT, unitIn } from './units.ts';

function fromDocument(unit: DateUnit, amount: number, exact = true): Meaning {
  return { kind: 'from document', unit, amount, exact };
}

/** Words before which "May" is the verb and "March" the walk. */
const VERB_AFTER = /^\s(?:on|by|through|against|towards?|for|in\sprotest|past|to)\s/iu;
/** Words after which "May" is the month. */
const MONTH_BEFORE =
  /(?:(?<!\p{L})(?:in|of|by|since|until|till|from|to|through|during|before|after|and|or|for|between)\s|-)$/iu;

function month(groups: Groups, { text, start, end }: Setting): Meaning | null {
  const name = groups.month ?? '';
  const number = monthNumber(name);
  if (number === undefined || !/^\p{Lu}/u.test(name)) return null;
  const before = text.slice(Math.max(0, start - 12), start);
  // What happens each July happened in none in particular.
  if (/(?<!\p{L})(?:each|every|any)\s$/iu.test(before)) return null;
  const bare = end - start === name.length;
  if (/^may$/iu.test(name) && bare && !MONTH_BEFORE.test(before)) return null;
  if (/^march$/iu.test(name) && bare && VERB_AFTER.test(text.slice(end, end + 12))) return null;
  // Abbreviations are months only with their dot: "Jan" and "Mar" are names as well.
  if (name.length <= 4 && !name.endsWith('.') && !/^(?:may|june|july)$/iu.test(name)) return null;
  return { kind: 'month', month: number, turn: turnIn(groups), yearTurn: yearTurnIn(groups) };
}

/** "The last decade" is ten years back from now as often as one of the calendar's. */
const LOOSE: ReadonlySet<DateUnit> = new Set(['decade', 'century']);

function turned(groups: Groups): Meaning {
  const unit = unitIn(groups);
  return fromDocument(
    unit,
    TURN_AMOUNTS[turnIn(groups) ?? 'this'],
    !LOOSE.has(unit) && !/^past$/iu.test(groups.turn ?? ''),
  );
}

const SEASONS: Readonly<Record<string, number>> = { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 };

function season(groups: Groups): Meaning | null {
  const number = SEASONS[groups.season?.toLowerCase() ?? ''];
  if (number === undefined) return null;
  if (groups.year === undefined) {
    return { kind: 'part of a year', unit: 'season', number, turn: turnIn(groups), fiscal: false };
  }
  const year = westernDigits(groups.year);
  return year < 1000 ? null : { kind: 'absolute', period: seasonPeriod(year, number), sure: true, rule: SEASON };
}

const SEASON = 'the season as meteorologists of the north count it';

function ago(groups: Groups): Meaning {
  if (groups.amount === undefined) return { kind: 'vague', rule: 'how long ago, the words do not say' };
  const unit = unitIn(groups);
  const amount = amountOf(groups.amount) * (groups.unit?.toLowerCase() === 'fortnight' ? 2 : 1);
  const about = groups.about !== undefined;
  if (LOOSE.has(unit)) return fromDocument('year', -amount * (unit === 'decade' ? 10 : 100), false);
  return unit === 'year' && amount === 1
    ? { kind: 'a year before', from: 'document' }
    : // "Two weeks ago" is a week to some and that very day to others.
      fromDocument(unit, -amount, !about && unit !== 'week');
}

function fromMention(groups: Groups): Meaning {
  const unit = unitIn(groups);
  const back = /^(?:earlier|before|previous|preceding|prior)/iu.test(groups.way ?? '');
  const amount = groups.amount === undefined ? 1 : amountOf(groups.amount);
  if (unit === 'year' && amount === 1 && back && groups.amount !== undefined)
    return { kind: 'a year before', from: 'mention' };
  return { kind: 'from mention', unit, amount: back ? -amount : amount };
}

/** "A year after the war" counts from the war; "a year after." and "a year before," from the time named before. */
function laterRead(groups: Groups, { text, end }: Setting): Meaning | null {
  if (/^(?:before|after)$/iu.test(groups.way ?? '') && !/^(?:\s?[,.;:!?)”"]|$)/u.test(text.slice(end, end + 2)))
    return null;
  return fromMention(groups);
}

const SOME = `(?:several|some|many|a${GAP}few|few|a${GAP}number${GAP}of)`;

/** Weeks, months, seasons and years that lean on the document's date or on a time named before. */
export const SPAN_SHAPES: readonly Shape[] = [
  shape(`the${GAP}next${GAP}day`, () => ({ kind: 'from mention', unit: 'day', amount: 1 })),
  shape(`${PART}?(?<month>${ENGLISH_MONTH})${OF_YEAR}?`, month),
  shape(`${TURN}(?<month>${ENGLISH_MONTH})`, month),
  shape(`${PART}?${TURN}${UNIT}(?:${GAP}or${GAP}(?:so|two))?`, (groups) => turned(groups)),
  shape(`(?<about>${ABOUT})?(?:(?<amount>${AMOUNT})|${SOME})${JOINT}${UNIT}s?${GAP}ago`, ago),
  shape(
    `(?:(?:${ABOUT})?(?<amount>${AMOUNT})${JOINT}|the${GAP})${UNIT}s?${GAP}(?<way>later|earlier|before|afterwards?|previously|after)`,
    laterRead,
  ),
  shape(`${PART}?the${GAP}(?<way>following|next|previous|preceding|prior)${GAP}${UNIT}`, fromMention),
  shape(`${PART}?(?:that|the${GAP}(?:very${GAP})?same)${GAP}${UNIT}`, (groups) => ({
    kind: 'again',
    unit: unitIn(groups),
    elseLatest: false,
  })),
  shape(`(?:${PART}the${GAP}|the${GAP}(?:full|entire)${GAP})(?<unit>week|month|year|decade|quarter)`, (groups) =>
    fromDocument(unitIn(groups), 0),
  ),
  shape(`year(?:${JOINT}|['’]s${GAP})end`, () => fromDocument('year', 0)),
  shape(
    `(?:the${GAP})?(?:${PART}(?:the${GAP})?)?(?<season>spring|summer|autumn|fall|winter),?${GAP}(?:of${GAP})?${YEAR}`,
    season,
  ),
  shape(`${PART}?${TURN}(?:(?:early|late)${GAP})?(?<season>spring|summer|autumn|fall|winter)`, season),
  shape(`the${GAP}(?:(?<part>early|late)${GAP})?(?<season>summer|spring|autumn|winter)`, season),
];
