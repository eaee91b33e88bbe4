import type { DateMention } from '../../dossier/dateMention.ts';
import { wording } from '../../wording/catalogue.ts';

/** A day that a text is about. */
export interface ToldDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Whether the words name the year, or it follows from them: "12 September" alone is of any year. */
  readonly hasYear: boolean;
}

/** `12 September 2022`; without the year if the words name none. */
export function toldDayInWords({ day, hasYear }: ToldDay): string {
  return hasYear ? wording.days.day(day) : wording.days.dayOfAnyYear(day);
}

/** Whether two texts are about one day; by month and day if one of them does not name the year. */
export function isSameDay(a: ToldDay, b: ToldDay): boolean {
  return a.hasYear && b.hasYear ? a.day === b.day : a.day.slice(4) === b.day.slice(4);
}

const YEAR = /(?<!\p{N})\p{Nd}{4}(?!\p{N})/u;
/** "on Thursday" and "the day after" have no figure: they are reckoned from another day and have its year. */
const NUMBERED = /\p{Nd}/u;

/** The first day of a mention; null if nothing dates it. */
export function toldBy({ interval, start, end, anchor }: DateMention, text: string): ToldDay | null {
  if (interval === null) return null;
  const words = text.slice(start, end);
  const hasYear = YEAR.test(words) || !NUMBERED.test(words) || anchor?.kind === 'mention' || anchor?.kind === 'event';
  return { day: interval.from, hasYear };
}
