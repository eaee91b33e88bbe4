import type { Argument, Clause } from '../../../../finding/clauses/clause.ts';
import { clausesOf } from '../../../../finding/clauses/clausesOf.ts';
import type { Hit } from '../../../../search/hit.ts';
import type { PlacedClause } from './placedClause.ts';

/**
 * What a pronoun can stand for, the likeliest first: the noun phrases before it in its sentence, and those of the sentence
 * before; subjects go before objects, and those of the nearest clause first.
 */
export function referentsOf(hit: Hit, pronoun: Argument, { clauses, before }: PlacedClause): readonly Argument[] {
  const here = clauses.filter(({ head }) => head.end <= pronoun.start).toReversed();
  const { standing, metadata } = hit.document;
  const earlier = before === null ? [] : clausesOf(standing, before, metadata.language);
  return [...namedIn(here), ...namedIn(earlier)].filter((one) => one.end <= pronoun.start);
}

function namedIn(clauses: readonly Clause[]): readonly Argument[] {
  const subjects = clauses.map(({ subject }) => subject);
  const others = clauses.flatMap(({ objects, adjuncts }) => [...objects, ...adjuncts.map(({ object }) => object)]);
  return [...subjects, ...others].flatMap((one) => (one === null || one.isPronoun || one.isTime ? [] : [one]));
}
