import { overlaps, type Slice } from '../../../dossier/slice.ts';
import { wordsIn } from '../../../languages/list.ts';
import { speechLexiconOf } from '../../../languages/speechLexiconOf.ts';
import { stanceWordsOf } from '../../../languages/stanceWordsOf.ts';
import { stem, stemmingLanguage } from '../../../languages/stem.ts';
import { type Token, tokenize } from '../../../text/tokens.ts';
import type { Around } from './polarity.ts';

/** What a question is about, as its words show. */
export interface Matter {
  /** Stems of the words that name things: those with a capital, an article or a preposition before them. */
  readonly things: ReadonlySet<string>;
  /** Stems of the other words that say something: verbs, and what cannot be told from them. */
  readonly events: ReadonlySet<string>;
  /** The language of the stems. */
  readonly stems: string;
  /** The language of the question, a BCP 47 tag; null if none of its words to ask with shows it. */
  readonly language: string | null;
}

/** Reads which words of a question name things. `language` is a BCP 47 tag. */
export function matterOf(question: string, language: string): Matter {
  const lexicon = speechLexiconOf(language);
  const markers = stanceWordsOf(language).nonFinite?.markers;
  const asking = wordsIn(language, ({ questionWords }) => questionWords?.asking);
  const own = stemmingLanguage(language, question);
  const small = [
    lexicon.auxiliaries,
    lexicon.determiners,
    lexicon.prepositions,
    lexicon.adverbs,
    lexicon.complementizers,
  ];
  const tokens = tokenize(question);
  const isThing = ({ surface }: Token, at: number): boolean => {
    const before = tokens[at - 1]?.surface.toLowerCase() ?? '';
    const isBehind = lexicon.determiners.has(before) || (lexicon.prepositions.has(before) && !markers?.has(before));
    return at > 0 && (/^\p{Lu}/u.test(surface) || isBehind);
  };
  const isSmall = ({ surface, folded }: Token): boolean => {
    const word = surface.toLowerCase();
    return asking.has(folded) || lexicon.pronouns.has(word) || small.some((words) => words.has(word));
  };
  const stems = (all: readonly Token[]): ReadonlySet<string> => new Set(all.map(({ folded }) => stem(folded, own)));
  const events = tokens.filter((token, at) => !isThing(token, at) && !isSmall(token));
  return {
    things: stems(tokens.filter((token, at) => isThing(token, at) && !isSmall(token))),
    events: stems(events),
    stems: own,
    language: tokens.some(({ folded }) => asking.has(folded)) ? language : null,
  };
}

/**
 * The language in which a sentence is read: that of its document, unless it says what happened in the words of a question
 * in another. A document can have sentences of several languages.
 */
export function languageOfSentence(
  text: string,
  sentence: Slice,
  language: string | undefined,
  matter: Matter,
): string | undefined {
  const { language: asked } = matter;
  if (asked === null || language === asked) return language;
  return matterWordsIn(text, sentence, null, asked, matter).events.length > 0 ? asked : language;
}

/**
 * The words of a question in a sentence, without those of `span`. Offsets are UTF-16 units of `text`; `language`, a BCP 47
 * tag, is that of the text.
 */
export function matterWordsIn(
  text: string,
  sentence: Slice,
  span: Slice | null,
  language: string | undefined,
  matter: Matter,
): Around {
  const { definites } = speechLexiconOf(language);
  const tokens = tokenize(text.slice(sentence.start, sentence.end));
  const found = tokens.flatMap(({ start, end, folded }, at) => {
    const slice = { start: sentence.start + start, end: sentence.start + end };
    if (span !== null && overlaps(span, slice)) return [];
    const own = stem(folded, matter.stems);
    const isNamed = matter.things.has(own);
    if (!isNamed && !matter.events.has(own)) return [];
    return [{ slice, isThing: isNamed || definites.has(tokens[at - 1]?.surface.toLowerCase() ?? '') }];
  });
  const slices = (areThings: boolean) => found.filter((one) => one.isThing === areThings).map(({ slice }) => slice);
  return { events: slices(false), things: slices(true) };
}
