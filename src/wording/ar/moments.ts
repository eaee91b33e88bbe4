import { momentParts } from '../momentParts.ts';
import type { Translation } from '../translation.ts';
import { day, weekday } from './days.ts';

/** In English, as the parts are numbers that are put into Arabic words. */
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export const moments: NonNullable<Translation['moments']> = {
  /** `الاثنين 2 مارس 2026، 08:30` */
  inZone: (zone, time) => {
    const parts = momentParts('en-GB', zone, time, '2-digit');
    const date = day(`${parts.year}-${parts.month}-${parts.day}`);
    return `${weekday(WEEKDAYS.indexOf(parts.weekday) + 1)} ${date}، ${parts.hour}:${parts.minute}`;
  },
};
