import type { Slice } from '../../dossier/slice.ts';
import { capitalRunsOf } from '../../finding/names/capitalRuns.ts';
import { alternatives } from '../../languages/alternatives.ts';
import { LANGUAGES, languageOf, QUESTION_LANGUAGES } from '../../languages/list.ts';
import { isStopWord } from '../../languages/stopWords.ts';
import { fold } from '../../text/fold.ts';
import { rememberedIn } from './rememberedIn.ts';

/** A stretch that may be a name, or a noun with its adjectives, as the answer to “who”, “where” and “which”. */
export interface NameStretch extends Slice {
  /** How it was found: by capitals, by quotation marks, or by the noun that the question asks for. */
  readonly sort: 'capitals' | 'quoted' | 'noun' | 'marked';
}

/** What names are looked for by: the nouns that the question asks for, its words and its language. */
export interface AskedFor {
  readonly nouns: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly language: string;
}

/** What is between the parts of one name: “Treaty on the Functioning of the Union”, “Electorate of Brandenburg”. */
const LINK = new RegExp(
  `^ ${alternatives(({ spanSigns }) => spanSigns?.links)}(?: ${alternatives(({ spanSigns }) => spanSigns?.articles)})? $`,
  'u',
);
/** Scripts without capitals (ISO 15924). */
const UNCASED_SCRIPTS: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Jpan', 'Hans', 'Hant']);
const QUOTED = /[“„«"「《]([^“”„«»"」》]{2,60})[”“»"」》]/gu;

const runsIn = rememberedIn((sentence): readonly Slice[] =>
  capitalRunsOf(sentence, { start: 0, end: sentence.length }).map(({ start, end }) => ({ start, end })),
);

/** Names and name-like stretches of a slice, in order; `nouns` are those that the question asks for, folded. */
export function namesIn(text: string, within: Slice, { nouns, words, language }: AskedFor): readonly NameStretch[] {
  // A name in capitals within a text without any is the same name once more, for readers of another script.
  const runs = UNCASED_SCRIPTS.has(new Intl.Locale(language).maximize().script ?? '') ? [] : runsIn(text, within);
  const capitals = linked(
    text,
    runs.map((run) => withoutOpening(text, run, within, words)),
  )
    .filter((slice) => slice.end > slice.start && /^\p{L}/u.test(text.slice(slice.start)))
    .filter((slice) => isName(text, slice, language));
  const quoted = [...text.slice(within.start, within.end).matchAll(QUOTED)].map(
    ({ index, 1: inner = '', 0: whole }) => {
      const start = within.start + index + whole.indexOf(inner);
      return { start, end: start + inner.length };
    },
  );
  return [
    ...capitals.map((slice) => ({ ...slice, sort: 'capitals' as const })),
    ...quoted.map((slice) => ({ ...slice, sort: 'quoted' as const })),
    ...nounPhrases(text, within, nouns, language).map((slice) => ({ ...slice, sort: 'noun' as const })),
    ...markedNames(text, within).map((slice) => ({ ...slice, sort: 'marked' as const })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether capitals make a name of a slice in the language; in one that writes all nouns with capitals, its rule says so. */
function isName(text: string, { start, end }: Slice, language: string): boolean {
  const rule = languageOf(language)?.spanSigns?.isName;
  const before = /(?<!\p{L})(\p{L}+)\s$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  return rule === undefined || rule(text.slice(start, end), before);
}

/** The small words that open a sentence have their capital from there. */
function withoutOpening(text: string, slice: Slice, within: Slice, words: ReadonlySet<string>): Slice {
  let { start } = slice;
  const { end } = slice;
  for (;;) {
    const word = /^[\p{L}\p{M}’']+/u.exec(text.slice(start, end))?.[0];
    if (word === undefined || !isOpening(word, start <= within.start + 1 && words.has(fold(word)))) break;
    if (/^\p{Lu}{2,}$/u.test(word) || (start > within.start + 1 && word.length > 3)) break;
    start += word.length;
    start += text.slice(start, end).length - text.slice(start, end).trimStart().length;
  }
  return { start, end };
}
/** A word of the question at the beginning of a sentence may have its capital from there as well. */
function isOpening(word: string, isAsked: boolean): boolean {
  return isAsked || OPENINGS.test(word) || isStopWord(fold(word), QUESTION_LANGUAGES);
}

const OPENINGS = new RegExp(`^${alternatives(({ spanSigns }) => spanSigns?.openings)}$`, 'u');

function linked(text: string, runs: readonly Slice[]): readonly Slice[] {
  const joined: Slice[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && LINK.test(text.slice(last.end, run.start)))
      joined[joined.length - 1] = { start: last.start, end: run.end };
    else joined.push({ start: run.start, end: run.end });
  }
  return joined;
}

/**
 * The noun that is asked for with the words before it that say which: “the judicial branch”, “qualified majority vote”.
 */
function nounPhrases(
  text: string,
  { start, end }: Slice,
  nouns: readonly string[],
  language: string,
): readonly Slice[] {
  if (nouns.length === 0) return [];
  const wanted = new Set(nouns.flatMap((noun) => languageOf(language)?.nounForms?.formsOf(noun) ?? [noun]));
  const found: Slice[] = [];
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}’'-]+/gu)];
  for (const [place, match] of words.entries()) {
    if (!wanted.has(fold(match[0]))) continue;
    let first = place;
    while (first > 0 && place - first < 3) {
      const before = words[first - 1];
      const here = words[first];
      if (before === undefined || here === undefined) break;
      const gap = text.slice(start + before.index + before[0].length, start + here.index);
      const folded = fold(before[0]);
      if (
        gap !== ' ' ||
        isStopWord(folded, [language]) ||
        wanted.has(folded) ||
        NOT_DESCRIBING.test(before[0]) ||
        /\p{N}/u.test(before[0])
      )
        break;
      first -= 1;
    }
    const from = words[first];
    if (from === undefined || first === place) continue;
    found.push({ start: start + from.index, end: start + match.index + match[0].length });
  }
  return found;
}
const NOT_DESCRIBING = new RegExp(`^${alternatives(({ spanSigns }) => spanSigns?.notDescribing)}$`, 'u');

const MARKED = LANGUAGES.flatMap(({ spanSigns }) => spanSigns?.marked ?? []);
const UNCASED_LETTER = /[\p{Script=Arabic}\p{Script=Han}]/u;

/** Names in scripts without capitals, by what is before them or how they end; never sure. */
function markedNames(text: string, { start, end }: Slice): readonly Slice[] {
  const words = text.slice(start, end);
  if (!UNCASED_LETTER.test(words)) return [];
  return MARKED.flatMap((pattern) =>
    [...words.matchAll(pattern)].map((match) => {
      const name = match[1] ?? '';
      const from = start + match.index + match[0].indexOf(name);
      return { start: from, end: from + name.length };
    }),
  );
}
