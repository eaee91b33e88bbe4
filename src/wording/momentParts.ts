/** The parts of a moment, as a language writes each. */
export type MomentParts = Readonly<Record<'weekday' | 'day' | 'month' | 'year' | 'hour' | 'minute', string>>;

/** The clock of a zone, such as `18:30`. `time` is in milliseconds, `zone` an IANA name. */
export function clockIn(locale: string, zone: string, time: number): string {
  return formatOf(locale, zone, {}).format(time);
}

/** The parts of a moment by the clock of a zone; its month is written as `month` says. */
export function momentParts(
  locale: string,
  zone: string,
  time: number,
  month: 'short' | 'long' | 'numeric' | '2-digit' = 'short',
): MomentParts {
  const day = month === '2-digit' ? '2-digit' : 'numeric';
  const parts = formatOf(locale, zone, { weekday: 'short', day, month, year: 'numeric' }).formatToParts(time);
  const part = (type: keyof MomentParts): string => parts.find((one) => one.type === type)?.value ?? '';
  return {
    weekday: part('weekday'),
    day: part('day'),
    month: part('month'),
    year: part('year'),
    hour: part('hour'),
    minute: part('minute'),
  };
}

function formatOf(locale: string, timeZone: string, date: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    ...date,
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}
