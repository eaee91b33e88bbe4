import { english } from '../en/english.ts';
import type { Translation } from '../translation.ts';
import { listInWords, numeral, quoted } from './counting.ts';
import { weekday } from './days.ts';

const ADVICE = `اكتب الأوقات بالإنجليزية مثل واحد من هذه: ${english.times.examples.map(quoted).join('، ')}؛ أو نمط cron من خمس خانات، مثل «30 8 * * 1-5».`;

export const times: NonNullable<Translation['times']> = {
  weekly: (days, clocks) => `${daysInWords(days)} في ${listInWords(clocks)}`,
  monthly: (day, clocks) =>
    `كل شهر ${day === 'last' ? 'في آخر يوم منه' : `في اليوم ${day}`}، في ${listInWords(clocks)}`,
  hourly: (hours) => {
    if (hours === 1) return 'كل ساعة';
    if (hours === 2) return 'كل ساعتين';
    return `كل ${numeral(hours)} ${hours <= 10 ? 'ساعات' : 'ساعة'}`;
  },
  cannotRead: (typed) => `لا يفهم البوت الأوقات «${typed}». ${ADVICE}`,
  badPattern: (typed, why) => `«${typed}» ليس نمط cron (${why}). ${ADVICE}`,
  badHours: (hours) => `«every ${hours} hours» لا يقسم اليوم بالتساوي. اختر 1 أو 2 أو 3 أو 4 أو 6 أو 8 أو 12 أو 24.`,
  never: (typed) => `لا وجود لوقت مثل «${typed}». ${ADVICE}`,
  tooOften: (typed) => `«${typed}» أكثر من مرة في الساعة، وهذا أكثر مما يُسمح به. ${ADVICE}`,
  otherMinutes: (clocks) =>
    `يجب أن تكون الدقيقة واحدة في كل ساعات الموعد، وهي مختلفة في ${listInWords(clocks)}. أعدّ موعدين.`,
};

function daysInWords(numbers: readonly number[]): string {
  const key = numbers.join('');
  if (key === '0123456') return 'كل يوم';
  if (key === '12345') return 'كل يوم من الاثنين إلى الجمعة';
  if (key === '06') return 'أسبوعياً: السبت والأحد';
  return `أسبوعياً: ${listInWords(numbers.map((number) => weekday(number === 0 ? 7 : number)))}`;
}
