/** The numbers of judging statements, with the reason for each. */
export const JUDGING = {
  /** Words are on the matter if they have so much of it, as a share of its weight. */
  on: 0.45,
  /** The same if the question gives what was said, and asks who said it. */
  onSaid: 0.5,
  /** What another act of speech counts: "said" for promised. */
  otherAct: 0.55,
  /** What the words of a document count that is the speaker's own, beside words that are said to be theirs. */
  ownDocument: 0.7,
  /** How sure it is that a passage without words of the one asked for gives none. */
  others: 0.85,
  /** The same if nobody in the dossier is known to be meant. */
  unknown: 0.65,
  /** The same of a passage in which nobody does what is asked: it may be told in other words. */
  noAct: 0.4,
  /** What it counts that words are said not to have been said, if not that is asked. */
  negated: 0.6,
  /** How much of the matter is taken to be met by who promises, if a promise is asked for: people do so seldom. */
  bySpecialAct: 0.5,
  /** What a sentence counts that asks: hardly ever is it what somebody thinks. */
  question: 0.5,
  /** Least that a speaker's confidence counts: that the dossier names them at all says much. */
  leastConfidence: 0.5,
  /** What it counts in all that words are on the matter, beside that they are of the one asked for. */
  onMatter: 0.6,
  /** A turn up to this length is shown whole, in UTF-16 units. */
  longestTurn: 260,
} as const;
