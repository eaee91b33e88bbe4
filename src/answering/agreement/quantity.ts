import type { Slice } from '../../dossier/slice.ts';
import { fold } from '../../text/fold.ts';

/** A number of a text, however it is written. */
export interface Quantity extends Slice {
  readonly value: number;
  /** What is counted where a sign says so: `%`, `$`; empty elsewhere. */
  readonly unit: string;
  /** Whether the words around leave room: "more than 12", "about 12". */
  readonly isRough: boolean;
}

/** One to twelve, in the languages whose documents are analysed and which write them as one word. */
const SMALL: Readonly<Record<string, string>> = {
  en: 'one two three four five six seven eight nine ten eleven twelve',
  de: 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  es: 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce',
  ru: 'один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать',
  tr: 'bir iki üç dört beş altı yedi sekiz dokuz on onbir oniki',
  ar: 'واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة',
};
const TEENS = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  hundreds: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
  dozen: 12,
  tausend: 1_000,
  millionen: 1_000_000,
  mil: 1_000,
  millones: 1_000_000,
  тысяч: 1_000,
  миллионов: 1_000_000,
  الف: 1_000,
  مليون: 1_000_000,
  bin: 1_000,
  milyon: 1_000_000,
};
const WORDS: ReadonlyMap<string, number> = new Map([
  ...Object.values(SMALL).flatMap((list) => list.split(' ').map((word, place) => [fold(word), place + 1] as const)),
  ...TEENS.map((word, place) => [word, place + 13] as const),
  ...TENS.map((word, place) => [word, (place + 2) * 10] as const),
]);

const FIGURES = "\\p{Nd}{1,3}(?:[ \\u00a0\\u2009\\u202f.,’'٬]\\p{Nd}{3})+(?!\\p{Nd})|\\p{Nd}+(?:[.,٫]\\p{Nd}+)?";
const WORD = '\\p{L}+';
const NUMBER = new RegExp(
  `(?<sign>[$€£¥]\\s?)?(?<![\\p{L}\\p{N}])(?:(?<figures>${FIGURES})|(?<words>${WORD}))(?<scales>(?:[\\s-]+(?:and\\s+)?${WORD})*)(?<percent>\\s?(?:%|percent\\b|per cent\\b))?`,
  'gu',
);
const ROUGH =
  /(?:more than|over|at least|up to|fewer than|less than|under|about|around|roughly|some|nearly|almost|approximately|mehr als|über|rund|etwa|mindestens|más de|unos|unas|около|более|حوالي|اكثر من|أكثر من|yaklaşık)\s+$/iu;

/** The number that a stretch of a sentence gives, with all the characters that write it; null where it gives none. */
export function quantityAt(text: string, sentence: Slice, span: Slice, language = 'en'): Quantity | null {
  const words = text.slice(sentence.start, sentence.end);
  for (const figures of words.matchAll(new RegExp(`[$€£¥]?\\s?(?:${FIGURES})`, 'gu'))) {
    const start = sentence.start + figures.index;
    const end = start + figures[0].length;
    if (start < span.end && span.start < end) return read(text, { start, end: Math.max(end, span.end) }, language);
  }
  return read(text, span, language);
}

function read(text: string, span: Slice, language: string): Quantity | null {
  const words = text.slice(span.start, span.end);
  for (const { index, 0: all, groups = {} } of words.matchAll(NUMBER)) {
    const figures = groups.figures;
    const value = figures === undefined ? wordsValue(all) : figuresValue(figures, language) * scaleOf(groups.scales);
    if (value === null || Number.isNaN(value)) continue;
    const start = span.start + index;
    const unit = groups.percent === undefined ? (groups.sign ?? '').trim() : '%';
    return {
      start,
      end: Math.max(start + all.trimEnd().length, span.end),
      value,
      unit,
      isRough: ROUGH.test(text.slice(Math.max(0, start - 30), start)),
    };
  }
  return null;
}

function figuresValue(figures: string, language: string): number {
  const plain = fold(figures).replace(/[\s’'٬]/gu, '');
  const isGrouped = /^\d{1,3}(?:,\d{3})+$/u.test(plain) || (language !== 'en' && /^\d{1,3}(?:\.\d{3})+$/u.test(plain));
  return Number(isGrouped ? plain.replace(/[.,]/gu, '') : plain.replace(/[,٫]/gu, '.'));
}

function scaleOf(words = ''): number {
  const [first = ''] = wordsIn(words);
  return SCALES[first] ?? 1;
}

/** "twelve thousand four hundred"; null where the first word is no number. */
function wordsValue(text: string): number | null {
  let total = 0;
  let current: number | null = null;
  for (const word of wordsIn(text)) {
    const value = WORDS.get(word);
    const scale = SCALES[word];
    if (value !== undefined) current = (current ?? 0) + value;
    else if (scale !== undefined && (current !== null || word === 'dozen')) {
      current = (current ?? 1) * scale;
      if (scale >= 1_000) {
        total += current;
        current = 0;
      }
    } else if (word !== 'and' || current === null) break;
  }
  return current === null ? null : total + current;
}

function wordsIn(text: string): readonly string[] {
  return text
    .split(/[\s-]+/u)
    .filter((word) => word !== '')
    .map(fold);
}
