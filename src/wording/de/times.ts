import { times as english } from '../en/times.ts';
import type { Translation } from '../translation.ts';
import { listInWords, quoted } from './counting.ts';

const DAYS = ['sonntags', 'montags', 'dienstags', 'mittwochs', 'donnerstags', 'freitags', 'samstags'] as const;

/** Times are read in English only. */
const ADVICE = `Schreibe es auf Englisch wie eines davon: ${english.examples.map(quoted).join(', ')}; oder als Cron-Muster aus fünf Feldern, etwa „30 8 * * 1-5“.`;

export const times: NonNullable<Translation['times']> = {
  weekly: (days, clocks) => `${daysInWords(days)} um ${listInWords(clocks)} Uhr`,
  monthly: (day, clocks) =>
    day === 'last'
      ? `am letzten Tag jedes Monats um ${listInWords(clocks)} Uhr`
      : `am ${day}. jedes Monats um ${listInWords(clocks)} Uhr`,
  hourly: (hours) => (hours === 1 ? 'jede Stunde' : `alle ${hours} Stunden`),
  cannotRead: (typed) => `Der Bot versteht die Zeiten „${typed}“ nicht. ${ADVICE}`,
  badPattern: (typed, why) => `„${typed}“ ist kein Cron-Muster (${why}). ${ADVICE}`,
  badHours: (hours) =>
    `„every ${hours} hours“ geht in einem Tag nicht auf. Wähle 1, 2, 3, 4, 6, 8, 12 oder 24 Stunden.`,
  never: (typed) => `Eine Zeit „${typed}“ gibt es nicht. ${ADVICE}`,
  tooOften: (typed) => `„${typed}“ ist mehr als einmal in der Stunde; das ist zu oft. ${ADVICE}`,
  otherMinutes: (clocks) =>
    `In einem Zeitplan muss die Minute in jeder Stunde dieselbe sein; bei ${listInWords(clocks)} ist sie verschieden. Richte zwei Zeitpläne ein.`,
};

function daysInWords(numbers: readonly number[]): string {
  const key = numbers.join('');
  if (key === '0123456') return 'jeden Tag';
  if (key === '12345') return 'montags bis freitags';
  if (key === '06') return 'samstags und sonntags';
  return listInWords(numbers.map((number) => DAYS[number] ?? ''));
}
