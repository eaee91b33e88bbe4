import type { Translation } from '../translation.ts';
import { day, weekday } from './days.ts';

/** In English, as the parts are numbers that are put into Arabic words. */
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export const moments: NonNullable<Translation['moments']> = {
  /** `الاثنين 2 مارس 2026، 08:30` */
  inZone: (zone, time) => {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }).formatToParts(time);
    const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
    const date = day(`${part('year')}-${part('month')}-${part('day')}`);
    return `${weekday(WEEKDAYS.indexOf(part('weekday')) + 1)} ${date}، ${part('hour')}:${part('minute')}`;
  },
};
