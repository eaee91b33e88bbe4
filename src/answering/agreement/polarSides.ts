import type { Slice } from '../../dossier/slice.ts';
import type { Findings } from '../../finding/findings.ts';
import type { Wanted } from '../../languages/parts/asking.ts';
import type { Candidate } from '../ask/candidate.ts';
import { denialOf, insteadOf, type PolarCandidate } from './polarSpan.ts';
import { type Sameness, samenessOf } from './sameness.ts';

/** A passage without a span that denies what the first side gives; null if it does not. */
export function denyingSide(
  one: PolarCandidate,
  sides: readonly (readonly PolarCandidate[])[],
  wanted: Wanted,
  findings: Findings,
): PolarCandidate | null {
  const given = sides[0]?.[0]?.candidate;
  if (given === undefined || given.span === null) return null;
  const denial = denialOf(one.candidate, spanText(given));
  if (denial === null) return null;
  const instead = insteadOf(one.candidate, denial.denied, wanted, findings);
  const span = instead ?? denial.denied;
  return {
    own: one.own,
    candidate: { ...one.candidate, span },
    polarity: instead === null ? 'denied' : 'asserted',
    denied: denial.denied,
    shown: instead ?? denial.shown,
  };
}

/** What a passage gives against all that are on a side. */
export function againstSide(
  side: readonly PolarCandidate[],
  one: PolarCandidate,
  wanted: Wanted,
  findings: Findings,
): Sameness {
  const all = side.map((other) => polarSameness(other, one, wanted, findings));
  if (all.includes('different')) return all.includes('same') ? 'open' : 'different';
  return all.includes('same') ? 'same' : 'open';
}

/** What one asserts and the other denies is different; of two denials nothing follows. */
function polarSameness(a: PolarCandidate, b: PolarCandidate, wanted: Wanted, findings: Findings): Sameness {
  if (a.polarity === 'denied' && b.polarity === 'denied') return sameness(a.candidate, b.candidate, wanted, findings);
  if (a.polarity === 'denied' || b.polarity === 'denied') {
    return sameness(a.candidate, b.candidate, wanted, findings) === 'same' ? 'different' : 'open';
  }
  const denies = (own: PolarCandidate, other: PolarCandidate): boolean =>
    own.denied === null
      ? denialOf(own.candidate, spanText(other.candidate)) !== null
      : sameness({ ...own.candidate, span: own.denied }, other.candidate, wanted, findings) === 'same';
  return denies(a, b) || denies(b, a) ? 'different' : sameness(a.candidate, b.candidate, wanted, findings);
}

function spanText({ hit: { document }, span }: Candidate): string {
  return span === null ? '' : document.text.slice(span.start, span.end);
}

function sameness(a: Candidate, b: Candidate, wanted: Wanted, findings: Findings): Sameness {
  if (a.span === null || b.span === null) return 'open';
  const given = ({ hit, sentence }: Candidate, span: Slice) => ({
    found: findings.of(hit.document),
    sentence,
    span,
  });
  return samenessOf(given(a, a.span), given(b, b.span), wanted);
}
