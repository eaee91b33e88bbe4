import { LANGUAGES, languageOf } from './list.ts';

/** The two folded words as which a folded word is written too, “on” and “line” for “online”; null if it is not. */
export function spacedForm(
  folded: string,
  languages: Iterable<string>,
): readonly [first: string, second: string] | null {
  for (const tag of languages) {
    const { openBeginnings = [], openPairs = [] } = languageOf(tag)?.hyphenation ?? {};
    for (const beginning of openBeginnings) {
      const rest = folded.slice(beginning.length);
      if (folded.startsWith(beginning) && rest.length >= SHORTEST_REST) return [beginning, rest];
    }
    const pair = openPairs.find(([first, second]) => first + second === folded);
    if (pair !== undefined) return pair;
  }
  return null;
}

/** Whether two folded words with a space between them are one word of some language: “on line”, “co operative”. */
export function isOpenPair(first: string, second: string): boolean {
  return (BEGINNINGS.has(first) && second.length >= SHORTEST_REST) || PAIRS.has(`${first} ${second}`);
}

/** Shorter words behind a beginning are other words: “into”. In UTF-16 units. */
const SHORTEST_REST = 4;

const BEGINNINGS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ hyphenation }) => hyphenation?.openBeginnings ?? []),
);
const PAIRS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ hyphenation }) => (hyphenation?.openPairs ?? []).map((pair) => pair.join(' '))),
);
