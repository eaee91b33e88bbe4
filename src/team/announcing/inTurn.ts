import type { Lease } from '../../keeping/leases.ts';
import type { AnnouncementContext } from './announcementContext.ts';

/** How long a bot has to post one message, in milliseconds. Discord knows a nonce for longer. */
const TURN = 60_000;

/** A job that this bot has for a time. */
export interface Turn {
  /** When it ends, in milliseconds of the steady clock; undefined if it does not. */
  readonly until: number | undefined;
  /** Whether no other bot has taken the job since. */
  readonly isMine: () => boolean;
}

/**
 * Does a job of announcing unless another bot does it at the moment. What `work` marks as done it marks only as long as `isMine` says
 * so: a bot that has stalled finds that another one has gone on from where it stood.
 */
export async function inTurn(
  { store: { leases }, turn = TURN }: AnnouncementContext,
  job: string,
  work: (turn: Turn) => Promise<void>,
): Promise<void> {
  const lease: Lease | undefined = leases.take(job, turn);
  if (lease === undefined) return;
  await work({ until: lease.until ?? undefined, isMine: () => leases.isLast(lease) });
  // After an error it ends by itself: what became of the message is not known.
  leases.end(lease);
}
