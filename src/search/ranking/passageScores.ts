import { clausePosting } from '../clauses/clausePosting.ts';
import type { WeighedClause } from '../clauses/weighedClause.ts';
import { isWhole } from '../indexedPassage.ts';
import { type PassageIndex, passageAt } from '../passageIndex.ts';
import { saturated } from './bm25.ts';
import { withNeighbours } from './neighbours.ts';
import { RANKING_SETTINGS } from './settings.ts';

/**
 * Scores passages for a query by BM25F and adds a share of the better of the passages before and after in the same document: an
 * answer is often beside the words asked with.
 */
export class PassageScores {
  readonly #wanted: readonly WeighedClause[];
  readonly #mode: 'all' | 'any';
  readonly #index: PassageIndex;
  readonly #own = new Map<number, number | null>();

  constructor(wanted: readonly WeighedClause[], mode: 'all' | 'any', index: PassageIndex) {
    this.#wanted = wanted;
    this.#mode = mode;
    this.#index = index;
  }

  /**
   * The score of a passage by its own words; null if it does not meet the query: it holds none of the clauses or, in the
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
    const { passages } = this.#index;
    const document = passages[place]?.document;
    return [place - 1, place + 1].filter((other) => document !== undefined && passages[other]?.document === document);
  }

  #compute(place: number): number | null {
    const indexed = passageAt(this.#index, place);
    const length = this.#index.relativeLength(place);
    let score = 0;
    let met = 0;
    let inText = false;
    for (const { clause, rarity, emphasis } of this.#wanted) {
      const posting = clausePosting(clause, place, this.#index);
      if (posting === undefined) continue;
      score += emphasis * rarity * saturated(posting.frequency, length);
      met += 1;
      inText ||= posting.inText;
    }
    const isMet = this.#mode === 'any' ? met > 0 : met === this.#wanted.length;
    return isMet && (inText || isWhole(indexed)) ? score : null;
  }
}
