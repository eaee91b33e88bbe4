/** What a passage must hold, as a tree over stems that any engine can run as a query of its own. */
export type Plan =
  /** One stem, in text, headings or title; `boost` is what it counts in the engine's ranking, 1 for a plain word. */
  | { readonly kind: 'stem'; readonly stem: string; readonly boost: number }
  /** All of several plans, or any of them; of none at all nothing is found. */
  | { readonly kind: 'all' | 'any'; readonly of: readonly Plan[] }
  /** No requirement: every passage. */
  | { readonly kind: 'every' };

/** Limits that hold before the engine cuts its list off. */
export interface FindOptions {
  /** The most passages that come back; `Infinity` for all of them. */
  readonly limit: number;
  /** Ids of the documents to look in; all of them if absent. */
  readonly documents?: ReadonlySet<string>;
  /** Places of the passages to look at; all of them if absent. */
  readonly places?: ReadonlySet<number>;
  /**
   * Whether the passage's own text must hold one of the stems. A passage that is all of its document may hold it in the
   * title instead, since the title then says what this very passage is about.
   */
  readonly inText: boolean;
}

export interface Found {
  /** Places of passages, the best by the engine's own ranking first, at most `limit`. */
  readonly places: readonly number[];
  /** How many passages meet the plan and the limits, whatever `limit` is. */
  readonly total: number;
}

/**
 * Proposes passages. An engine decides which passages hold what; the order in which they are shown is decided by
 * ranking, which weighs what was proposed by its own statistics.
 */
export interface Engine {
  /** The passages that meet a plan. Exact: no passage that meets it is left out but for `limit`. */
  find(plan: Plan, options: FindOptions): Found;
}
