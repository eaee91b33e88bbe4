import { useEffect, useState } from 'preact/hooks';

const FORMATS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** Units of a distance in time, the largest first, in seconds. */
const UNITS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ['year', 365 * 24 * 3600],
  ['month', 30 * 24 * 3600],
  ['day', 24 * 3600],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

const RELATIVE_REFRESH_MS = 10_000;

function relative(seconds: number, now: number): string {
  const distance = seconds - now / 1000;
  const [unit, size] = UNITS.find(([, each]) => Math.abs(distance) >= each) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(Math.round(distance / size), unit);
}

function formatted(seconds: number, style: string): string {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return 'an invalid date';
  return style === 'R'
    ? relative(seconds, Date.now())
    : new Intl.DateTimeFormat(undefined, FORMATS[style]).format(date);
}

/** A time in the reader's own form and zone. */
export function Timestamp({ seconds, style }: { readonly seconds: number; readonly style: string }) {
  const [, setTick] = useState(0);
  useEffect(() => {
    if (style !== 'R') return undefined;
    const timer = setInterval(() => setTick((tick) => tick + 1), RELATIVE_REFRESH_MS);
    return () => clearInterval(timer);
  }, [style]);
  return (
    <time class="time" title={formatted(seconds, 'F')}>
      {formatted(seconds, style)}
    </time>
  );
}
