import type { Plan } from '../../engine.ts';
import { isWhole, type PlacedPassage } from '../../placedPassage.ts';
import { inverseDocumentFrequency, saturated } from '../../ranking/bm25.ts';
import { withNeighbours } from '../../ranking/neighbours.ts';
import { RANKING_SETTINGS } from '../../ranking/settings.ts';
import { clausePosting } from './clausePosting.ts';
import type { CollectionStatistics } from './statistics.ts';

/**
 * Scores passages for a plan by BM25F and adds a share of the better of the passages before and after in the same document: an
 * answer is often beside the words asked with.
 */
export class PassageScores {
  readonly #plan: Plan;
  /** The inverse document frequency of each clause. */
  readonly #rarities: readonly number[];
  readonly #passages: readonly PlacedPassage[];
  readonly #statistics: CollectionStatistics;
  readonly #own = new Map<number, number | null>();

  /** `holders`: for each clause, how many of the passages hold it. */
  constructor(
    plan: Plan,
    holders: readonly number[],
    passages: readonly PlacedPassage[],
    statistics: CollectionStatistics,
  ) {
    this.#plan = plan;
    this.#rarities = holders.map((count) => inverseDocumentFrequency(count, passages.length));
    this.#passages = passages;
    this.#statistics = statistics;
  }

  /**
   * The score of a passage by its own words; null if it does not meet the plan: it holds none of the clauses or, in the
   * mode `all`, lacks one, or holds them in its headings and title alone without being all of its document.
   */
  own(place: number): number | null {
    const known = this.#own.get(place);
    if (known !== undefined) return known;
    const score = this.#compute(place);
    this.#own.set(place, score);
    return score;
  }

  /** The same with what the neighbours add. */
  withNeighbours(place: number): number | null {
    const own = this.own(place);
    if (own === null) return null;
    const beside = this.neighboursOf(place).map((other) => this.own(other) ?? undefined);
    return withNeighbours(own, beside, RANKING_SETTINGS.neighbours);
  }

  /** The passages before and after one in its document. */
  neighboursOf(place: number): readonly number[] {
    const document = this.#passages[place]?.document;
    return [place - 1, place + 1].filter(
      (other) => document !== undefined && this.#passages[other]?.document === document,
    );
  }

  #compute(place: number): number | null {
    const indexed = this.#passages[place];
    const length = this.#statistics.relativeLength(place);
    let score = 0;
    let met = 0;
    let inText = false;
    for (const [which, clause] of this.#plan.clauses.entries()) {
      const posting = clausePosting(clause, place, this.#statistics);
      if (posting === undefined) continue;
      score += clause.emphasis * (this.#rarities[which] ?? 0) * saturated(posting.frequency, length);
      met += 1;
      inText ||= posting.inText;
    }
    const isMet = this.#plan.mode === 'any' ? met > 0 : met === this.#plan.clauses.length;
    return indexed !== undefined && isMet && (inText || isWhole(indexed)) ? score : null;
  }
}
