import { contains } from '../../../../dossier/slice.ts';
import type { Hit, MetClause } from '../../../../search/hit.ts';
import type { Candidate } from '../../candidate.ts';
import type { AskedBefore, GivenAnswer } from '../answerReader.ts';

/**
 * A candidate whose sentence answers the turn before it, with what that turn shares with the question counted as its own: an
 * answer seldom repeats the words of what it was asked.
 */
export function withAskedBefore(
  one: Candidate,
  { askedBefore }: GivenAnswer,
  candidates: readonly Candidate[],
): Candidate {
  if (askedBefore === undefined) return one;
  const asking = candidates.find(({ hit }) => hit.passage === askedBefore.passage);
  if (asking === undefined || asking === one) return { ...one, hit: withContext(one.hit, one.hit, askedBefore) };
  return {
    ...one,
    hit: { ...withContext(one.hit, asking.hit, askedBefore), score: Math.max(one.hit.score, asking.hit.score) },
    byWords: Math.max(one.byWords, asking.byWords),
    score: Math.max(one.score, asking.score),
    share: Math.max(one.share, asking.share),
  };
}

/** A hit whose clauses are also met by the question before, as those of a row are by the head of its table. */
function withContext(hit: Hit, asking: Hit, question: AskedBefore): Hit {
  const byClause = hit.byClause.map((clause, at): MetClause => {
    const asked = asking.byClause[at]?.highlights.filter((one) => contains(question, one)) ?? [];
    return asked.length === 0 ? clause : { ...clause, inHead: [...clause.inHead, ...asked] };
  });
  return { ...hit, byClause };
}
