/** The numbers of reading events, as sureness from 0 to 1, with the reason for each. */
export const EVENT_SETTINGS = {
  /** The verb and what the question names are in their places. */
  sure: 0.9,
  /** What the question names is left out of the sentence, or a description can stand for it. */
  open: 0.25,
  /** It is a pronoun, and stands before that. */
  likely: 0.1,
  /** The question names nobody beside its verb: "Who resigned?" */
  bare: 0.3,
  /** Where, with or for whom it was is another in the sentence. */
  elsewhere: 0.3,
  /** All other words of the question are lacking in the sentence. */
  lost: 1,
  /** What is less sure is left to the words. */
  least: 0.55,
  /** Somebody only says so. */
  reported: 0.1,
  /** The sentence only supposes what is asked about. */
  supposed: 0.75,
  /** The sentence tells the event and leaves out what is asked. */
  untold: 0.7,
  /** Whom the question names is in the place that it asks for. */
  exchanged: 0.9,
} as const;
