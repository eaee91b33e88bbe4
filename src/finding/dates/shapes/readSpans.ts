import type { DateUnit } from '../../../dossier/dateMention.ts';
import type { Turn } from '../../../languages/parts/dateWords.ts';
import type { Meaning } from '../reading.ts';
import { numberIn } from '../words/numbers.ts';
import { turnIn, unitIn } from './lookUp.ts';
import { vague } from './readVague.ts';
import type { Groups, Setting } from './shape.ts';

/** How many periods away each turn is. */
export const TURN_AMOUNTS: Readonly<Record<Turn, number>> = { last: -1, this: 0, next: 1 };

/** "The last decade" is ten years back from now as often as one of the calendar's. */
const LOOSE: ReadonlySet<DateUnit> = new Set(['decade', 'century']);

function fromDocument(unit: DateUnit, amount: number, exact = true): Meaning {
  return { kind: 'from document', unit, amount, exact };
}

/** As many units away as the shape says: "tonight", "the day before yesterday". */
export function readAway(groups: Groups, setting: Setting): Meaning {
  return fromDocument(unitIn(groups, setting).unit, setting.shape.amount ?? 0);
}

/** "Last week", "this fiscal year". */
export function readTurned(groups: Groups, setting: Setting): Meaning {
  const { unit } = unitIn(groups, setting);
  const isLoose = LOOSE.has(unit) || setting.vocabulary.looseTurns.has(groups.turn?.toLowerCase() ?? '');
  return fromDocument(unit, TURN_AMOUNTS[turnIn(groups, setting) ?? 'this'], !isLoose);
}

/** "Five years ago". */
export function readAgo(groups: Groups, setting: Setting): Meaning {
  if (groups.amount === undefined) return vague('some time ago');
  const { unit, each } = unitIn(groups, setting);
  const amount = numberIn(groups.amount, setting.vocabulary) * each;
  if (LOOSE.has(unit)) return fromDocument('year', -amount * (unit === 'decade' ? 10 : 100), false);
  return unit === 'year' && amount === 1
    ? { kind: 'a year before', from: 'document' }
    : // "Two weeks ago" is a week to some and that very day to others.
      fromDocument(unit, -amount, groups.about === undefined && unit !== 'week');
}

/** "Two years later", "the previous month": units away from the time last named. */
export function readLater(groups: Groups, setting: Setting): Meaning {
  const { unit, each } = unitIn(groups, setting);
  const isBack = setting.vocabulary.backward.has(groups.way?.toLowerCase() ?? '');
  const amount = groups.amount === undefined ? 1 : numberIn(groups.amount, setting.vocabulary) * each;
  if (unit === 'year' && amount === 1 && isBack && groups.amount !== undefined) {
    return { kind: 'a year before', from: 'mention' };
  }
  return { kind: 'from mention', unit, amount: isBack ? -amount : amount };
}

/** "That year", "the same day". */
export function readAgain(groups: Groups, setting: Setting): Meaning {
  return { kind: 'again', unit: unitIn(groups, setting).unit, elseLatest: false };
}

/** "The day after the meeting with Lavrov". */
export function readAfterAnEvent(groups: Groups, setting: Setting): Meaning | null {
  const { event = '', way = '', amount, article } = groups;
  // Words with neither an article nor a capital do not name an event: "two days after leaving".
  if (article === undefined && !/^\p{Lu}/u.test(event)) return null;
  const { unit, each } = unitIn(groups, setting);
  const count = amount === undefined ? 1 : numberIn(amount, setting.vocabulary) * each;
  const isBack = setting.vocabulary.backward.has(way.toLowerCase());
  return {
    kind: 'from event',
    unit,
    amount: isBack ? -count : count,
    event: { start: setting.end - event.length, end: setting.end },
  };
}
