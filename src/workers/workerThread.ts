import { Worker } from 'node:worker_threads';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { clientOf } from '../threads/clientOf.ts';
import type { Client, Procedure, Procedures } from '../threads/procedure.ts';
import { Supervisor } from '../threads/supervisor.ts';

/** What a worker is given when it starts: all settings but those of the connection to Discord. */
export type WorkerSettings = Omit<
  Config,
  | 'discordToken'
  | 'discordApi'
  | 'access'
  | 'managers'
  | 'registerIn'
  | 'shards'
  | 'shardProcesses'
  | 'sandboxPort'
  | 'monitoring'
>;

/** The settings that workers need. */
export function workerSettings({
  discordToken: _token,
  discordApi: _api,
  access: _access,
  managers: _managers,
  registerIn: _registerIn,
  shards: _shards,
  shardProcesses: _processes,
  sandboxPort: _port,
  monitoring: _monitoring,
  ...settings
}: Config): WorkerSettings {
  return settings;
}

/** What every worker can do. */
export interface Closing {
  /** Closes what the worker has open. Nothing can be asked after it. */
  readonly close: Procedure<null, void>;
}

/** A worker as the thread sees it that started it. */
export interface WorkerThread<Service> {
  readonly service: Client<Service>;
  /** Whether it runs, and how many requests wait for it. */
  readonly watched: { readonly isRunning: boolean; readonly waiting: number };
  /** Calls a procedure that ends something, and does not wait long for it. */
  patiently(stopping: (waiting: { readonly signal: AbortSignal }) => Promise<void>): Promise<void>;
  /** Closes what the worker has open, and ends it. */
  close(): Promise<void>;
}

export interface WorkerOptions<Service> {
  /** What the worker is, for the log. */
  readonly name: string;
  /** The file that it runs. */
  readonly file: URL;
  readonly settings: WorkerSettings;
  /**
   * Room for objects that live shortly, in megabytes. Node gives each thread 48, and keeps them once they were used; with less,
   * such objects are collected more often.
   */
  readonly youngGeneration: number;
  /** The names of its procedures. */
  readonly names: Readonly<Record<keyof Service & string, true>>;
  /** What it may ask of this thread. */
  readonly procedures: Procedures<object>;
  readonly log: Logger;
}

/** Longest wait for a worker that is to stop, in milliseconds. */
const STOP_PATIENCE = 5_000;

/** Starts a worker, and starts it again if it ends by itself. */
export function startWorker<Service extends Closing & Procedures<Service>>({
  name,
  file,
  settings,
  youngGeneration,
  names,
  procedures,
  log,
}: WorkerOptions<Service>): WorkerThread<Service> {
  const resourceLimits = { maxYoungGenerationSizeMb: youngGeneration };
  const start = (): Worker => new Worker(file, { workerData: settings, resourceLimits });
  const supervisor = new Supervisor({ name, start, procedures, log });
  const patiently: WorkerThread<Service>['patiently'] = async (stopping) => {
    if (!supervisor.isRunning) return;
    try {
      await stopping({ signal: AbortSignal.timeout(STOP_PATIENCE) });
    } catch (error) {
      if (supervisor.isRunning) log.warn({ err: error }, `${name} did not stop in time`);
    }
  };
  const closing = clientOf<Closing>({ close: true }, supervisor.call);
  return {
    service: clientOf<Service>(names, supervisor.call),
    watched: supervisor,
    patiently,
    close: async () => {
      await patiently((waiting) => closing.close(null, waiting));
      await supervisor.stop();
    },
  };
}
