import { parentPort, workerData } from 'node:worker_threads';
import { pino } from 'pino';
import { AnalysingPool } from '../corpus/analyse/analysingPool.ts';
import { CorpusIndexer } from '../corpus/corpusIndexer.ts';
import type { Indexing } from '../corpus/indexing.ts';
import { progressListener } from '../corpus/progress.ts';
import { type BotLock, takeBotLock } from '../keeping/botLock.ts';
import { openKept } from '../keeping/keptDatabase.ts';
import { Connection } from '../threads/connection.ts';
import { sentError } from '../threads/sentError.ts';
import { giveWay } from './giveWay.ts';
import type { IndexingService } from './indexingService.ts';
import { SETTLE } from './settle.ts';
import type { WorkerSettings } from './workerThread.ts';

// The worker that looks at the folders, has files read in processes of their own, and writes the stores and the ledger.

if (parentPort === null) throw new Error('this file is run as a worker');
giveWay();
// Sound: startWorker hands over these settings.
const settings = workerData as WorkerSettings;
const log = pino({ level: settings.logLevel }, { write: (line) => connection.notify('log', { line }) });
const analyser = new AnalysingPool(settings.readingLimits, settings.reading);
const listener = progressListener(
  (message) => log.info(message),
  (message) => log.warn(message),
);

/** One refresh at a time. */
let last: Promise<unknown> = Promise.resolve();
let indexer: Promise<Indexing> | undefined;

let lock: BotLock | undefined;

/**
 * The indexer. With the first request this thread takes the lock of the data directory and opens the database, so that whoever
 * asks hears if that fails.
 */
async function opened(): Promise<Indexing> {
  lock ??= takeBotLock(settings.dataDirectory);
  indexer ??= open();
  return await indexer;
}

/** The client of OpenSearch is loaded only if it is the engine. */
async function open(): Promise<Indexing> {
  const { cluster } = settings;
  const options = { ...settings, analyser, listener, settle: SETTLE };
  const database = openKept(settings, () => undefined);
  if (cluster === undefined) return new CorpusIndexer(options, database);
  const { OpenSearchConnection } = await import('../search/engines/opensearch/openSearchConnection.ts');
  const { PublishedIndexing } = await import('../corpus/published/publishedIndexing.ts');
  return new PublishedIndexing({ ...options, cluster, connection: new OpenSearchConnection(cluster) }, database);
}

const service: IndexingService = {
  refresh: async (request) => {
    const refreshed = last.then(async () => (await opened()).refresh(request));
    last = refreshed.catch(() => {}); // whoever asked for it hears of it
    const { errors, ...indexed } = await refreshed;
    return { ...indexed, errors: errors.map((error) => sentError(error)) };
  },
  current: async () => (await opened()).current(),
  close: async () => {
    analyser.close();
    const closing = await indexer?.catch(() => undefined); // whoever asked for it has heard of it
    closing?.close();
    await closing?.closed?.();
    lock?.release();
  },
};
const connection = new Connection(parentPort, service);
