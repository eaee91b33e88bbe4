import type { Argument, Clause } from '../../../../finding/clauses/clause.ts';
import { clausesOf } from '../../../../finding/clauses/clausesOf.ts';
import type { Hit } from '../../../../search/hit.ts';
import type { PlacedClause } from './givenByClause.ts';

/**
 * What a pronoun stands for: the subject of the clause before it in its sentence, or that of the first clause of the sentence
 * before, if that is a noun phrase. Null if neither is.
 */
export function referentOf(hit: Hit, pronoun: Argument, { clauses, before }: PlacedClause): Argument | null {
  const here = clauses.filter(({ head }) => head.end <= pronoun.start).map(({ subject }) => subject);
  const own = here.findLast((one) => one !== null && !one.isPronoun && one.end <= pronoun.start);
  if (own != null) return own;
  if (before === null) return null;
  const { standing, metadata } = hit.document;
  const earlier: readonly Clause[] = clausesOf(standing, before, metadata.language);
  const subject = earlier.find(({ form }) => form === 'finite')?.subject ?? null;
  return subject === null || subject.isPronoun ? null : subject;
}
