import type { Slice } from '../../dossier/slice.ts';
import { alternatives } from '../../languages/alternatives.ts';
import type { Wanted } from '../../languages/parts/asking.ts';
import { isStopWord } from '../../languages/stopWords.ts';
import { tokenize } from '../../text/tokens.ts';
import { amountSigns } from './amountSigns.ts';
import type { AmountStretch } from './amountsFor.ts';
import { amountsFor, timesFor } from './amountsFor.ts';
import type { Asked } from './asked.ts';
import { nameSigns } from './nameSigns.ts';
import { type NameStretch, namesIn } from './names.ts';
import type { TimeStretch } from './times.ts';
import { likelihoods, type SpanKind } from './weights.ts';
import { withCounted } from './withCounted.ts';

/** A stretch that may be what is asked for, with what speaks for it. */
export interface SpanCandidate extends Slice {
  /** How a name was found. */
  readonly sort?: NameStretch['sort'];
  readonly form?: TimeStretch['form'] | AmountStretch['form'];
  /** What follows a number. */
  readonly counted?: string;
  readonly signs: Readonly<Record<string, number>>;
}

/**
 * A span is only given if it is at least this likely to be right. A wrong one costs more than none; if the question names a thing of any kind, the likelihoods are less to be trusted.
 */
const LEAST: Readonly<Record<SpanKind, number>> = {
  person: 0.4,
  body: 0.4,
  place: 0.4,
  time: 0.35,
  number: 0.4,
  thing: 0.45,
};

/** In a script without capitals the words before a name show it, which is less sure. */
const LEAST_MARKED = 0.5;

/** Whether the question asks for something that a few words are, so that a sentence without any is no answer. */
export function asksForSpan(wanted: Wanted): boolean {
  return wanted === 'person' || wanted === 'body' || wanted === 'place' || wanted === 'time' || wanted === 'number';
}

/**
 * The stretch of a sentence that is what the question asks for, or null if none is likely enough. `asked` are slices
 * of the words that the text shares with the question; offsets are the document's.
 */
export function spanOf(text: string, sentence: Slice, question: Asked, asked: readonly Slice[]): Slice | null {
  const kind = spanKindOf(question);
  if (kind === null) return null;
  const candidates = candidatesIn(text, sentence, question, asked);
  const likely = likelihoods(
    kind,
    candidates.map(({ signs }) => signs),
  );
  const highest = Math.max(...likely);
  const best = candidates[likely.indexOf(highest)];
  const least = best?.sort === 'marked' ? LEAST_MARKED : LEAST[kind];
  if (best === undefined || highest < least) return null;
  if (kind === 'number') return withCounted(text, best, question);
  return trimmed(text, isPlural(question) && kind !== 'time' ? listOf(text, best, candidates) : best);
}

/** Every stretch of a sentence of the kind that is asked for which says more than the question does, with its signs. */
export function candidatesIn(
  text: string,
  sentence: Slice,
  question: Asked,
  asked: readonly Slice[],
): readonly SpanCandidate[] {
  const found = stretchesIn(text, sentence, question);
  const inside = asked.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const telling = [...question.words].filter((word) => !isStopWord(word, [question.language])).length;
  const context = { ...question, text, sentence, asked: inside, count: found.length, telling };
  return found.map((one) => ({
    ...one,
    signs: 'sort' in one ? nameSigns(one, context) : amountSigns(one, context),
  }));
}

/** The same without their signs. */
export function stretchesIn(
  text: string,
  sentence: Slice,
  question: Asked,
): readonly (NameStretch | TimeStretch | AmountStretch)[] {
  const kind = spanKindOf(question);
  if (kind === null) return [];
  const isNews = (slice: Slice): boolean => !repeats(text, slice, question);
  if (kind === 'time') return timesFor(text, sentence, question, isNews);
  return kind === 'number'
    ? amountsFor(text, sentence, question, isNews)
    : namesIn(text, sentence, question).filter(isNews);
}

/** The kind of stretch that answers, or null if it takes more than a few words. */
export function spanKindOf({ wanted, nouns }: Asked): SpanKind | null {
  if (wanted === 'person' || wanted === 'body' || wanted === 'place' || wanted === 'time' || wanted === 'number')
    return wanted;
  return wanted === 'other' && nouns.length > 0 ? 'thing' : null;
}

/** Whether a stretch says nothing but what the question says. */
function repeats(text: string, slice: Slice, { words, nouns, language }: Asked): boolean {
  const own = tokenize(text.slice(slice.start, slice.end));
  return own.every(({ folded }) => words.has(folded) || nouns.includes(folded) || isStopWord(folded, [language]));
}

/** “Which cities”: the noun that is asked for is in the plural. */
function isPlural({ nouns }: Asked): boolean {
  return /[^s]s$/u.test(nouns.at(-1) ?? '');
}

/** The chosen stretch with those beside it in an enumeration. */
function listOf(text: string, chosen: Slice, candidates: readonly Slice[]): Slice {
  let { start, end } = chosen;
  for (const one of candidates) {
    if (one.start >= end && ENUMERATING.test(text.slice(end, one.start))) end = one.end;
  }
  for (const one of candidates.toReversed()) {
    if (one.end <= start && ENUMERATING.test(text.slice(one.end, start))) start = one.start;
  }
  return { start, end };
}
const ENUMERATING = new RegExp(
  `^(?:, |,? ${alternatives(({ spanSigns }) => spanSigns?.conjunctions)} (?:${alternatives(({ spanSigns }) => spanSigns?.articles)} )?|${alternatives(({ spanSigns }) => spanSigns?.enumerating)})$`,
  'u',
);

/** A full stop at the end of a name belongs to the sentence, as does an apostrophe that closes a quotation. */
function trimmed(text: string, { start, end }: Slice): Slice {
  return {
    start,
    end: start + text.slice(start, end).replace(/['’]s[\s.,:'’‘-]+$|(?<![\s.,:'’‘-])[\s.,:'’‘-]+$/u, '').length,
  };
}
