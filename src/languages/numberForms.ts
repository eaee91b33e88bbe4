import { fold } from '../text/fold.ts';
import { remembered } from '../text/remembered.ts';
import { LANGUAGES, languageOf } from './list.ts';
import { wordsOf } from './wordList.ts';

/** The single words (folded) by which a language writes a number: “twelve” of 12. */
export function wordsOfNumber(value: number, language: string): readonly string[] {
  return tableOf(language).words.get(value) ?? [];
}

/** The value of an ordinal number that is written as one folded word, “fourth”, or in figures, “4th”; null for other words. */
export function ordinalValue(folded: string, language: string): number | null {
  const { ordinals, ending } = tableOf(language);
  const figures = ending?.exec(folded)?.[1];
  if (figures !== undefined) return Number(figures);
  const place = ordinals.findIndex((words) => words.includes(folded));
  return place < 0 ? null : place + 1;
}

/** The sign of a currency whose word (folded) a language has; null for other words. */
export function signOfCurrency(folded: string, language: string): string | null {
  return languageOf(language)?.amounts?.currencySigns?.get(folded) ?? null;
}

/** The value of an ordinal number in one word of any language. */
export function ordinalValueOfAny(folded: string): number | null {
  return ORDINALS.get(folded) ?? null;
}

/** How a language writes an ordinal number as one folded word, in words and in figures. */
export function wordsOfOrdinal(value: number, language: string): readonly string[] {
  const { ordinals, endings } = tableOf(language);
  return [...(ordinals[value - 1] ?? []), ...endings.map((ending) => `${value}${ending}`)];
}

/** The single words (folded) by which a language writes a hundredth: “percent”. */
export function wordsOfShare(language: string): readonly string[] {
  return tableOf(language).shares;
}

/** What writes a hundredth in two words, each folded: “per cent”. */
export function sharePhrases(language: string): readonly (readonly [first: string, second: string])[] {
  return tableOf(language).sharePhrases;
}

interface NumberTables {
  readonly words: ReadonlyMap<number, readonly string[]>;
  /** First, second, third and so on, each in all its forms. */
  readonly ordinals: readonly (readonly string[])[];
  readonly endings: readonly string[];
  readonly ending: RegExp | null;
  readonly shares: readonly string[];
  readonly sharePhrases: readonly (readonly [string, string])[];
}

const tableOf = remembered((tag): NumberTables => {
  const { amounts, dates } = languageOf(tag) ?? {};
  const values = [...(amounts?.values ?? [])];
  const shares = (amounts?.shares ?? '').split('|').map(fold);
  const endings = (amounts?.ordinalEndings ?? '').split('|').filter((one) => one !== '');
  return {
    words: new Map(
      [...Map.groupBy(values, ([, value]) => value)].map(([value, list]) => [value, list.map(([word]) => word)]),
    ),
    ordinals: wordsOf(dates?.ordinals ?? '').map((words) => words.split('/').map(fold)),
    endings,
    ending: endings.length === 0 ? null : new RegExp(`^(\\d{1,3})(?:${endings.join('|')})$`, 'u'),
    shares: shares.filter((one) => /^\p{L}+$/u.test(one)),
    sharePhrases: shares.flatMap((one): readonly (readonly [string, string])[] => {
      const [first, second, ...more] = one.split(' ');
      return first === undefined || second === undefined || more.length > 0 ? [] : [[first, second]];
    }),
  };
});

const ORDINALS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap(({ tag }) =>
    tableOf(tag).ordinals.flatMap((words, place) => words.map((word) => [word, place + 1] as const)),
  ),
);
