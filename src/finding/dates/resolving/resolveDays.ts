import { datingRules } from '../../../dossier/datingRules.ts';
import { calendarDay, dayNumber, isDay, isYear } from '../calendar/calendar.ts';
import { type Period, periodAround } from '../calendar/period.ts';
import { TURN_AMOUNTS } from '../shapes/readSpans.ts';
import { anyCue } from '../words/cues.ts';
import { outlookAt } from './outlook.ts';
import { documentAnchor, type Resolution, type Resolver, SIZE, unresolved, yearOfStory } from './situation.ts';

/**
 * A weekday is the last one on or before the document's date, as news mean it, unless "next" or the verb says that it is
 * to come.
 */
export const resolveWeekday: Resolver<'weekday'> = ({ weekday, turn, weekend, weeks }, reading, { text, document }) => {
  if (document === null || document.unit !== 'day') return unresolved(datingRules.noDate);
  const day = document.from;
  const back = (calendarDay(day).weekday - weekday + 7) % 7;
  const name = weekend ? datingRules.weekend : weekday;
  const outlook = outlookAt(text, reading);
  const on = (to: number, sure: boolean, rule: string): Resolution => ({
    period: periodAround(weekend ? 'weekend' : 'day', to),
    sure,
    rule,
    anchor: documentAnchor(document),
  });
  const [before, after] = [datingRules.weekdayBefore(name), datingRules.weekdayAfter(name)];
  if (weeks < 0) return on(day - back + 7 * weeks, false, datingRules.weeksBefore(-weeks, name));
  if (weeks > 0) return on(day + 7 - back + 7 * weeks, false, datingRules.weeksAfter(weeks, name));
  if (turn === 'last') return on(day - (back === 0 ? 7 : back), true, before);
  if (turn === 'next') return on(day + (7 - back), false, after);
  if (turn === 'this')
    return outlook === 'past' ? on(day - back, false, before) : on(day + ((7 - back) % 7), false, after);
  if (back === 0) return on(day, outlook === 'past', datingRules.weekdayItself(name));
  if (outlook === 'future') return on(day + (7 - back), false, after);
  return on(day - back, outlook === 'past', before);
};

/** A date without its year that is this many days from the document's is the near one, whatever the verbs. */
const NEAR = 60;
/** How much further off a date may be that the verbs speak for. */
const LEAN = 4;

/**
 * A day without its year is of the year named shortly before it, if that is so many years before the document's, or if it is
 * earlier at all and no such day is near the document's date.
 */
const LONG_AGO = 2;

/** What had ended by a day, or was so as of it, did not lie ahead. */
const ENDED = new RegExp(`(?<!\\p{L})${anyCue(({ ended }) => ended)}$`, 'iu');

/** "The Sept. 11 attacks": a day that has become a name is seldom the last of that date. */
const HISTORIC = new RegExp(`^\\s${anyCue(({ historic }) => historic)}`, 'iu');

/** The 12th of September is the one nearest to the document's date, leaning to the side that the verbs speak for. */
export const resolveDayOfMonth: Resolver<'day of a month'> = (meaning, reading, situation) => {
  const { month, day, lastDay, weekday, yearTurn } = meaning;
  const { document, text } = situation;
  const inYear = (year: number): Period | null =>
    isYear(year) && isDay(year, month, day) && isDay(year, month, lastDay)
      ? { unit: 'day', from: dayNumber(year, month, day), to: dayNumber(year, month, lastDay) }
      : null;
  const story = yearOfStory(reading, situation);
  const year = document === null ? null : calendarDay(document.from).year;
  const years = year === null ? [] : [year - 1, year, year + 1].flatMap((one) => inYear(one) ?? []);
  const isNear = document !== null && years.some(({ from }) => Math.abs(from - document.from) <= NEAR);
  const gap = story === null || year === null ? 0 : year - story.year;
  const isLongAgo = gap >= LONG_AGO || (gap > 0 && !isNear);
  const isOfStory = isLongAgo && story !== null && SIZE[story.unit] <= SIZE.month;
  if (document === null || year === null || (isOfStory && yearTurn === null)) {
    if (story === null) return unresolved(datingRules.noYear);
    return { period: inYear(story.year), sure: false, rule: datingRules.yearNamedBefore, anchor: story.anchor };
  }
  const anchor = documentAnchor(document);
  if (yearTurn !== null) {
    const rule = datingRules.yearBeside(yearTurn);
    return { period: inYear(year + TURN_AMOUNTS[yearTurn]), sure: true, rule, anchor };
  }
  const fitting = weekday === null ? [] : years.filter(({ from }) => calendarDay(from).weekday === weekday);
  if (fitting[0] !== undefined && fitting.length === 1) {
    return { period: fitting[0], sure: true, rule: datingRules.nearestWeekday, anchor };
  }
  if (weekday !== null && fitting.length === 0) {
    return unresolved(datingRules.noSuchWeekday);
  }
  if (document.unit === 'year') return { period: inYear(year), sure: false, rule: datingRules.yearOfDocument, anchor };
  const past = years.findLast(({ from }) => from <= document.to);
  const coming = years.find(({ from }) => from > document.to);
  const distance = (period: Period | undefined): number =>
    period === undefined ? Number.POSITIVE_INFINITY : Math.abs(period.from - document.from);
  const outlook = outlookAt(text, reading);
  const lean =
    Math.min(distance(past), distance(coming)) <= NEAR || outlook === null ? 1 : outlook === 'past' ? 1 / LEAN : LEAN;
  const ended = past !== undefined && ENDED.test(text.slice(Math.max(0, reading.start - 16), reading.start));
  const future = !ended && distance(coming) < distance(past) * lean;
  return {
    period: (future ? coming : past) ?? null,
    sure:
      !isLongAgo &&
      !HISTORIC.test(text.slice(reading.end, reading.end + 12)) &&
      (outlook === (future ? 'future' : 'past') || Math.min(distance(past), distance(coming)) <= NEAR),
    rule: datingRules.nearDay(future),
    anchor,
  };
};
