/** A question that was answered, with who may be reminded of it. */
export interface Asked {
  /** Discord id of the channel, thread or direct messages in which it was asked. */
  readonly channel: string;
  /** Discord id of the person who asked. */
  readonly user: string;
  /** Whether everyone in the channel saw question and answer; if not, only the person did. */
  readonly isPublic: boolean;
  readonly dossier: string;
  /** In words that need no question before them. */
  readonly question: string;
  /** Citations of the passages that its answer showed first, and those before it if it asked for more. */
  readonly shown: readonly string[];
}

/** Which of a channel's questions are wanted. */
export interface Wanted {
  readonly channel: string;
  /** The questions that this person asked `within` the last so many milliseconds, private ones too. */
  readonly by?: { readonly user: string; readonly within: number };
  /** Also what everyone can see there, however old it is. */
  readonly andPublic: boolean;
}
