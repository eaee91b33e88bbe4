import { english } from '../en/english.ts';
import type { Translation } from '../translation.ts';
import { listInWords } from './counting.ts';

const DAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'] as const;

const EXAMPLES = english.times.examples.map((one) => `“${one}”`).join(', ');
const ADVICE = `Escríbelas en inglés, como una de estas: ${EXAMPLES}; o como patrón cron de cinco campos, por ejemplo “30 8 * * 1-5”.`;

/** Times of schedules in words, and why some cannot be taken. Clocks are HH:MM. */
export const times: NonNullable<Translation['times']> = {
  weekly: (days, clocks) => `${daysInWords(days)} ${at(clocks)}`,
  monthly: (day, clocks) =>
    day === 'last' ? `el último día de cada mes ${at(clocks)}` : `el día ${day} de cada mes ${at(clocks)}`,
  hourly: (hours) => (hours === 1 ? 'cada hora' : `cada ${hours} horas`),
  cannotRead: (typed) => `El bot no entiende las horas “${typed}”. ${ADVICE}`,
  badPattern: (typed, why) => `“${typed}” no es un patrón cron (${why}). ${ADVICE}`,
  badHours: (hours) =>
    `“every ${hours} hours” no cabe un número exacto de veces en un día. Elige 1, 2, 3, 4, 6, 8, 12 o 24 horas.`,
  never: (typed) => `No existe ningún momento como “${typed}”. ${ADVICE}`,
  tooOften: (typed) => `“${typed}” es más de una vez por hora, y eso es demasiado. ${ADVICE}`,
  otherMinutes: (clocks) =>
    `Un horario necesita el mismo minuto en cada hora, pero ${listInWords(clocks)} los tienen distintos. Crea dos horarios.`,
};

function at(clocks: readonly string[]): string {
  return `${clocks[0]?.startsWith('01:') ? 'a la' : 'a las'} ${listInWords(clocks)}`;
}

function daysInWords(numbers: readonly number[]): string {
  const key = numbers.join('');
  if (key === '0123456') return 'todos los días';
  if (key === '12345') return 'de lunes a viernes';
  if (key === '06') return 'los sábados y domingos';
  return `cada ${listInWords(numbers.map((number) => DAYS[number] ?? ''))}`;
}
