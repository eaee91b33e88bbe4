/** The numbers of reading events, as sureness from 0 to 1, with the reason for each. */
export const EVENT_SETTINGS = {
  /** The verb and what the question names are in their places. */
  sure: 0.9,
  /** What the question names is a pronoun or a description in the sentence, or is left out. */
  open: 0.25,
  /** The question names nobody beside its verb: "Who resigned?" */
  bare: 0.3,
  /** Somebody only says so. */
  reported: 0.1,
  /** Whom the question names is in the place that it asks for. */
  exchanged: 0.9,
} as const;
