import type { Translation } from '../translation.ts';

/** Moments in words. Times are in milliseconds, zones are IANA names. */
export const moments: NonNullable<Translation['moments']> = {
  clock: (zone, time) =>
    new Intl.DateTimeFormat('es', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(time),
  inZone: (zone, time) => {
    const parts = new Intl.DateTimeFormat('es', {
      timeZone: zone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }).formatToParts(time);
    const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
    return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}, ${part('hour')}:${part('minute')}`;
  },
};
