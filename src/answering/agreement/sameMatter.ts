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

/** Whether a sentence covers most of what the first one covers of the question: the same words, not only as many. */
export function isSameMatter(first: Candidate, one: Candidate): boolean {
  if (!coversEnough(one) || one.share < MATTER.same * first.share) return false;
  const [own, other] = [coveredBy(first), coveredBy(one)];
  const weightOf = (clause: number) => first.hit.byClause[clause]?.weight ?? 0;
  const all = own.reduce((sum, clause) => sum + weightOf(clause), 0);
  const shared = own.filter((clause) => other.includes(clause)).reduce((sum, clause) => sum + weightOf(clause), 0);
  return all > 0 && shared >= MATTER.same * all;
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
