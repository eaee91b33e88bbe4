/** Words that show whether a full stop ends a sentence. */
export interface SentenceWords {
  /** Words after which a full stop does not end a sentence; without their last dot, in lower case. */
  readonly abbreviations?: ReadonlySet<string>;
  /** Words that are abbreviations only before a number: “no. 7”, but “he said no.” */
  readonly beforeNumbers?: ReadonlySet<string>;
  /** Abbreviations that end a sentence as often as not, so that what follows decides. */
  readonly mayEnd?: ReadonlySet<string>;
  /** Words that begin sentences far more often than names that follow initials; as they are written. */
  readonly beginnings?: ReadonlySet<string>;
  /** Words that follow an ordinal number which is written with a full stop, as patterns. */
  readonly afterOrdinal?: readonly string[];
}
