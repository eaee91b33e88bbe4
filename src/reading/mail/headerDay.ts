import { dayOf } from '../metadata/declaredMetadata.ts';

const HOUR_AND_ZONE = /(?<!\s)(?:\s+\p{L}{1,3})?\s+\d{1,2}:\d{2}[\s\S]*$/u;
const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

/**
 * The day in a Date field as it is written, in the sender's own zone (RFC 5322, 3.3; also `asctime` and ISO dates);
 * undefined if it is not a day.
 */
export function headerDay(value: string): string | undefined {
  const iso = dayOf(value);
  if (iso !== undefined) return iso;
  const time = HOUR_AND_ZONE.exec(value);
  // asctime has the year behind the time: "Mon Jun 12 10:00:00 2023".
  const yearBehind = /\d{1,2}:\d{2}(?::\d{2})?\s+(?:[A-Z]{3,4}\s+)?(\d{4})\s*$/u.exec(value)?.[1];
  const words = `${time === null ? value : value.slice(0, time.index)} ${yearBehind ?? ''}`.replace(
    /\([^()]*\)/gu,
    ' ',
  );
  if (!/\d{4}|\d{2}\s*$/u.test(words)) return undefined;
  const moment = Date.parse(`${words.trim()} 00:00 UTC`);
  return Number.isNaN(moment)
    ? undefined
    : new Date(Math.floor(moment / MILLISECONDS_A_DAY) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
