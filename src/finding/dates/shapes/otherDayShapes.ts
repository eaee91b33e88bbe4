import { GAP } from './fragments.ts';
import { type Shape, shape } from './shape.ts';
import { WEEKDAYS_OF } from './weekdayNames.ts';

/** Day before yesterday to day after tomorrow, forms of one day divided by `/`; `-` where there is no one word. */
const DAYS_AROUND: Readonly<Record<string, string>> = {
  de: 'vorgestern gestern heute - übermorgen',
  fr: "avant-hier hier aujourd’hui/aujourd'hui demain après-demain",
  es: 'anteayer ayer hoy - -',
  ru: 'позавчера вчера сегодня завтра послезавтра',
  tr: '- dün bugün yarın -',
  ar: '- أمس اليوم غدا/غدًا -',
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
export const OTHER_DAY_SHAPES: readonly Shape[] = Object.entries(DAYS_AROUND).flatMap(([own, around]) => {
  const amounts = formsOf(around, -2);
  const weekdays = formsOf(WEEKDAYS_OF[own] ?? '', 1);
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
