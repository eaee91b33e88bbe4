import type { PlannedClause } from '../../engine.ts';

/**
 * How many passages hold a clause, from how many hold each of its stems; one that holds less than a whole word of it counts for that
 * part. Exact for a clause of one stem. Of several stems the sum is taken, at most all passages: words of one clause are seldom in
 * one passage. Of a phrase it is the number of its rarest word.
 */
export function holdersFrom(
  { alternatives }: PlannedClause,
  heldOf: (stem: string) => number,
  passages: number,
): number {
  const sums = alternatives.map((item) => {
    const words = item.words.map(({ stems }) => {
      let sum = 0;
      for (const [stem, worth] of stems) sum += worth * heldOf(stem);
      return sum;
    });
    if (item.kind === 'phrase') return Math.min(...words, passages);
    return words.reduce((sum, one) => sum + one, 0);
  });
  return Math.min(
    passages,
    sums.reduce((sum, one) => sum + one, 0),
  );
}
