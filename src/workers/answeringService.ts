import type { IndexedDossier, IndexingRequest } from '../corpus/indexing.ts';
import { REPLY_PROCEDURES, type ReplyService } from '../discord/replies/replyService.ts';
import type { ServerRule } from '../dossier/act.ts';
import type { AnsweringStatus } from '../monitoring/health.ts';
import type { Messenger } from '../team/announcing/messenger.ts';
import type { Procedure } from '../threads/procedure.ts';
import type { SentIndexed } from './indexingService.ts';
import type { Closing } from './workerThread.ts';

/** What the answering worker does for the thread that holds Discord's connection. */
export interface AnsweringService extends ReplyService, Closing {
  /** What the worker says of itself. Waits until the dossiers are open. */
  readonly status: Procedure<null, AnsweringStatus>;
  /** Ends what the worker does by itself: it looks at the folder no more, and posts nothing. */
  readonly stopBackground: Procedure<null, void>;
}

export const ANSWERING_PROCEDURES: Readonly<Record<keyof AnsweringService, true>> = {
  ...REPLY_PROCEDURES,
  status: true,
  stopBackground: true,
  close: true,
};

/** What the thread that holds Discord's connection does for the answering worker. */
export interface ConnectionService {
  /** Writes a line of the log. A notification. */
  readonly log: Procedure<{ readonly line: string }, void>;
  /** Has the indexing worker look at the folders. */
  readonly refresh: Procedure<IndexingRequest, SentIndexed>;
  /** The dossiers as the last look left them. */
  readonly current: Procedure<null, readonly IndexedDossier[]>;
  /** The dossiers that are open now, when one has come or gone or was read again. */
  readonly opened: Procedure<{ readonly dossiers: readonly string[] }, void>;
  /** The same after each look at the folder, whether or not anything has changed. */
  readonly looked: Procedure<{ readonly dossiers: readonly string[] }, void>;
  /** All that servers say of their dossiers, when that has changed. */
  readonly rights: Procedure<{ readonly rules: readonly ServerRule[] }, void>;
  /** Posts in a channel; see {@link Messenger}. */
  readonly post: Procedure<Parameters<Messenger['post']>[0], Awaited<ReturnType<Messenger['post']>>>;
}

export const CONNECTION_PROCEDURES: Readonly<Record<keyof ConnectionService, true>> = {
  log: true,
  refresh: true,
  current: true,
  opened: true,
  looked: true,
  rights: true,
  post: true,
};
