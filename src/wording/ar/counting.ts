import { type Filling, joined, type Phrase } from '../phrase.ts';
import type { Translation } from '../translation.ts';

/** Latin digits, as in citations. */
const NUMBERS = new Intl.NumberFormat('ar-u-nu-latn');
const RULES = new Intl.PluralRules('ar');

/**
 * The counted noun: for 1 and 2 without a digit; after 3–10; after 11–99; after all other numbers. `both` is two of it where
 * it is not the subject.
 */
export interface Noun {
  readonly one: string;
  readonly two: string;
  readonly both: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

/** A feminine noun that ends in ة, whose forms after 11 are written like its singular. */
function feminine(noun: string, few: string): Noun {
  const stem = noun.slice(0, -1);
  return { one: `${noun} واحدة`, two: `${stem}تان`, both: `${stem}تين`, few, many: noun, other: noun };
}

/** A masculine noun with a regular dual. */
function masculine(noun: string, few: string): Noun {
  return { one: `${noun} واحد`, two: `${noun}ان`, both: `${noun}ين`, few, many: `${noun}اً`, other: noun };
}

export const NOUNS = {
  passage: feminine('فقرة', 'فقرات'),
  document: feminine('وثيقة', 'وثائق'),
  page: feminine('صفحة', 'صفحات'),
  sentence: feminine('جملة', 'جمل'),
  picture: feminine('صورة', 'صور'),
  statement: masculine('قول', 'أقوال'),
  quotation: masculine('اقتباس', 'اقتباسات'),
  file: masculine('ملف', 'ملفات'),
  character: masculine('حرف', 'أحرف'),
  comment: masculine('تعليق', 'تعليقات'),
  point: feminine('نقطة', 'نقاط'),
  word: feminine('كلمة', 'كلمات'),
  line: { one: 'سطر واحد', two: 'سطران', both: 'سطرين', few: 'أسطر', many: 'سطراً', other: 'سطر' },
  mention: { one: 'ذكر واحد', two: 'ذكران', both: 'ذكرين', few: 'مرات ذكر', many: 'مرة ذكر', other: 'مرة ذكر' },
} as const satisfies Readonly<Record<string, Noun>>;

export type Counted = keyof typeof NOUNS;

/** `2,140` */
export function numeral(number: number): string {
  return NUMBERS.format(number);
}

/** `وثيقة واحدة`, `وثيقتان`, `3 وثائق`, `11 وثيقة`. */
export function counted(number: number, noun: Noun): string {
  const rule = RULES.select(number);
  if (rule === 'one') return noun.one;
  if (rule === 'two') return noun.two;
  if (rule === 'few') return `${numeral(number)} ${noun.few}`;
  return `${numeral(number)} ${rule === 'many' ? noun.many : noun.other}`;
}

/** The same as a subject. */
export function number(amount: number, noun: Counted): string {
  return counted(amount, NOUNS[noun]);
}

/** The same after a preposition, another noun or as an object: `في وثيقتين`. */
export function numberIn(amount: number, noun: Counted): string {
  return amount === 2 ? NOUNS[noun].both : counted(amount, NOUNS[noun]);
}

/** `«كلمات»` */
export function quoted(words: string): string {
  return `«${words}»`;
}

/** `أ`, `أ وب`, `أ، ب، وج`. */
export function list<Piece extends object>(items: readonly Filling<Piece>[]): Phrase<Piece> {
  const last = items.at(-1);
  if (last === undefined) return [];
  if (items.length === 1) return joined([last], '');
  return joined([joined(items.slice(0, -1), '، '), last], items.length === 2 ? ' و' : '، و');
}

/** The same of words alone. */
export function listInWords(items: readonly string[]): string {
  return list(items).join('');
}

/** The list with how many more there are: `أ، ب، و3 غير ذلك`. */
export function listOf<Piece extends object>(items: readonly Filling<Piece>[], more: number): Phrase<Piece> {
  return list(more > 0 ? [...items, `${numeral(more)} غير ذلك`] : items);
}

export const counting: NonNullable<Translation['counting']> = {
  count: (amount, one, many = one) => `${numeral(amount)} ${amount === 1 ? one : many}`,
  list,
  listInWords,
  listOf,
  numeral,
};
