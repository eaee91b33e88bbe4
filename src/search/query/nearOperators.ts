import type { Nearness } from './query.ts';

/** What a word between two others says of how near they must be. */
type Reading = (number: number) => Nearness;

/** How far apart words may be if nothing is said. */
const NEAR_ENOUGH = 10;

const near: Reading = (within) => ({ unit: 'words', within: Math.max(1, within), inOrder: false });
const inOrder: Reading = (within) => ({ unit: 'words', within: Math.max(1, within), inOrder: true });
const inSentence: Reading = () => ({ unit: 'sentence', inOrder: false });
const inOrderInSentence: Reading = () => ({ unit: 'sentence', inOrder: true });
const inPassage: Reading = () => ({ unit: 'passage' });

/**
 * The operators of nearness of Lexis (w/5, pre/5, w/s), Westlaw (/5, +5, /s, +s, /p), Elastic and ProQuest (NEAR/5), Ovid
 * (adj5), Google (AROUND(5), which {@link AROUND} reads) and SQLite (NEAR). A passage is a paragraph. With a slash or a
 * number they are operators in small letters too.
 */
const OPERATORS: readonly (readonly [pattern: RegExp, reading: Reading])[] = [
  [/^(?:near|n|w|within|prox)?\/(\d{1,4})$/iu, near],
  [/^(?:pre|p|onear|adj)\/(\d{1,4})$/iu, inOrder],
  [/^\+(\d{1,4})$/u, inOrder],
  [/^near(\d{1,4})$/iu, near],
  [/^(?:adj|onear)(\d{1,4})$/iu, inOrder],
  [/^(?:near|n|w|within)?\/s(?:ent(?:ence)?)?$/iu, inSentence],
  [/^(?:\+s|pre\/s|onear\/s)$/iu, inOrderInSentence],
  [/^(?:(?:near|n|w|within)?\/p(?:ara(?:graph)?)?|\+p)$/iu, inPassage],
  [/^SAME$/u, inPassage],
  [/^NEAR$/u, () => near(NEAR_ENOUGH)],
  [/^ONEAR$/u, () => inOrder(NEAR_ENOUGH)],
  [/^ADJ$/u, () => inOrder(1)],
];

/** At a place of a query: Google's `AROUND(5)`. */
export const AROUND = /AROUND\((\d{1,4})\)/uy;

/** What `AROUND` says. */
export function aroundOf(number: string): Nearness {
  return near(Number(number));
}

/** What a piece of a query says of nearness; null if it is no such operator. */
export function nearnessOf(piece: string): Nearness | null {
  for (const [pattern, reading] of OPERATORS) {
    const match = pattern.exec(piece);
    if (match !== null) return reading(Number(match[1] ?? 0));
  }
  return null;
}
