import type { Translation } from '../translation.ts';

export const moments: NonNullable<Translation['moments']> = {
  clock: (zone, time) =>
    new Intl.DateTimeFormat('fr', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(time),
  /** `lun. 2 mars 2026 à 08:30` */
  inZone: (zone, time) => {
    const parts = new Intl.DateTimeFormat('fr', {
      timeZone: zone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }).formatToParts(time);
    const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
    return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')} à ${part('hour')}:${part('minute')}`;
  },
};
