import { times as english } from '../en/times.ts';
import type { Translation } from '../translation.ts';
import { listInWords, quoted } from './counting.ts';

const DAYS = ['日', '一', '二', '三', '四', '五', '六'] as const;

/** Times are read in English only. */
const ADVICE = `请照下列之一用英文写：${english.examples.map(quoted).join('、')}；或写成五个字段的 cron 表达式，例如“30 8 * * 1-5”。`;

export const times: NonNullable<Translation['times']> = {
  weekly: (days, clocks) => `${daysInWords(days)} ${listInWords(clocks)}`,
  monthly: (day, clocks) => `每月${day === 'last' ? '最后一天' : `${day}日`} ${listInWords(clocks)}`,
  hourly: (hours) => (hours === 1 ? '每小时' : `每 ${hours} 小时`),
  cannotRead: (typed) => `机器人看不懂时间“${typed}”。${ADVICE}`,
  badPattern: (typed, why) => `“${typed}”不是 cron 表达式（${why}）。${ADVICE}`,
  badHours: (hours) => `“every ${hours} hours”不能整除一天。请选 1、2、3、4、6、8、12 或 24 小时。`,
  never: (typed) => `没有“${typed}”这样的时间。${ADVICE}`,
  tooOften: (typed) => `“${typed}”一小时不止一次，过于频繁。${ADVICE}`,
  otherMinutes: (clocks) =>
    `一项定时在每个小时里必须是同一分钟，而 ${listInWords(clocks)} 的分钟不同。请设定两项定时。`,
};

function daysInWords(numbers: readonly number[]): string {
  const key = numbers.join('');
  if (key === '0123456') return '每天';
  if (key === '12345') return '周一至周五';
  if (key === '06') return '每周六和周日';
  return `每${listInWords(numbers.map((number) => `周${DAYS[number] ?? ''}`))}`;
}
