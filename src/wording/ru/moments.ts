import { clockIn, momentParts } from '../momentParts.ts';
import type { Translation } from '../translation.ts';

export const moments: NonNullable<Translation['moments']> = {
  clock: (zone, time) => clockIn('ru', zone, time),
  /** `пн, 2 марта 2026, 08:30` */
  inZone: (zone, time) => {
    const { weekday, day, month, year, hour, minute } = momentParts('ru', zone, time, 'long');
    return `${weekday}, ${day} ${month} ${year}, ${hour}:${minute}`;
  },
};
