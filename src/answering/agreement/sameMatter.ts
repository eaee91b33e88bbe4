import { contains, overlaps } from '../../dossier/slice.ts';
import type { Candidate } from '../ask/candidate.ts';

const MATTER = {
  /** A passage speaks to the same matter if its sentence covers at least this part of what the first one's covers. */
  same: 0.85,
  /** And at least this share of the question, so that two passing mentions are no agreement. */
  leastShare: 0.5,
} as const;

/** Whether a sentence covers enough of the question to be more than a passing mention. */
export function coversEnough({ share }: Candidate): boolean {
  return share >= MATTER.leastShare;
}

/**
 * Whether a sentence covers most of what the first one covers of the question: the same words, not only as many. What the
 * first one counts is left out if the other says that there was `none`: "nobody" has no noun.
 */
export function isSameMatter(first: Candidate, one: Candidate, none = false): boolean {
  const own = coveredBy(first).filter((clause) => !none || !isInSpan(first, clause));
  const other = coveredBy(one);
  if (!none && (!coversEnough(one) || one.share < MATTER.same * first.share)) return false;
  const weightOf = (clause: number) => first.hit.byClause[clause]?.weight ?? 0;
  const all = own.reduce((sum, clause) => sum + weightOf(clause), 0);
  const shared = own.filter((clause) => other.includes(clause)).reduce((sum, clause) => sum + weightOf(clause), 0);
  return all > 0 && shared >= MATTER.same * all;
}

/** Whether a clause of the question is only met in the span. */
function isInSpan({ hit, sentence, span }: Candidate, clause: number): boolean {
  const inside = (hit.byClause[clause]?.highlights ?? []).filter((one) => contains(sentence, one));
  return span !== null && inside.length > 0 && inside.every((one) => overlaps(span, one));
}

/** The clauses of the question, by number, that the sentence covers. */
function coveredBy({ hit, sentence }: Candidate): readonly number[] {
  return hit.byClause.flatMap(({ highlights }, clause) =>
    highlights.some((one) => contains(sentence, one)) ? [clause] : [],
  );
}

/**
 * Whether the sentence has more of the question than what its span counts: "three people were asked" is no answer to how
 * many people were in the delegation.
 */
export function isOfTheMatter({ hit, sentence, span }: Candidate): boolean {
  const asked = hit.byClause.filter(({ weight }) => weight > 0).length;
  if (span === null || asked < 2) return true;
  return hit.byClause.some(({ highlights }) =>
    highlights.some((one) => contains(sentence, one) && !overlaps(span, one)),
  );
}
