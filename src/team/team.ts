import type { TeamStore } from '../keeping/teamStore.ts';

/** What a team keeps, and for whom it is asked: who acts, in which channel, and when. */
export interface Team {
  readonly store: TeamStore;
  /** Discord id of the server; null in direct messages and in the terminal. */
  readonly guild: string | null;
  /** Discord id of the channel (of a thread its parent), to which all that is kept belongs; "terminal" in the terminal. */
  readonly channel: string;
  /** Discord id of the person; "terminal" in the terminal. */
  readonly user: string;
  /** The name of the person in that place. */
  readonly userName: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether everyone who reads the channel may read a dossier. Anything else of it is not posted there. */
  readonly mayShow: (dossier: string) => boolean;
  /** Why nothing may be posted in the channel for this person, whatever the dossier; null if it may. */
  readonly noPosts: string | null;
}
