import type { Slice } from '../../dossier/slice.ts';
import type { Findings } from '../../finding/findings.ts';
import { clausesBehind } from '../../finding/statements/stance/clausesBehind.ts';
import { type Polarity, polarityOf } from '../../finding/statements/stance/polarity.ts';
import type { Wanted } from '../../languages/parts/asking.ts';
import type { Candidate } from '../ask/candidate.ts';
import { numbersIn } from '../spans/numbers.ts';

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
}

/**
 * Reads whether the sentence of a candidate asserts its span. Of a denied span, what the sentence gives instead becomes
 * the span: "not twelve boats sank but nine".
 */
export function withPolarity(candidate: Candidate, wanted: Wanted, findings: Findings): PolarCandidate {
  const { hit, sentence, span } = candidate;
  const { text, metadata } = hit.document;
  if (span === null) return { own: candidate, candidate, polarity: 'asserted', denied: null, shown: null };
  const { polarity, shown } = polarityOf(text, sentence, span, metadata.language);
  if (polarity !== 'denied') return { own: candidate, candidate, polarity, denied: null, shown: span };
  const instead = insteadOf(candidate, span, wanted, findings);
  if (instead === null) return { own: candidate, candidate, polarity, denied: span, shown };
  return {
    own: candidate,
    candidate: { ...candidate, span: instead },
    polarity: 'asserted',
    denied: span,
    shown: instead,
  };
}

/** What a sentence gives instead of what it denies; null if it gives nothing else. */
export function insteadOf(
  { hit: { document }, sentence }: Candidate,
  denied: Slice,
  wanted: Wanted,
  findings: Findings,
): Slice | null {
  const { text, metadata } = document;
  for (const clause of clausesBehind(text, sentence, denied, metadata.language)) {
    const found = firstIn(clause);
    if (found !== undefined && polarityOf(text, sentence, found, metadata.language).polarity === 'asserted')
      return found;
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
  { hit: { document }, sentence }: Candidate,
  words: string,
): { readonly denied: Slice; readonly shown: Slice } | null {
  const { text, metadata } = document;
  const at = text.slice(sentence.start, sentence.end).indexOf(words);
  if (at === -1 || words === '') return null;
  const denied = { start: sentence.start + at, end: sentence.start + at + words.length };
  const { polarity, shown } = polarityOf(text, sentence, denied, metadata.language);
  return polarity === 'denied' ? { denied, shown } : null;
}
