import { clockIn, momentParts } from '../momentParts.ts';
import type { Translation } from '../translation.ts';

export const moments: NonNullable<Translation['moments']> = {
  clock: (zone, time) => clockIn('tr-TR', zone, time),
  inZone: (zone, time) => {
    const { weekday, day, month, year, hour, minute } = momentParts('tr-TR', zone, time);
    return `${day} ${month} ${year} ${weekday}, ${hour}:${minute}`;
  },
};
