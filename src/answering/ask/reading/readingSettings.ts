/** The numbers of reading answers, with the reason for each. Scores are shares of the best candidate's. */
export const READING_SETTINGS = {
  /** Passages at which the readers look: below, hardly any passage has enough of the question. */
  looked: 40,
  /** What a passage gains by giving what is asked: more than it can lack in words beside one that only shares words. */
  gives: 0.8,
  /** The same if it denies what is asked: an affirmation that says as much goes first. */
  denies: 0.6,
  /** What a passage loses if it gives something else. */
  other: 0.6,
} as const;
