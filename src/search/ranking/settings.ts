/**
 * The numbers of ranking that were chosen by hand, with the reason for each. Those that are fitted to labelled data are in
 * `rankingWeights.json`.
 */
export const RANKING_SETTINGS = {
  /** The textbook's BM25. Passages are of paragraph size, so BM25+ with its floor for long ones adds nothing. */
  bm25: { k: 1, b: 0.6 },
  /** What a word in the title counts beside one in the text, in a document of one passage. */
  title: 1,
  /** A heading names the passages below it; their own words are in a paragraph. */
  heading: { field: 0.35, asPassage: 0.6 },
  /** A word said several times in a query counts by this power of its number: long queries repeat what they mean. */
  repetition: 0.85,
  /** What a match is worth beside the word itself. */
  labels: { exact: 1, folded: 1, stem: 1, 'name variant': 0.9, fuzzy: 0.4 },
  /** What a word of a query is worth that only the title, a heading above or the question before has, beside one of the passage. */
  context: 0.5,
  /** If every word is asked for: part of the score that counts only for words in the passage itself. */
  coverage: 0.6,
  /**
   * Share of the better neighbour's score that a passage gains: an answer often is beside the words asked with. No public
   * set of questions has documents of several passages, so it cannot be fitted.
   */
  neighbours: 0.3,
  /** Relevance feedback: how many passages and words it learns from, and how much of the best score it may add. */
  feedback: { passages: 6, terms: 60, share: 0.7 },
  /**
   * How many passages the engine proposes by its own ranking, and how that counts fields. MiniSearch multiplies a score by
   * the number of words that matched, so a long query needs more: of 300, cisi loses .007 of recall@100; of 500, .002.
   */
  proposals: { limit: 500, boost: { headings: 0.35, title: 1 }, bm25: { k: 1, b: 0.6, d: 0 } },
  /**
   * If every passage that may answer has to be looked at in its text: so many of the best are. It takes a second or two, and a
   * reply lists a hundred. Counted and not timed, so that an answer is the same each time.
   */
  lookedAt: 2_000,
  /** Forms of a beginning of a word (`a*`): for one, for all of a query together, and for each however many there are. */
  beginnings: { each: 1_000, together: 4_000, least: 50 },
  /** So many of the best candidates are verified word by word; more take time and change nothing near the top. */
  rerank: 100,
  /** So many more are listed in the order of their stems. */
  others: 200,
} as const;
