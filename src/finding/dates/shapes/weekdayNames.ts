/** Monday to Sunday in the languages that documents come in, forms of one day divided by `/`. */
export const WEEKDAYS_OF: Readonly<Record<string, string>> = {
  en: 'monday tuesday wednesday thursday friday saturday sunday',
  de: 'montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag',
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  es: 'lunes martes miércoles jueves viernes sábado domingo',
  ru: 'понедельник вторник среда/среду/среды четверг пятница/пятницу/пятницы суббота/субботу/субботы воскресенье',
  tr: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  ar: 'الاثنين/الإثنين الثلاثاء الأربعاء/الاربعاء الخميس الجمعة السبت الأحد/الاحد',
};

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.values(WEEKDAYS_OF).flatMap((week) =>
    week.split(' ').flatMap((forms, place) => forms.split('/').map((form) => [form, place + 1] as const)),
  ),
);

/** English abbreviations, only with their dot, or before a comma or a number, where they cannot be words. */
const SHORT = '(?:mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun)(?=\\.|,?\\s\\d|,\\s\\p{L}{3,9}\\.?\\s\\d)\\.?';

function longestFirst(names: Iterable<string>): string {
  return [...names].toSorted((a, b) => b.length - a.length).join('|');
}

/** Pattern for an English weekday. */
export const WEEKDAY = `(?:${longestFirst((WEEKDAYS_OF.en ?? '').split(' '))}|${SHORT})`;
/** Pattern for a weekday in any of the languages. */
export const ANY_WEEKDAY = `(?:${longestFirst(NUMBERS.keys())}|${SHORT})`;

const SHORTEST = 3;

/** 1 Monday to 7 Sunday; null for other words. */
export function weekdayNumber(words: string | undefined): number | null {
  if (words === undefined) return null;
  const name = words.toLowerCase();
  const whole = NUMBERS.get(name);
  if (whole !== undefined) return whole;
  const english = (WEEKDAYS_OF.en ?? '').split(' ');
  const place = english.findIndex((one) => one.startsWith(name.slice(0, SHORTEST)));
  return place < 0 ? null : place + 1;
}
