import { overlaps, type Slice } from '../../dossier/slice.ts';
import { noneIn } from '../../finding/statements/stance/polarity.ts';
import { speechLexiconOf } from '../../languages/speechLexiconOf.ts';
import type { Candidate } from '../ask/candidate.ts';
import { aroundSpan, type Comparison, languageOf } from './comparison.ts';
import { countsAll } from './countOfAll.ts';
import { denialOf, insteadOf, type PolarCandidate } from './polarSpan.ts';
import { quantityAt } from './quantity.ts';
import { type Sameness, samenessOf } from './sameness.ts';

/** A passage without a span that denies what the first side gives; null if it does not. */
export function denyingSide(
  one: PolarCandidate,
  sides: readonly (readonly PolarCandidate[])[],
  comparison: Comparison,
): PolarCandidate | null {
  const given = sides[0]?.[0]?.candidate;
  if (given === undefined || given.span === null) return null;
  const denial = denialOf(one.candidate, spanText(given), comparison);
  if (denial === null) return noneOf(one, comparison);
  const instead = insteadOf(one.candidate, denial.denied, comparison);
  const span = instead ?? denial.denied;
  return {
    own: one.own,
    candidate: { ...one.candidate, span },
    polarity: instead === null ? 'denied' : 'asserted',
    denied: denial.denied,
    shown: instead ?? denial.shown,
    isNone: false,
  };
}

/** A passage that says of what is counted that there was none; null if it does not. */
export function noneOf(one: PolarCandidate, comparison: Comparison): PolarCandidate | null {
  const none = noneGiven(one.candidate, comparison);
  const { span } = one.candidate;
  return none === null || (span !== null && one.polarity === 'asserted' && !overlaps(span, none))
    ? null
    : { ...one, candidate: { ...one.candidate, span: none }, shown: none, isNone: true, polarity: 'asserted' };
}

/** Whether a number is asked for and a passage says that there was none. */
export function saysNone(one: Candidate, comparison: Comparison): boolean {
  return noneGiven(one, comparison) !== null;
}

function noneGiven(one: Candidate, { wanted, matter }: Comparison): Slice | null {
  if (wanted !== 'number') return null;
  const around = aroundSpan({ ...one, span: null }, matter);
  return noneIn(one.hit.document.standing, one.sentence, languageOf(one, matter), around);
}

/** What a passage gives against all that are on a side. */
export function againstSide(side: readonly PolarCandidate[], one: PolarCandidate, comparison: Comparison): Sameness {
  const all = side.map((other) => polarSameness(other, one, comparison));
  if (all.includes('different')) return all.includes('same') ? 'open' : 'different';
  return all.includes('same') ? 'same' : 'open';
}

/** What one asserts and the other denies is different; of two denials nothing follows. */
function polarSameness(a: PolarCandidate, b: PolarCandidate, comparison: Comparison): Sameness {
  if (a.isNone || b.isNone) return samenessOfNone(a, b);
  if (a.polarity === 'denied' && b.polarity === 'denied') return sameness(a.candidate, b.candidate, comparison);
  if (a.polarity === 'denied' || b.polarity === 'denied') {
    return sameness(a.candidate, b.candidate, comparison) === 'same' ? 'different' : 'open';
  }
  const denies = (own: PolarCandidate, other: PolarCandidate): boolean =>
    own.denied === null
      ? denialOf(own.candidate, spanText(other.candidate), comparison) !== null
      : sameness({ ...own.candidate, span: own.denied }, other.candidate, comparison) === 'same';
  return denies(a, b) || denies(b, a) ? 'different' : sameness(a.candidate, b.candidate, comparison);
}

/** None against a number: different unless that leaves room. */
function samenessOfNone(a: PolarCandidate, b: PolarCandidate): Sameness {
  if (a.isNone && b.isNone) return 'same';
  const { candidate, polarity } = a.isNone ? b : a;
  const { hit, sentence, span } = candidate;
  const { standing: text, metadata } = hit.document;
  const given = span === null ? null : quantityAt(text, sentence, span, metadata.language?.slice(0, 2));
  return polarity === 'denied' || given === null || given.isRough || given.value === 0 ? 'open' : 'different';
}

function spanText({ hit: { document }, span }: Candidate): string {
  return span === null ? '' : document.standing.slice(span.start, span.end);
}

function sameness(a: Candidate, b: Candidate, { wanted, matter, findings }: Comparison): Sameness {
  if (a.span === null || b.span === null) return 'open';
  const given = ({ hit, sentence }: Candidate, span: Slice) => ({
    found: findings.of(hit.document),
    sentence,
    span,
  });
  const found = samenessOf(given(a, a.span), given(b, b.span), wanted);
  // A question without a word for what happened asks how many there are of a thing: "members of the council".
  const isOfAll = wanted !== 'number' || matter.events.size > 0 || (givesAll(a, a.span) && givesAll(b, b.span));
  return found === 'different' && !isOfAll ? 'open' : found;
}

function givesAll({ hit: { document }, sentence }: Candidate, span: Slice): boolean {
  return countsAll(document.standing, sentence, span, speechLexiconOf(document.metadata.language));
}
