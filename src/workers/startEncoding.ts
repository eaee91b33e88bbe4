import { Worker } from 'node:worker_threads';
import type { SentenceEncoder } from '../search/meaning/sentenceEncoder.ts';
import { clientOf } from '../threads/clientOf.ts';
import { Supervisor, type SupervisorOptions } from '../threads/supervisor.ts';
import { wording } from '../wording/catalogue.ts';
import { ENCODING_PROCEDURES, type EncodingService } from './encodingService.ts';

/** A sentence model in a thread of its own. */
export interface Encoding extends SentenceEncoder {
  /** Ends the thread. What waits is rejected. */
  close(): Promise<void>;
}

const FILE = new URL('./encodingWorker.ts', import.meta.url);

/** Loads the sentence model of a folder in a thread of its own. Rejects, and ends the thread, if that cannot be done. */
export async function startEncoding(directory: string, log: SupervisorOptions['log']): Promise<Encoding> {
  const supervisor = new Supervisor({
    name: wording.meaningModel.thread,
    start: () => new Worker(FILE, { workerData: { directory } }),
    procedures: {},
    log,
  });
  const service = clientOf<EncodingService>(ENCODING_PROCEDURES, supervisor.call);
  try {
    const { identity, dimensions } = await service.load(null);
    return {
      identity,
      dimensions,
      encode: (texts, kind) => service.encode({ texts, kind }),
      close: () => supervisor.stop(),
    };
  } catch (error) {
    await supervisor.stop();
    throw error;
  }
}
