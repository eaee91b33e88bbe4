const DAY = 86_400_000;
/** The first day of the 1900 system, which has a 29 February 1900 that never was (ECMA-376, part 1, 18.17.4.1). */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const FALSE_LEAP_DAY = 60;
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const HALF_DAY = 12;

const part = /"[^"]*"|\\.|_.|\*.|\[[^[\]]*\]|AM\/PM|A\/P|y+|m+|d+|h+|s+(?:\.0+)?|./gisu;

/** The time that a serial number of days means, in UTC for the clock of the sheet; to the millisecond. */
export function dateOfSerial(serial: number, from1904: boolean): Date {
  const days = from1904 || serial >= FALSE_LEAP_DAY ? serial : serial + 1;
  return new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(days * DAY));
}

function named(date: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(date);
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function month(date: Date, length: number): string {
  if (length <= 2) return padded(date.getUTCMonth() + 1, length);
  if (length === 3) return named(date, { month: 'short' });
  const long = named(date, { month: 'long' });
  return length === 5 ? long.charAt(0) : long;
}

function day(date: Date, length: number): string {
  if (length <= 2) return padded(date.getUTCDate(), length);
  return named(date, { weekday: length === 3 ? 'short' : 'long' });
}

/** Hours, minutes or seconds in all since the first day: `[h]`. */
function elapsed(unit: string, serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const divisor = unit.startsWith('h') ? 3600 : unit.startsWith('m') ? 60 : 1;
  return padded(Math.floor(seconds / divisor), unit.length);
}

/** A serial number of days as the section of a date format shows it. */
export function shownDate(serial: number, section: string, from1904: boolean): string {
  const parts = [...section.matchAll(part)].map(([text]) => text);
  const decimals = /s\.(0+)/iu.exec(section)?.[1]?.length ?? 0;
  // A time is shown to the second, so it is rounded to it.
  const exact = dateOfSerial(serial, from1904).getTime();
  const date = new Date(decimals > 0 ? exact : Math.round(exact / 1000) * 1000);
  const isHalfDay = parts.some((text) => /^a(?:m\/pm|\/p)$/iu.test(text));
  const isUnit = (text: string) => /^(?:[ymdhs]|\[[hms]+\])/iu.test(text);
  const units = parts.flatMap((text, at) => (isUnit(text) ? [at] : []));
  const hours = date.getUTCHours();
  const shown = parts.map((text, at): string => {
    const unit = text.toLowerCase();
    if (/^\[[hms]+\]$/u.test(unit)) return elapsed(unit.slice(1, -1), serial);
    if (unit.startsWith('[') || unit.startsWith('*')) return '';
    if (unit.startsWith('_')) return ' ';
    if (unit.startsWith('"')) return text.slice(1, -1);
    if (unit.startsWith('\\')) return text.slice(1);
    if (unit.startsWith('y'))
      return unit.length <= 2 ? padded(date.getUTCFullYear() % 100, 2) : String(date.getUTCFullYear());
    if (unit.startsWith('d')) return day(date, unit.length);
    if (unit.startsWith('h')) return padded(isHalfDay ? hours % HALF_DAY || HALF_DAY : hours, unit.length);
    if (unit === 'am/pm' || unit === 'a/p') return (hours < HALF_DAY ? 'AM' : 'PM').slice(0, unit === 'a/p' ? 1 : 2);
    if (/^s/u.test(unit)) {
      const seconds = padded(date.getUTCSeconds(), (unit.split('.')[0] ?? '').length);
      return decimals === 0 ? seconds : `${seconds}.${padded(date.getUTCMilliseconds(), 3).slice(0, decimals)}`;
    }
    if (!unit.startsWith('m')) return text;
    const place = units.indexOf(at);
    const isMinute =
      /^\[?h/iu.test(parts[units[place - 1] ?? -1] ?? '') || /^\[?s/iu.test(parts[units[place + 1] ?? -1] ?? '');
    return isMinute && unit.length <= 2 ? padded(date.getUTCMinutes(), unit.length) : month(date, unit.length);
  });
  return shown.join('').trim();
}
