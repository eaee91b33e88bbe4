import { times as english } from '../en/times.ts';
import type { Translation } from '../translation.ts';
import { listInWords, quoted } from './counting.ts';

const DAYS = ['pazar', 'pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi'] as const;

/** Times can be typed in English only. */
const ADVICE = `Şunlardan biri gibi, İngilizce yaz: ${english.examples.map(quoted).join(', ')}; ya da beş alanlı bir cron kalıbı ver, örneğin “30 8 * * 1-5”.`;

export const times: NonNullable<Translation['times']> = {
  weekly: (days, clocks) => `${daysInWords(days)}, saat ${listInWords(clocks)}`,
  monthly: (day, clocks) => `her ayın ${day === 'last' ? 'son' : `${day}.`} günü, saat ${listInWords(clocks)}`,
  hourly: (hours) => (hours === 1 ? 'her saat' : `${hours} saatte bir`),
  cannotRead: (typed) => `Bot “${typed}” saatlerini anlamadı. ${ADVICE}`,
  badPattern: (typed, why) => `“${typed}” bir cron kalıbı değil (${why}). ${ADVICE}`,
  badHours: (hours) => `${hours} saatlik aralık güne tam bölünmüyor. 1, 2, 3, 4, 6, 8, 12 ya da 24 saat seç.`,
  never: (typed) => `“${typed}” diye bir zaman yok. ${ADVICE}`,
  tooOften: (typed) => `“${typed}” saatte birden daha sık; bu çok fazla. ${ADVICE}`,
  otherMinutes: (clocks) =>
    `Bir planda her saatin dakikası aynı olmalı, ama bunlarınki farklı: ${listInWords(clocks)}. İki plan kur.`,
};

function daysInWords(numbers: readonly number[]): string {
  const key = numbers.join('');
  if (key === '0123456') return 'her gün';
  if (key === '12345') return 'hafta içi her gün';
  if (key === '06') return 'hafta sonu her gün';
  return `her ${listInWords(numbers.map((number) => DAYS[number] ?? ''))}`;
}
