/**
 * The numbers by which an answer is chosen that were set by hand, with the reason for each. Scores are shares of the best
 * passage's score by words. Those that are fitted to labelled data are in `consideringWeights.json`.
 */
export const CONSIDERING_SETTINGS = {
  /** Of fewer words than this, likeness of wording says less: their length would count for more than what they say. */
  tellingQuestion: 4,
  /** Up to so many words a question is short, and may ask for all of them in one sentence. */
  shortQuestion: 6,
  /** A question with more words than this sets no limit in time by the dates in it. */
  longQuestion: 12,
  /** What it adds that a passage is of the time to which the question limits itself. */
  inTime: 0.4,
  /** Share of what the better of the passages before and after is worth. Less than in ranking, which has counted it once. */
  neighbours: 0.2,
  /**
   * What likeness in meaning adds to the passage that is most alike, if none of the first `looked` passages covers any of the
   * question's words; it falls with the power 1.5 of how far they fail it. So much because it is decisive once it counts.
   */
  meaning: 12,
  looked: 10,
  /** Above this coverage meaning is not asked for; and how many passages it brings in below it. */
  covered: 0.6,
  related: 20,
  /**
   * In choosing the sentence: part of how much the sentence before is written like the question, since one goes on about what
   * the other named: “This is called …”. So the sentence after the one with the question's words is the answer if it has some
   * of them too.
   */
  carried: 0.3,
  /** In choosing the sentence: what it counts that a sentence is written like the question, beside what it covers. */
  alike: 0.6,
  /** In choosing the sentence: what it loses if it lacks the time or number asked for. */
  lacking: 0.4,
  /** The same in choosing the passage. */
  lackingAll: 0.2,
  /** In choosing the sentence and the passage: what it loses if it denies something that the question does not. */
  denying: 0.5,
  /** What a heading is worth as an answer: it names the subject and says nothing of it. */
  heading: 0.5,
} as const;
