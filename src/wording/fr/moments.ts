import { clockIn, momentParts } from '../momentParts.ts';
import type { Translation } from '../translation.ts';

export const moments: NonNullable<Translation['moments']> = {
  clock: (zone, time) => clockIn('fr', zone, time),
  /** `lun. 2 mars 2026 à 08:30` */
  inZone: (zone, time) => {
    const { weekday, day, month, year, hour, minute } = momentParts('fr', zone, time);
    return `${weekday} ${day} ${month} ${year} à ${hour}:${minute}`;
  },
};
