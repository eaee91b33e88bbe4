/** The answer of a command that the bot posts in a channel by itself. */
export interface Post {
  /** Discord id of the server in which it was set up; null in direct messages. */
  readonly guild: string | null;
  /** Discord id of the channel. */
  readonly channel: string;
  /** Discord id of the person for whom it is posted. */
  readonly user: string;
  readonly dossier: string;
  /** The full name of the call whose answer it is, such as `watch show`. */
  readonly command: string;
  readonly options: Readonly<Record<string, string | number>>;
  /** Within some minutes Discord takes no second message with the same nonce, and answers with the first. */
  readonly nonce: string;
  /** When it was first tried, in milliseconds, if Discord may have it from then; null if it certainly has not. */
  readonly triedSince: number | null;
  /** It is not sent after this time: another bot may do so then. In milliseconds of the steady clock since 1970. */
  readonly until?: number | undefined;
}

/** The outcome of a post. If it is `uncertain`, Discord may have the message or not, and the same one may be posted again. */
export type Outcome =
  | { readonly kind: 'posted'; readonly message: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'uncertain'; readonly reason: string };

/** Posts in channels. Each time it checks whether the dossier may be shown in the channel. */
export interface Messenger {
  post(post: Post): Promise<Outcome>;
}
