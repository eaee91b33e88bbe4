import { anyCue } from '../words/cues.ts';
import type { Setting } from './shape.ts';

/** Other numbers of four digits are years only after words such as "in". */
export const EARLIEST_BARE = 1800;
export const LATEST_BARE = 2059;

/** Words after a number that is not a year: "2000 people". */
const COUNTED = new RegExp(`^[\\s\\u00A0-]{1,2}${anyCue(({ counted }) => counted)}(?!\\p{L})`, 'iu');
/** Marks that make a number part of something else: sums, codes, decimals, and things that have numbers. */
const NO_YEAR_BEFORE = new RegExp(
  `(?:[$£€¥₽#№\\d@&=+_]|[\\d\\p{L}][-.,:/]|\\/|[$£€¥]\\s|${anyCue(({ numbered }) => numbered)}\\.?\\s)$`,
  'iu',
);
const PREFIX_BEFORE = new RegExp(`(?<!\\p{L})${anyCue(({ yearPrefix }) => yearPrefix)}-$`, 'iu');
/** "At 1430" is an hour. */
const HOUR_BEFORE = new RegExp(`(?<!\\p{L})${anyCue(({ hourBefore }) => hourBefore)}\\s$`, 'iu');
const NO_YEAR_AFTER = /^(?:[-.,:/]\d|%|\d|[-/]\p{L}|\s?%|\s?[€°])/u;
/** Before these a number of four digits is a year, however early or late. */
const YEAR_BEFORE = new RegExp(`(?:^|[^\\p{L}])${anyCue(({ yearBefore }) => yearBefore)}\\s{1,3}$`, 'iu');
/** "In 2016 boats sank": a capital begins the sentence, of which the year is the first part. */
const OPENS_WITH_YEAR = /(?:^|[.!?”"]\s|\n)\p{Lu}[\p{L}]{0,5}\s$/u;
const ARTICLE_BEFORE = new RegExp(`(?<!\\p{L})${anyCue(({ eventArticle }) => eventArticle)}\\s$`, 'iu');
/** "Some 1950 boats": a number of things, whatever they are. */
const ABOUT_BEFORE = new RegExp(`(?<!\\p{L})${anyCue(({ approximately }) => approximately)}\\s$`, 'iu');
const THINGS_AFTER = /^\s\p{Ll}{2,}/u;
/** The longest word that is looked for after a number, in UTF-16 units. */
const LONGEST_COUNTED = 16;

/** Whether what follows is counted by the number. */
export function isCounted({ text, end }: Pick<Setting, 'text' | 'end'>): boolean {
  return COUNTED.test(text.slice(end, end + LONGEST_COUNTED));
}

/** Whether what is beside a number shows that it is not a year; `before` are the characters before it. */
export function isNoYear({ text, start, end }: Pick<Setting, 'text' | 'start' | 'end'>, before: string): boolean {
  if (NO_YEAR_BEFORE.test(before.replace(PREFIX_BEFORE, ' '))) return true;
  // Of a range only what is before it decides.
  if (end < 0) return false;
  return (
    /[\p{L}\p{M}]$/u.test(before) ||
    (/^\d/u.test(text.slice(start, end)) && HOUR_BEFORE.test(before)) ||
    NO_YEAR_AFTER.test(text.slice(end, end + LONGEST_COUNTED)) ||
    (isCounted({ text, end }) &&
      !(OPENS_WITH_YEAR.test(before) && isYearLed(before) && !ARTICLE_BEFORE.test(before))) ||
    (ABOUT_BEFORE.test(before) && THINGS_AFTER.test(text.slice(end, end + LONGEST_COUNTED)))
  );
}

/** Whether a word such as "in" or "since" leads to the number. */
export function isYearLed(before: string): boolean {
  return YEAR_BEFORE.test(before);
}
