import type { Translation } from '../translation.ts';
import { listInWords, quoted } from './counting.ts';

const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;

/** Times are read in English. */
const EXAMPLES = [
  'every weekday at 08:30',
  'every day at 07:00',
  'every monday at 09:00',
  'monday and thursday at 16:00',
  'every day at 08:30 and 16:30',
  'every 6 hours',
  'every month on the 1st at 09:00',
] as const;

const ADVICE = `Écrivez-les en anglais, sur l’un de ces modèles : ${EXAMPLES.map(quoted).join(', ')} ; ou comme un motif cron de cinq champs, par exemple « 30 8 * * 1-5 ».`;

export const times: NonNullable<Translation['times']> = {
  weekly: (days, clocks) => `${daysInWords(days)} à ${listInWords(clocks)}`,
  monthly: (day, clocks) => `${dayOfMonth(day)} de chaque mois à ${listInWords(clocks)}`,
  hourly: (hours) => (hours === 1 ? 'toutes les heures' : `toutes les ${hours} heures`),
  cannotRead: (typed) => `Le bot ne comprend pas les horaires « ${typed} ». ${ADVICE}`,
  badPattern: (typed, why) => `« ${typed} » n’est pas un motif cron (${why}). ${ADVICE}`,
  badHours: (hours) =>
    `Un jour ne se divise pas exactement en pas de ${hours} heures. Choisissez 1, 2, 3, 4, 6, 8, 12 ou 24 heures.`,
  never: (typed) => `Le moment « ${typed} » n’existe pas. ${ADVICE}`,
  tooOften: (typed) => `« ${typed} » revient plus d’une fois par heure, ce qui est trop souvent. ${ADVICE}`,
  otherMinutes: (clocks) =>
    `Un horaire a besoin de la même minute à chaque heure, mais elles diffèrent dans ${listInWords(clocks)}. Établissez deux horaires.`,
};

function daysInWords(numbers: readonly number[]): string {
  const key = numbers.join('');
  if (key === '0123456') return 'tous les jours';
  if (key === '12345') return 'du lundi au vendredi';
  if (key === '06') return 'le samedi et le dimanche';
  return listInWords(numbers.map((number) => `le ${DAYS[number] ?? ''}`));
}

function dayOfMonth(day: number | 'last'): string {
  if (day === 'last') return 'le dernier jour';
  return day === 1 ? 'le 1er' : `le ${day}`;
}
