import type { Translation } from '../translation.ts';

export const moments: NonNullable<Translation['moments']> = {
  clock: (zone, time) =>
    new Intl.DateTimeFormat('tr-TR', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(time),
  inZone: (zone, time) => {
    const parts = new Intl.DateTimeFormat('tr-TR', {
      timeZone: zone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }).formatToParts(time);
    const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
    return `${part('day')} ${part('month')} ${part('year')} ${part('weekday')}, ${part('hour')}:${part('minute')}`;
  },
};
