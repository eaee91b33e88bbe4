import { clockIn, momentParts } from '../momentParts.ts';
import type { Translation } from '../translation.ts';

export const moments: NonNullable<Translation['moments']> = {
  clock: (zone, time) => clockIn('es', zone, time),
  inZone: (zone, time) => {
    const { weekday, day, month, year, hour, minute } = momentParts('es', zone, time);
    return `${weekday} ${day} ${month} ${year}, ${hour}:${minute}`;
  },
};
