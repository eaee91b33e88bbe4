import type { Translation } from '../translation.ts';

export const moments: NonNullable<Translation['moments']> = {
  clock: (zone, time) =>
    new Intl.DateTimeFormat('zh-CN', {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(time),
  /** `2026年3月2日 周一 08:30` */
  inZone: (zone, time) => {
    const parts = new Intl.DateTimeFormat('zh-CN', {
      timeZone: zone,
      weekday: 'short',
      day: 'numeric',
      month: 'numeric',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(time);
    const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
    return `${part('year')}年${part('month')}月${part('day')}日 ${part('weekday')} ${part('hour')}:${part('minute')}`;
  },
};
