import { GAP } from './fragments.ts';
import { type Shape, shape } from './shape.ts';

/** Day before yesterday to day after tomorrow, then Monday to Sunday, forms of one day divided by `/`, of no day `-`. */
const DAYS: Readonly<Record<string, readonly [around: string, week: string]>> = {
  de: [
    'vorgestern gestern heute - übermorgen',
    'montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag',
  ],
  fr: [
    "avant-hier hier aujourd’hui/aujourd'hui demain après-demain",
    'lundi mardi mercredi jeudi vendredi samedi dimanche',
  ],
  es: ['anteayer ayer hoy - -', 'lunes martes miércoles jueves viernes sábado domingo'],
  ru: [
    'позавчера вчера сегодня завтра послезавтра',
    'понедельник вторник среда/среду/среды четверг пятница/пятницу/пятницы суббота/субботу/субботы воскресенье',
  ],
  tr: ['- dün bugün yarın -', 'pazartesi salı çarşamba perşembe cuma cumartesi pazar'],
  ar: ['- أمس اليوم غدا/غدًا -', 'الاثنين/الإثنين الثلاثاء الأربعاء/الاربعاء الخميس الجمعة السبت الأحد/الاحد'],
};

function formsOf(line: string, first: number): readonly (readonly [form: string, number: number])[] {
  return line
    .split(' ')
    .flatMap((forms, place) => (forms === '-' ? [] : forms.split('/').map((form) => [form, place + first] as const)));
}

function patternOf(forms: readonly (readonly [string, number])[]): string {
  return `(?<word>${forms
    .map(([form]) => form)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})`;
}

/** Words for days in documents of other languages; each counts only in its own. */
export const OTHER_DAY_SHAPES: readonly Shape[] = Object.entries(DAYS).flatMap(([own, [around, week]]) => {
  const amounts = formsOf(around, -2);
  const weekdays = formsOf(week, 1);
  const [amountOf, weekdayOf] = [new Map(amounts), new Map(weekdays)];
  return [
    shape(patternOf(amounts), ({ word = '' }, { language }) => {
      const amount = amountOf.get(word.toLowerCase());
      if (language !== own || amount === undefined) return null;
      return { kind: 'from document', unit: 'day', amount, exact: true };
    }),
    shape(`(?:يوم${GAP})?${patternOf(weekdays)}`, ({ word = '' }, { language }) => {
      const weekday = weekdayOf.get(word.toLowerCase());
      return language !== own || weekday === undefined
        ? null
        : { kind: 'weekday', weekday, turn: null, weekend: false };
    }),
  ];
});
