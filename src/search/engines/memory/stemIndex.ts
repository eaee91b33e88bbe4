import MiniSearch, { type Options } from 'minisearch';
import { isWhole, type PlacedPassage } from '../../placedPassage.ts';
import { RANKING_SETTINGS } from '../../ranking/settings.ts';
import { boostsOf, isMatchedInText, miniSearchQuery } from './miniSearchQuery.ts';
import type { FieldStems } from './passageTerms.ts';
import type { StemPlan } from './stemPlan.ts';

/** Limits that hold before the list is cut off. */
export interface StemFindOptions {
  /** The most passages that come back; `Infinity` for all of them. */
  readonly limit: number;
  /** Ids of the documents to look in; all of them if absent. */
  readonly documents?: ReadonlySet<string>;
  /**
   * Whether the passage's own text must hold one of the stems. A passage that is all of its document may hold it in the
   * title instead, since the title then says what this very passage is about.
   */
  readonly inText: boolean;
}

export interface FoundByStems {
  /** Places of passages, the best by MiniSearch's own ranking first, at most `limit`. */
  readonly places: readonly number[];
  /** How many passages meet the plan and the limits, whatever `limit` is. */
  readonly total: number;
}

/** What MiniSearch is given of a passage: the stems of each field, joined by spaces. */
interface Analysed {
  readonly id: number;
  readonly text: string;
  readonly headings: string;
  readonly title: string;
}

/** The fields of the index. */
const FIELDS = ['text', 'headings', 'title'] as const satisfies readonly (keyof Analysed)[];

const OPTIONS: Options<Analysed> = {
  fields: [...FIELDS],
  storeFields: [],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => (term === '' ? null : term),
  autoVacuum: false,
};

/** MiniSearch over stems. The words are analysed before it sees them, since a passage may be of any language. */
export class StemIndex {
  readonly #passages: readonly PlacedPassage[];
  readonly #engine = new MiniSearch<Analysed>(OPTIONS);

  constructor(passages: readonly PlacedPassage[]) {
    this.#passages = passages;
  }

  /** Takes the passage at a place in. */
  add(place: number, { text, headings, title }: FieldStems): void {
    this.#engine.add({ id: place, text: text.join(' '), headings: headings.join(' '), title: title.join(' ') });
  }

  /** The passages that meet a plan. No passage that meets it is left out but for `limit`. */
  find(plan: StemPlan, { limit, documents, inText }: StemFindOptions): FoundByStems {
    const boosts = boostsOf(plan);
    const found = this.#engine.search(miniSearchQuery(plan), {
      tokenize: (stem) => [stem],
      boostTerm: (stem) => boosts.get(stem) ?? 1,
      boost: RANKING_SETTINGS.proposals.boost,
      bm25: RANKING_SETTINGS.proposals.bm25,
      filter: (result) => {
        const indexed = this.#passages[result.id];
        return (
          indexed !== undefined &&
          documents?.has(indexed.document.id) !== false &&
          (!inText || isMatchedInText(result) || isWhole(indexed))
        );
      },
    });
    // MiniSearch types ids as `any`; ours are the places that add() was given.
    return { places: found.slice(0, limit).map(({ id }) => Number(id)), total: found.length };
  }
}
