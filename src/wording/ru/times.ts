import { times as english } from '../en/times.ts';
import type { Translation } from '../translation.ts';
import { count, listInWords } from './counting.ts';

/** After “по”, from Sunday. */
const DAYS = ['воскресеньям', 'понедельникам', 'вторникам', 'средам', 'четвергам', 'пятницам', 'субботам'] as const;

const ADVICE = `Напишите по-английски, например: ${english.examples.map((one) => `“${one}”`).join(', ')}; или шаблон cron из пяти полей, например “30 8 * * 1-5”.`;

export const times: NonNullable<Translation['times']> = {
  weekly: (days, clocks) => `${daysInWords(days)} в ${listInWords(clocks)}`,
  monthly: (day, clocks) =>
    day === 'last'
      ? `каждый месяц в последний день в ${listInWords(clocks)}`
      : `каждый месяц ${day}-го числа в ${listInWords(clocks)}`,
  hourly: (hours) => (hours === 1 ? 'каждый час' : `каждые ${count(hours, 'час', 'часа', 'часов')}`),
  cannotRead: (typed) => `Бот не понимает время «${typed}». ${ADVICE}`,
  badPattern: (typed, why) => `«${typed}» — не шаблон cron (${why}). ${ADVICE}`,
  badHours: (hours) =>
    `Сутки не делятся поровну на ${count(hours, 'час', 'часа', 'часов')}. Выберите 1, 2, 3, 4, 6, 8, 12 или 24.`,
  never: (typed) => `Такого времени, как «${typed}», не бывает. ${ADVICE}`,
  tooOften: (typed) => `«${typed}» — чаще раза в час, это слишком часто. ${ADVICE}`,
  otherMinutes: (clocks) =>
    `В одном расписании минуты должны быть одинаковыми, а здесь разные: ${listInWords(clocks)}. Задайте два расписания.`,
};

function daysInWords(numbers: readonly number[]): string {
  const key = numbers.join('');
  if (key === '0123456') return 'каждый день';
  if (key === '12345') return 'по будням';
  if (key === '06') return 'по выходным';
  return `по ${listInWords(numbers.map((number) => DAYS[number] ?? ''))}`;
}
