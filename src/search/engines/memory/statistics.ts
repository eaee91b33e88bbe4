/** That a passage holds a stem, and how often. */
export interface Posting {
  /** Occurrences in the text and, weighed down, in headings and title: the frequency of BM25F. */
  readonly frequency: number;
  /** Whether the stem occurs in the passage itself, not only in its headings or title. */
  readonly inText: boolean;
}

/** What ranking has to know of the whole collection and of single passages. A passage is known by its place in the index. */
export interface CollectionStatistics {
  /** How often a passage holds a stem; undefined if it does not. */
  posting(stem: string, place: number): Posting | undefined;
  /** How many passages hold a stem in text, headings or title. */
  passagesWith(stem: string): number;
  /**
   * The same as ranking counts it: a passage with a frequency below 1, which holds the stem only in headings or title,
   * counts for that part.
   */
  holders(stem: string): number;
  /** The length of a passage divided by the average length, in words weighed as frequencies are; 1 is average. */
  relativeLength(place: number): number;
}
