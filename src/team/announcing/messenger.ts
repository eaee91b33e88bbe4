/** A message that nobody asked for at this moment: the answer of a command, posted in a channel. */
export interface Post {
  /** Discord id of the server as it was when this was set up; null in direct messages. */
  readonly guild: string | null;
  /** Discord id of the channel. */
  readonly channel: string;
  /** Discord id of the person for whom it is posted. */
  readonly user: string;
  readonly dossier: string;
  /** The command whose answer it is, with its subcommand. */
  readonly command: string;
  readonly options: Readonly<Record<string, string | number>>;
  /** Discord takes no second message of the same nonce within some minutes, and answers with the first. */
  readonly nonce: string;
}

/** What became of a post. Where it is `uncertain`, Discord may have it or not: the very same may be posted again. */
export type Outcome =
  | { readonly kind: 'posted'; readonly message: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'uncertain'; readonly reason: string };

/** Whoever can post in channels. It checks at that very moment that the channel may be shown the dossier. */
export interface Messenger {
  post(post: Post): Promise<Outcome>;
}
