import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { ReplyService } from '../discord/replies/replyService.ts';
import type { AnsweringStatus, WatchedWorker } from '../monitoring/health.ts';
import type { Client } from '../threads/procedure.ts';
import { ANSWERING_PROCEDURES, type AnsweringService, type ConnectionService } from './answeringService.ts';
import { INDEXING_PROCEDURES, type IndexingService } from './indexingService.ts';
import { startWorker, workerSettings } from './workerThread.ts';

/** The other threads of the bot, as the one sees them that holds Discord's connection. */
export interface Threads {
  readonly replies: Client<ReplyService>;
  readonly answering: WatchedWorker;
  readonly indexing: WatchedWorker;
  /** What the answering worker says of itself. Waits until the dossiers are open. */
  status(signal: AbortSignal): Promise<AnsweringStatus>;
  /** Ends what is done unasked: nothing is read or posted any more. What was being read is read again at the next start. */
  stopBackground(): Promise<void>;
  /** Closes the dossiers and the database, and ends all threads. */
  close(): Promise<void>;
}

const ANSWERING = new URL('./answeringWorker.ts', import.meta.url);
const INDEXING = new URL('./indexingWorker.ts', import.meta.url);

/**
 * Starts a worker that makes replies, and one that keeps the stores as the folders are. Each is started again if it ends by
 * itself. `connection` is what they may ask of this thread; the first asks the second over this thread as well.
 */
export function startThreads(
  config: Config,
  connection: Omit<ConnectionService, 'refresh' | 'current'>,
  log: Logger,
  files = { answering: ANSWERING, indexing: INDEXING },
): Threads {
  const shared = { settings: workerSettings(config), log };
  const indexing = startWorker<IndexingService>({
    ...shared,
    name: 'the indexing worker',
    file: files.indexing,
    youngGeneration: 12,
    names: INDEXING_PROCEDURES,
    procedures: { log: connection.log },
  });
  const serving: ConnectionService = {
    ...connection,
    refresh: (request) => indexing.service.refresh(request),
    current: () => indexing.service.current(null),
  };
  const answering = startWorker<AnsweringService>({
    ...shared,
    name: 'the answering worker',
    file: files.answering,
    youngGeneration: 24,
    names: ANSWERING_PROCEDURES,
    procedures: serving,
  });
  return {
    replies: answering.service,
    answering: answering.watched,
    indexing: indexing.watched,
    status: (signal) => answering.service.status(null, { signal }),
    stopBackground: async () => {
      const { stopBackground } = answering.service;
      await Promise.all([answering.patiently((waiting) => stopBackground(null, waiting)), indexing.close()]);
    },
    close: async () => {
      await Promise.all([indexing.close(), answering.close()]);
    },
  };
}
