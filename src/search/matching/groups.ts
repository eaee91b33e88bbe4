import { partitionPoint } from '../../dossier/partitionPoint.ts';
import { contains, type Slice } from '../../dossier/slice.ts';
import type { Token } from '../../text/tokens.ts';
import type { Highlight } from '../matchLabel.ts';
import type { PassageWords } from '../passageWords.ts';
import type { Nearness } from '../query/query.ts';

/** A stretch of a passage that meets something, with the words that do. */
export interface Span extends Slice {
  readonly highlights: readonly Highlight[];
}

/** Where a part of a group is met. */
export interface MetPart {
  readonly spans: readonly Span[];
  readonly negated: boolean;
}

/** More stretches of one passage are not compared with one another. */
const MOST_SPANS = 1_000;

/** The stretches of a passage in which all parts of a group are met as near to one another as they must be. */
export function groupSpans(parts: readonly MetPart[], near: Nearness, words: PassageWords): readonly Span[] {
  const wanted = parts.filter(({ negated }) => !negated).map(({ spans }) => inOrder(spans));
  const unwanted = parts.filter(({ negated }) => negated).flatMap(({ spans }) => spans);
  if (wanted.some((spans) => spans.length === 0)) return [];
  switch (near.unit) {
    case 'all':
    case 'passage':
      return unwanted.length > 0 ? [] : wanted.flat();
    case 'sentence':
      return words.sentences.flatMap((sentence) => inSentence(sentence, wanted, unwanted, near.inOrder));
    case 'window':
      return windows(wanted, near.most, words.tokens);
    case 'words':
      return chains(wanted, near, words.tokens).filter(
        (span) => !unwanted.some((one) => isNear(span, one, near, words.tokens)),
      );
  }
}

function inSentence(
  sentence: Slice,
  wanted: readonly (readonly Span[])[],
  unwanted: readonly Span[],
  isOrdered: boolean,
): readonly Span[] {
  const here = wanted.map((spans) => spans.filter((span) => contains(sentence, span)));
  if (here.some((spans) => spans.length === 0) || unwanted.some((span) => contains(sentence, span))) return [];
  return isOrdered && !canFollow(here) ? [] : here.flat();
}

/** Whether there is a span of each list, each behind that of the list before. */
function canFollow(lists: readonly (readonly Span[])[]): boolean {
  let end = 0;
  for (const spans of lists) {
    const ends = spans.filter((span) => span.start >= end).map((span) => span.end);
    if (ends.length === 0) return false;
    end = Math.min(...ends);
  }
  return true;
}

type WordsNear = Extract<Nearness, { unit: 'words' }>;

/** A span of each list, each near to those before it. */
function chains(lists: readonly (readonly Span[])[], near: WordsNear, tokens: readonly Token[]): readonly Span[] {
  const [first = [], ...others] = lists;
  return others.reduce(
    (chained, next) =>
      chained
        .flatMap((span) => next.filter((one) => isNear(span, one, near, tokens)).map((one) => together([span, one])))
        .slice(0, MOST_SPANS),
    first.slice(0, MOST_SPANS),
  );
}

/** Whether one span is near to another, and behind it if that matters. */
function isNear(
  one: Slice,
  other: Slice,
  { within, inOrder: isOrdered }: WordsNear,
  tokens: readonly Token[],
): boolean {
  if (other.start >= one.end) return wordsBetween(one, other, tokens) < within;
  return !isOrdered && one.start >= other.end && wordsBetween(other, one, tokens) < within;
}

/** Stretches that have a span of each list and at most so many other words. */
function windows(lists: readonly (readonly Span[])[], most: number, tokens: readonly Token[]): readonly Span[] {
  const all = inOrder(lists.flatMap((spans, which) => spans.map((span) => ({ ...span, which })))).slice(0, MOST_SPANS);
  const found: Span[] = [];
  let first = 0;
  const counts = lists.map(() => 0);
  for (const [at, last] of all.entries()) {
    counts[last.which] = (counts[last.which] ?? 0) + 1;
    while (counts.every((count) => count > 0)) {
      const stretch = all.slice(first, at + 1);
      const whole = together(stretch);
      if (wordsIn(whole, tokens) - lists.length <= most) found.push(whole);
      const which = all[first]?.which ?? 0;
      counts[which] = (counts[which] ?? 0) - 1;
      first += 1;
    }
  }
  return found;
}

/** How many words are between two spans, of which the first ends before the other begins. */
function wordsBetween(one: Slice, other: Slice, tokens: readonly Token[]): number {
  return wordsBefore(other.start, tokens) - wordsBefore(one.end, tokens);
}

function wordsIn({ start, end }: Slice, tokens: readonly Token[]): number {
  return wordsBefore(end, tokens) - wordsBefore(start, tokens);
}

/** How many words begin before an offset. */
function wordsBefore(offset: number, tokens: readonly Token[]): number {
  return partitionPoint(tokens, (token) => token.start < offset);
}

function together(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    highlights: spans.flatMap(({ highlights }) => highlights),
  };
}

function inOrder<S extends Slice>(spans: readonly S[]): readonly S[] {
  return spans.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
