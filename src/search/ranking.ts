/** Every number that decides the order of results, with the reason for it. */
export const RANKING = {
  /**
   * BM25+ as in Lv and Zhai (2011). k and b are the textbook's; d (a floor for long passages) is 0, since passages are
   * all of paragraph size.
   */
  bm25: { k: 1.2, b: 0.75, d: 0 },
  /** A word in the heading above or in the title says what a passage is about, but less than the passage itself. */
  fields: { text: 1, heading: 0.35, title: 0.15 },
  /** What a match is worth beside the word itself. */
  labels: { exact: 1, folded: 1, stem: 1, 'name variant': 0.9, fuzzy: 0.4 },
  /** Most that words standing close together add, as a share of the score. */
  proximity: 0.25,
  /** Two words of the query side by side in the query's order add this share for each such pair. */
  adjacency: 0.1,
  /** Part of the score that is multiplied by the share of the query's weight that the passage covers. */
  coverage: 0.5,
  /** Share of the better neighbour's score that a passage gains: an answer often stands beside the words asked with. */
  neighbours: 0.3,
  /** What a name in the query is worth beside other words: who and where are rarely said in other words. */
  names: 1.5,
  /** Most that a passage loses, as a share of its score, where the query's names do not stand in it. */
  withoutNames: 0.3,
  /** A heading names what follows; the words themselves stand in a paragraph. */
  heading: 0.6,
  /** Proximity is computed for this many of the best candidates. */
  rerank: 200,
} as const;
