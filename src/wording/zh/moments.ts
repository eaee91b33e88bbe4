import { clockIn, momentParts } from '../momentParts.ts';
import type { Translation } from '../translation.ts';

export const moments: NonNullable<Translation['moments']> = {
  clock: (zone, time) => clockIn('zh-CN', zone, time),
  /** `2026年3月2日 周一 08:30` */
  inZone: (zone, time) => {
    const { weekday, day, month, year, hour, minute } = momentParts('zh-CN', zone, time, 'numeric');
    return `${year}年${month}月${day}日 ${weekday} ${hour}:${minute}`;
  },
};
