import type { Slice } from '../../dossier/slice.ts';
import { type Polar, polarityOfEvents } from '../../finding/statements/stance/polarity.ts';
import type { Candidate } from '../ask/candidate.ts';
import { aroundSpan, type Comparison, languageOf } from './comparison.ts';
import { withPolarity } from './polarSpan.ts';

/**
 * What the sentence of a candidate does with what the question says: asserts it, denies it, or leaves it open, with the words
 * that show it. For questions that ask for yes or no.
 */
export function polarOf(candidate: Candidate, { matter }: Comparison): Polar {
  const { hit, sentence } = candidate;
  const { events, things } = aroundSpan({ ...candidate, span: null }, matter);
  // "Was Vane a minister?" has no word but the noun for what it asks.
  const said = events.length > 0 ? events : things.slice(-1);
  return polarityOfEvents(hit.document.standing, sentence, languageOf(candidate, matter), { events: said, things });
}

/** The words by which the sentence of a candidate denies what is asked, or what it would give; null if it denies nothing. */
export function deniedIn(candidate: Candidate, comparison: Comparison): Slice | null {
  if (comparison.wanted === 'yes or no') {
    const { polarity, shown } = polarOf(candidate, comparison);
    return polarity === 'denied' ? shown : null;
  }
  const { polarity, shown } = withPolarity(candidate, comparison);
  return candidate.span !== null && polarity === 'denied' ? shown : null;
}
