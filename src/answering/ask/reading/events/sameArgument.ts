import { contains, type Slice } from '../../../../dossier/slice.ts';
import type { Argument } from '../../../../finding/clauses/clause.ts';
import { speechLexiconOf } from '../../../../languages/speechLexiconOf.ts';
import { stem, stemmingLanguage } from '../../../../languages/stem.ts';
import { isStopWord } from '../../../../languages/stopWords.ts';
import type { Hit } from '../../../../search/hit.ts';
import { type Token, tokenize } from '../../../../text/tokens.ts';

/**
 * Whether an argument of a sentence is the one of a question. `open`: it can be, such as "the firm"; `likely`: a pronoun that
 * can stand for it.
 */
export type Sameness = 'same' | 'likely' | 'other' | 'open';

/** An argument of a question, as it is compared. */
export interface AskedArgument {
  /** Folded words that say something; the last is that of the head. */
  readonly words: readonly string[];
  readonly head: string;
  /** Whether its head has a capital. */
  readonly isName: boolean;
  /** Whether any of its words has one. */
  readonly isCapital: boolean;
  readonly language: string;
}

/** Reads an argument of a question for comparing; null if none of its words says anything, as in "he". */
export function askedArgument(text: string, argument: Argument, language: string): AskedArgument | null {
  if (argument.isPronoun) return null;
  const tellingIn = (slice: Slice): readonly Token[] =>
    tokenize(text.slice(slice.start, slice.end)).filter(({ folded }) => !isStopWord(folded, [language]));
  const [all, own] = [tellingIn(argument), tellingIn(argument.head)];
  const head = own.at(-1);
  if (head === undefined) return null;
  const hasCapital = ({ surface }: Token): boolean => /^[\p{Lu}\p{Nd}]/u.test(surface);
  return {
    words: all.map(({ folded }) => folded),
    head: head.folded,
    isName: hasCapital(head),
    isCapital: all.some(hasCapital),
    language,
  };
}

/**
 * Whether an argument of a sentence is the asked one: every word of it is there, or its name in a shorter form. The words are
 * compared as the hit met them, so that forms and spellings count.
 */
export function sameArgument(hit: Hit, asked: AskedArgument, argument: Argument): Sameness {
  if (argument.isPronoun) return 'open';
  const { standing, metadata } = hit.document;
  const found = partsOf(standing, argument, metadata.language).map((part) => ofPart(part));
  return found.includes('same') ? 'same' : found.includes('open') ? 'open' : 'other';

  function ofPart({ tokens, head }: Part): Sameness {
    const last = head.at(-1);
    if (last === undefined) return 'open';
    const met = asked.words.filter((word) => tokens.some((token) => isMet(word, token)));
    if (met.length === 0) {
      // "The firm" can be the mill, but no other name can be a name.
      return asked.isName && /^\p{Lu}/u.test(last.surface) ? 'other' : 'open';
    }
    const isHeadMet = asked.words.some((word) => isMet(word, last));
    // "Elected Hana Garrow speaker": what somebody becomes follows the name.
    const isWhole = met.length === asked.words.length;
    const isFullName = asked.isName && asked.words.length > 1 && isWhole;
    if (isFullName && /^\p{Ll}/u.test(last.surface) && isMet(asked.words[0] ?? '', tokens[0] ?? last)) return 'same';
    // "The governor" is Governor Gerda Kvist; "the kiln" is not the kiln contract.
    const behind = tokens.slice(tokens.findLastIndex((token) => asked.words.some((word) => isMet(word, token))) + 1);
    const isNamedBehind = behind.length > 0 && behind.every(({ surface }) => /^\p{Lu}/u.test(surface));
    if (!asked.isName && isWhole && isNamedBehind) return 'same';
    if (isWhole) return isHeadMet ? 'same' : asked.isName && !/^\p{Lu}/u.test(last.surface) ? 'open' : 'other';
    if (!isMet(asked.head, last)) return isHeadMet && !asked.isName ? 'open' : 'other';
    // A shorter form of the name says nothing else: "the Lake Mill" is not the Dunmere Mill.
    const more = tokens.filter(
      (token) => !isStopWord(token.folded, [asked.language]) && !asked.words.some((word) => isMet(word, token)),
    );
    if (more.length === 0) return 'same';
    return asked.isCapital || more.some(({ surface }) => /^\p{Lu}/u.test(surface)) ? 'other' : 'open';
  }

  function isMet(word: string, token: Token): boolean {
    if (token.folded === word) return true;
    const stems = stemmingLanguage(metadata.language);
    if (stem(word, stems) === stem(token.folded, stems)) return true;
    return hit.byClause.some(
      ({ words, highlights }) =>
        words.includes(word) && highlights.some((one) => contains(one, token) || contains(token, one)),
    );
  }
}

/** One of several that are joined, or what is said of one in another way. */
interface Part {
  readonly tokens: readonly Token[];
  /** The words before what belongs to it. */
  readonly head: readonly Token[];
}

/** "Lunt and the mayor of Tarn": the noun phrases that are joined in an argument. */
function partsOf(text: string, argument: Slice, language: string | undefined): readonly Part[] {
  const { conjunctions, prepositions } = speechLexiconOf(language);
  const tokens = tokenize(text.slice(argument.start, argument.end)).map((one) => ({
    ...one,
    start: one.start + argument.start,
    end: one.end + argument.start,
  }));
  const parts: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    const gap = text.slice(tokens[at - 1]?.end ?? token.start, token.start);
    const isJoining = conjunctions.has(token.surface.toLowerCase());
    if (gap.includes(',') || isJoining) parts.push([]);
    if (!isJoining) parts.at(-1)?.push(token);
  }
  return parts
    .filter((part) => part.length > 0)
    .map((part) => {
      const end = part.findIndex(({ surface }, at) => at > 0 && prepositions.has(surface));
      return { tokens: part, head: end === -1 ? part : part.slice(0, end) };
    });
}
