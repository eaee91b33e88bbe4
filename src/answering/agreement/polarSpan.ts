import type { Slice } from '../../dossier/slice.ts';
import { clausesBehind } from '../../finding/statements/stance/clausesBehind.ts';
import { type Polarity, polarityOf } from '../../finding/statements/stance/polarity.ts';
import type { Candidate } from '../ask/candidate.ts';
import { numbersIn } from '../spans/numbers.ts';
import { aroundSpan, type Comparison, languageOf } from './comparison.ts';

/** A candidate with what its sentence does with its span. */
export interface PolarCandidate {
  /** As it was weighed. */
  readonly own: Candidate;
  readonly candidate: Candidate;
  readonly polarity: Polarity;
  /** What the sentence denies, if it does. */
  readonly denied: Slice | null;
  /** The words that show the span with its denial. */
  readonly shown: Slice | null;
  /** Whether the span is a word for none, such as "no one", so that its number is 0. */
  readonly isNone: boolean;
}

/**
 * Reads whether the sentence of a candidate asserts its span. Of a denied span, what the sentence gives instead becomes
 * the span: "not twelve boats sank but nine".
 */
export function withPolarity(candidate: Candidate, comparison: Comparison): PolarCandidate {
  const { hit, sentence, span } = candidate;
  const { standing: text } = hit.document;
  if (span === null)
    return { own: candidate, candidate, polarity: 'asserted', denied: null, shown: null, isNone: false };
  const { polarity, shown } = polarityOf(
    text,
    sentence,
    span,
    languageOf(candidate, comparison.matter),
    aroundSpan(candidate, comparison.matter),
  );
  if (polarity !== 'denied') return { own: candidate, candidate, polarity, denied: null, shown: span, isNone: false };
  const instead = insteadOf(candidate, span, comparison);
  if (instead === null) return { own: candidate, candidate, polarity, denied: span, shown, isNone: false };
  return {
    own: candidate,
    candidate: { ...candidate, span: instead },
    polarity: 'asserted',
    denied: span,
    shown: instead,
    isNone: false,
  };
}

/** What a sentence gives instead of what it denies; null if it gives nothing else. */
export function insteadOf(
  { hit, sentence }: Candidate,
  denied: Slice,
  { wanted, matter, findings }: Comparison,
): Slice | null {
  const { document } = hit;
  const { standing: text } = document;
  const language = languageOf({ hit, sentence }, matter);
  for (const clause of clausesBehind(text, sentence, denied, language)) {
    const found = firstIn(clause);
    if (found !== undefined && polarityOf(text, sentence, found, language).polarity === 'asserted') return found;
  }
  return null;

  function firstIn(clause: Slice): Slice | undefined {
    if (wanted === 'number') return numbersIn(text, clause).find(({ isYear }) => !isYear);
    if (wanted === 'time') {
      return findings.of(document).dateMentions.find(({ start, end }) => clause.start <= start && end <= clause.end);
    }
    if (wanted !== 'person' && wanted !== 'body') return undefined;
    const named = findings.people.in(document.id, clause).find(({ person }) => person.kind === wanted);
    return named === undefined ? undefined : { start: named.mention.start, end: named.mention.end };
  }
}

/** The place where the sentence of a candidate denies these words, with the denial; null if it does not. */
export function denialOf(
  candidate: Candidate,
  words: string,
  { matter }: Comparison,
): { readonly denied: Slice; readonly shown: Slice } | null {
  const { hit, sentence } = candidate;
  const { standing: text } = hit.document;
  const at = text.slice(sentence.start, sentence.end).indexOf(words);
  if (at === -1 || words === '') return null;
  const denied = { start: sentence.start + at, end: sentence.start + at + words.length };
  const around = aroundSpan({ ...candidate, span: denied }, matter);
  const { polarity, shown } = polarityOf(text, sentence, denied, languageOf(candidate, matter), around);
  return polarity === 'denied' ? { denied, shown } : null;
}
