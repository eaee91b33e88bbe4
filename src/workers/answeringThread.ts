import { Worker } from 'node:worker_threads';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { clientOf } from '../threads/clientOf.ts';
import type { Client } from '../threads/procedure.ts';
import { Supervisor } from '../threads/supervisor.ts';
import { ANSWERING_PROCEDURES, type AnsweringService, type ConnectionService } from './answeringService.ts';

/** What the worker is given when it starts: all settings but those of the connection. */
export type AnsweringSettings = Omit<Config, 'discordToken' | 'access' | 'registerIn' | 'sandboxPort'>;

/** The answering worker as the thread sees it that holds Discord's connection. */
export interface AnsweringThread {
  readonly service: Client<AnsweringService>;
  /** Ends what the worker does by itself. Waits for what it is doing, but not for long. */
  stopBackground(): Promise<void>;
  /** Closes what the worker has open, and ends it. */
  close(): Promise<void>;
}

/** Longest wait for a worker that is to stop, in milliseconds. */
const STOP_PATIENCE = 5_000;

/** Starts the answering worker, and starts it again if it ends by itself. `procedures` are what it may ask for. */
export function startAnswering(
  { discordToken: _token, access: _access, registerIn: _registerIn, sandboxPort: _port, ...settings }: Config,
  procedures: ConnectionService,
  log: Logger,
): AnsweringThread {
  const supervisor = new Supervisor({
    name: 'the answering worker',
    start: () => new Worker(new URL('./answeringWorker.ts', import.meta.url), { workerData: settings }),
    procedures,
    log,
  });
  const service = clientOf<AnsweringService>(ANSWERING_PROCEDURES, supervisor.call);
  const patiently = async (stopping: 'stopBackground' | 'close'): Promise<void> => {
    if (!supervisor.isRunning) return;
    try {
      await service[stopping](null, { signal: AbortSignal.timeout(STOP_PATIENCE) });
    } catch (error) {
      if (!supervisor.isRunning) return;
      log.warn({ err: error, stopping }, 'the answering worker did not stop in time');
    }
  };
  return {
    service,
    stopBackground: () => patiently('stopBackground'),
    close: async () => {
      await patiently('close');
      await supervisor.stop();
    },
  };
}
