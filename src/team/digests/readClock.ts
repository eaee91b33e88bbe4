import { UserError } from '../../errors.ts';
import type { ScheduleWords } from '../../languages/parts/scheduleWords.ts';
import { wording } from '../../wording/catalogue.ts';

/**
 * Reads times of the day, such as “08:30 and 16:30”: the first two fields of cron, and the times as HH:MM. Undefined if they
 * cannot be read. Throws {@link UserError} if they differ in their minutes, which one pattern cannot express.
 */
export function readClock(
  times: string,
  words: ScheduleWords,
): { readonly fields: string; readonly clocks: readonly string[] } | undefined {
  const read = times.split(words.betweenTimes).map((time) => timeOfDay(time, words));
  const known = read.filter((time) => time !== undefined);
  if (known.length !== read.length || known.length === 0) return undefined;
  const minutes = new Set(known.map(({ minute }) => minute));
  if (minutes.size > 1) {
    throw new UserError(wording.times.otherMinutes(known.map(clockWords)));
  }
  const sorted = known.toSorted((a, b) => a.hour - b.hour);
  const hours = [...new Set(sorted.map(({ hour }) => hour))];
  return {
    fields: `${known[0]?.minute ?? 0} ${hours.join(',')}`,
    clocks: hours.map((hour) => clockWords({ hour, minute: known[0]?.minute ?? 0 })),
  };
}

interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

function timeOfDay(text: string, { time, namedTimes }: ScheduleWords): TimeOfDay | undefined {
  const named = namedTimes.get(text);
  if (named !== undefined) return { hour: named, minute: 0 };
  const groups = time.exec(text.trim())?.groups;
  if (groups?.hour === undefined) return undefined;
  const hour = Number(groups.hour);
  const minute = Number(groups.minute ?? 0);
  const half = groups.half?.charAt(0);
  if (minute > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return undefined;
  if (half === undefined) return { hour, minute };
  return { hour: (hour % 12) + (half === 'p' ? 12 : 0), minute };
}

function clockWords({ hour, minute }: TimeOfDay): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
