import { clockIn, momentParts } from '../momentParts.ts';

/** Moments in words. Times are in milliseconds, zones are IANA names. */
export const moments = {
  /** `18:30` */
  clock: (zone: string, time: number): string => clockIn('en-GB', zone, time),
  /** `Mon 2 Mar 2026, 08:30` */
  inZone: (zone: string, time: number): string => {
    const { weekday, day, month, year, hour, minute } = momentParts('en-GB', zone, time);
    return `${weekday} ${day} ${month} ${year}, ${hour}:${minute}`;
  },
};
