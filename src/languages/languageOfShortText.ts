import { fold } from '../text/fold.ts';
import { remembered } from '../text/remembered.ts';
import { tokenize } from '../text/tokens.ts';
import { LANGUAGES, languageOf } from './list.ts';
import { SCRIPT_LANGUAGES } from './scripts/scriptLanguages.ts';
import { isStopWord } from './stopWords.ts';

/** The languages that their small words show. */
const BY_WORDS: readonly string[] = LANGUAGES.map(({ tag }) => tag).filter(
  (tag) => !SCRIPT_LANGUAGES.some(({ language }) => language === tag),
);
/** The least sum of small words, each divided by how many languages have it. */
const LEAST = 1.5;
/** How much more than the next language the likeliest one must have. */
const MARGIN = 1.4;
/** Most UTF-16 units that are read. */
const SAMPLE_LENGTH = 1000;

/**
 * The language (primary tag) of a text that is too short for statistics of letters, by its script and its small words;
 * undefined if they do not show it clearly, and for a script that other languages share and whose letters show one of
 * these. A small word counts less if several languages have it.
 */
export function languageOfShortText(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const { letter, language, foreign } of SCRIPT_LANGUAGES) {
    const own = sample.match(letter)?.length ?? 0;
    if (own > letters / 2) return foreign.test(sample) ? undefined : language;
  }
  const scores = new Map<string, number>();
  // A name that is like a small word is repeated, and is one word.
  for (const folded of new Set(tokenize(sample).map(({ folded }) => folded))) {
    if (!/\p{L}/u.test(folded)) continue;
    const languages = BY_WORDS.filter((tag) => smallWordsOf(tag).has(folded) || isStopWord(folded, [tag]));
    for (const tag of languages) scores.set(tag, (scores.get(tag) ?? 0) + 1 / languages.length);
  }
  const [best, second] = [...scores].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < LEAST || best[1] < MARGIN * (second?.[1] ?? 0)) return undefined;
  return best[0];
}

/** The small words and the verbs of speech of a language, folded. */
const smallWordsOf = remembered((tag): ReadonlySet<string> => {
  const speech = languageOf(tag)?.speech;
  if (speech === undefined) return new Set();
  const { determiners, prepositions, conjunctions, auxiliaries, adverbs, complementizers, pronouns, cues } = speech;
  const words = [determiners, prepositions, conjunctions, auxiliaries, adverbs, complementizers];
  return new Set([...words.flatMap((list) => [...list]), ...pronouns.keys(), ...cues.keys()].map(fold));
});
