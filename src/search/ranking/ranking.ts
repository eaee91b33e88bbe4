/** Every number that decides the order of results, with the reason for it. */
export const RANKING = {
  /** The textbook's BM25; passages are of paragraph size, so BM25+ with its floor for long ones adds nothing. */
  bm25: { k: 1, b: 0.6 },
  /** What a word in the title counts beside one in the text, in a document of one passage. */
  title: 1,
  /** A heading names what follows; the words themselves stand in a paragraph. */
  heading: { field: 0.35, asPassage: 0.6 },
  /** A word said several times in a query counts by this power of its number: long queries repeat what they mean. */
  repetition: 0.85,
  /** What a match is worth beside the word itself. */
  labels: { exact: 1, folded: 1, stem: 1, 'name variant': 0.9, fuzzy: 0.4 },
  /** Most that words standing close together add, as a share of the score. */
  proximity: 0.1,
  /** Two words of the query side by side in the query's order add this share for each such pair. */
  adjacency: 0.15,
  /** Where every word is asked for: part of the score that counts only for those that stand in the passage itself. */
  coverage: 0.6,
  /** Share of the better neighbour's score that a passage gains: an answer often stands beside the words asked with. */
  neighbours: 0.3,
  /** What a name in the query is worth beside other words: who and where are rarely said in other words. */
  names: 1.3,
  /** Relevance feedback: how many passages and words it learns from, and how much of the best score it may add. */
  feedback: { passages: 6, terms: 60, share: 0.7 },
  /**
   * How many passages the engine proposes by its own ranking, and how that counts fields. MiniSearch multiplies a score by
   * the number of words that matched, so a long query needs more: of 300, cisi loses .007 of recall@100; of 500, .002.
   */
  proposals: { limit: 500, boost: { headings: 0.35, title: 1 }, bm25: { k: 1, b: 0.6, d: 0 } },
  /** This many of the best candidates are looked over word by word; more cost time and change nothing near the top. */
  rerank: 100,
  /** This many more are told in the order of their postings. */
  others: 200,
};
