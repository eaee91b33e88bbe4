import { clockIn, momentParts } from '../momentParts.ts';
import type { Translation } from '../translation.ts';

export const moments: NonNullable<Translation['moments']> = {
  clock: (zone, time) => clockIn('de-DE', zone, time),
  /** `Mo 2. März 2026, 08:30` */
  inZone: (zone, time) => {
    const { weekday, day, month, year, hour, minute } = momentParts('de-DE', zone, time);
    return `${weekday} ${day}. ${month} ${year}, ${hour}:${minute}`;
  },
};
