/**
 * What speaks for a passage beside the score of its words, which is 1 for the best: each is the most that it adds. Fitted
 * on every set of public development data together, as the weights of a softmax over a question's passages that makes the
 * answering one likeliest (ListNet, Cao and others 2007), each set also left out once.
 */
export const CONSIDERING = {
  /** That the passage is written like the question. */
  wording: 0.9,
  /** Of fewer words than this it says less: their length would count for more than what they tell. */
  tellingQuestion: 4,
  /** That one of its sentences is. */
  sentenceWording: 0.25,
  /** That one sentence holds the words of a short question. */
  sentenceShare: 0.35,
  /** That its sentence shows a sign of the person, place, time or number asked for. */
  sign: 0.17,
  /** That it lacks the word that says most, or one that says nearly as much. */
  heaviestLost: -0.12,
  /** That it lacks the question's names, by their weight. */
  namesLost: -0.2,
  /** That it is of the time to which the question limits itself, where that has no more words than this. */
  longQuestion: 12,
  inTime: 0.4,
  /** Share of what the better of the passages before and after is worth: an answer often stands beside the words asked with. */
  neighbours: 0.2,
  /** That it is like the question in meaning, where none of the first `looked` passages covers any of its words. */
  meaning: 2.5,
  looked: 10,
  /** Above this coverage meaning is not asked for; and how many passages it brings in below it. */
  covered: 0.6,
  related: 20,
  /** Up to so many words a question is short, and may ask for all of them in one sentence. */
  shortQuestion: 6,
  /** In choosing the sentence: part of what the sentence before covers, since one goes on about what the other named. */
  carried: 0.15,
  /** In choosing the sentence: what it counts that a sentence is written like the question, beside what it covers. */
  alike: 0.6,
  /** In choosing the sentence: what it loses where it lacks the time or number asked for. */
  lacking: 0.4,
  /** The same in choosing the passage. */
  lackingAll: 0.2,
  /** In choosing the sentence and the passage: what it loses where it denies something that the question does not. */
  denying: 0.5,
  /** What a heading is worth as an answer: it names the subject and says nothing of it. */
  heading: 0.5,
} as const;
