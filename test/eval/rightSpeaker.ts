import { isBody, roleOf } from '../../src/languages/compounds.ts';
import type { SpeechLexicon } from '../../src/languages/parts/speechLexicon.ts';
import { speechLexiconOf } from '../../src/languages/speechLexiconOf.ts';
import { fold } from '../../src/text/fold.ts';

/**
 * The names of the person or body that a marked speaker span names: "Lund" of "Her deputy, Ivo Lund, who steered".
 * A name that a preposition governs, that owns what follows or that only modifies a noun is another's. Empty if the
 * span is a pronoun or a description. Each name is a list of folded words.
 */
export function namesOfSpan(span: string, language: string | undefined): readonly (readonly string[])[] {
  const lexicon = speechLexiconOf(language);
  const words = [...span.matchAll(WORDS)].map(([word]) => word);
  const names: string[][] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (at > 0 && beginsDescription(words, at, lexicon)) break;
    if (names.length > 0 && lexicon.relatives.has((words[at] ?? '').toLowerCase())) break;
    if (!isCapital(words[at])) continue;
    let end = at + 1;
    while (end < words.length && (isCapital(words[end]) || isJoiner(words, end, lexicon))) end += 1;
    if (isOwnName(words, at, end, lexicon)) {
      const name = words.slice(at, end);
      while (name.length > 0 && isTitle(name[0] ?? '', lexicon)) name.shift();
      if (name.length > 0) names.push(name.map(fold));
    }
    at = end - 1;
  }
  // Nouns have capitals in some languages: "Frankreichs" in "der Minister Frankreichs, Ivo Lund".
  const long = lexicon.capitalisesNouns ? names.filter((name) => name.length > 1) : [];
  return long.length > 0 ? long : names;
}

/** Whether a shown name is one of these: one contains the other by whole words. */
export function isOneOf(shown: string, names: readonly (readonly string[])[]): boolean {
  const words = [...shown.matchAll(WORDS)].map(([word]) => fold(word));
  return names.some((name) => contains(words, name) || contains(name, words));
}

const WORDS = /(?:\p{Lu}\.)+(?:\p{Lu}\b)?|[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*(?:[’'](?!\p{L}))?|[^\s\p{L}\p{N}]/gu;

function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word);
}

/** Whether ", a …" or ", the …" is at this place: it describes whoever is named before. */
function beginsDescription(words: readonly string[], at: number, { determiners }: SpeechLexicon): boolean {
  return words[at] === ',' && determiners.has(words[at + 1] ?? '');
}

function isJoiner(
  words: readonly string[],
  at: number,
  { nameJoiners, bodyJoiners, prepositions }: SpeechLexicon,
): boolean {
  const word = words[at] ?? '';
  return nameJoiners.has(word) && !bodyJoiners.has(word) && !prepositions.has(word) && isCapital(words[at + 1]);
}

function isOwnName(words: readonly string[], at: number, end: number, lexicon: SpeechLexicon): boolean {
  const [last = '', after = '', before = ''] = [words[end - 1], words[end], words[at - 1]].map((word) =>
    (word ?? '').toLowerCase(),
  );
  if (/[’']s?$/u.test(last)) return false;
  // "Charlie King, a clerk": what is described behind a comma has a name, even one that is also a title.
  const isDescribed = end - at > 1 && beginsDescription(words, end, lexicon);
  if (!isDescribed && isTitle(words[end - 1] ?? '', lexicon)) return false;
  const governor = lexicon.determiners.has(before) ? (words[at - 2] ?? '').toLowerCase() : before;
  if (lexicon.prepositions.has(governor)) return false;
  if (lexicon.capitalisesNouns && lexicon.determiners.has(before) && end - at === 1) return false;
  const isNoun = /^\p{L}/u.test(after) && !lexicon.prepositions.has(after) && !lexicon.relatives.has(after);
  return !isNoun || lexicon.capitalisesNouns || lexicon.conjunctions.has(after);
}

/** Whether a word is a title, a role or a function word, and so no name alone. */
function isTitle(word: string, lexicon: SpeechLexicon): boolean {
  const lower = word.toLowerCase();
  return (
    lexicon.titles.has(lower) ||
    lexicon.pronouns.has(lower) ||
    lexicon.determiners.has(lower) ||
    lexicon.possessives.has(lower) ||
    lexicon.indefinites.has(lower) ||
    lexicon.noNames.has(lower) ||
    roleOf(lower, lexicon) !== undefined ||
    (lexicon.capitalisesNouns && isBody(lower, lexicon))
  );
}

function contains(long: readonly string[], short: readonly string[]): boolean {
  return short.length > 0 && long.some((_, at) => short.every((word, step) => long[at + step] === word));
}
