import { wording } from '../wording/catalogue.ts';

/** What the answering worker says of itself. */
export interface AnsweringStatus {
  readonly dossiers: readonly DossierSize[];
  /** Why the database cannot be read; null if it can. */
  readonly databaseFault: string | null;
}

/** How much there is of a dossier. */
export interface DossierSize {
  readonly name: string;
  readonly documents: number;
  readonly passages: number;
  /** Files that were not read. */
  readonly unread: number;
}

export interface Part {
  readonly ok: boolean;
  /** What it does, or what is wrong, in words for the operator. */
  readonly state: string;
}

/** A shard of the gateway by its number, from 0. */
export interface ShardHealth {
  readonly shard: number;
  readonly ok: boolean;
}

/** Whether the bot does its work. */
export interface Health {
  readonly ok: boolean;
  readonly gateway: Part & { readonly shards: readonly ShardHealth[] };
  readonly workers: Readonly<Record<'answering' | 'indexing', Part & { readonly waiting: number }>>;
  readonly database: Part;
  /** The dossiers as they were when the answering worker answered last. */
  readonly dossiers: readonly DossierSize[];
  /** Interactions that are being answered. */
  readonly running: number;
}

/** A worker, as the thread sees it that started it. */
export interface WatchedWorker {
  readonly isRunning: boolean;
  /** Requests that wait for it. */
  readonly waiting: number;
}

/** What health is read from. */
export interface Watched {
  /**
   * The shards of the connection to Discord that this process runs, and whether each is ready: none if it is not to be on Discord.
   * Undefined while the bot starts.
   */
  readonly gateway: () => readonly { readonly shard: number; readonly isReady: boolean }[] | undefined;
  readonly running: () => number;
  readonly answering: WatchedWorker;
  readonly indexing: WatchedWorker;
  /** Asks the answering worker; rejects if it does not answer before the signal. Waits until the dossiers are open. */
  readonly status: (signal: AbortSignal) => Promise<AnsweringStatus>;
}

/** Longest wait for the answering worker, in milliseconds: health checks of containers wait about 5 s. */
const PATIENCE = 3_000;

/** Reads the health of the bot, and remembers what the answering worker said last. */
export class HealthReader {
  readonly #watched: Watched;
  readonly #patience: number;
  #last: AnsweringStatus | undefined;

  constructor(watched: Watched, patience = PATIENCE) {
    this.#watched = watched;
    this.#patience = patience;
  }

  async read(): Promise<Health> {
    const { gateway, running, answering, indexing } = this.#watched;
    const status = await this.#ask();
    const parts = {
      gateway: gatewayOf(gateway()),
      workers: {
        answering: { ok: status !== undefined, state: this.#stateOfAnswering(status), waiting: answering.waiting },
        indexing: { ...runningPart(indexing.isRunning), waiting: indexing.waiting },
      },
      database: databaseOf(status),
    };
    const all = [parts.gateway, parts.workers.answering, parts.workers.indexing, parts.database];
    return { ok: all.every(({ ok }) => ok), ...parts, dossiers: this.#last?.dossiers ?? [], running: running() };
  }

  async #ask(): Promise<AnsweringStatus | undefined> {
    try {
      this.#last = await this.#watched.status(AbortSignal.timeout(this.#patience));
      return this.#last;
    } catch {
      return undefined; // the answer is that there is none: the worker has ended, starts, or is busy for too long
    }
  }

  #stateOfAnswering(status: AnsweringStatus | undefined): string {
    if (status !== undefined) return wording.operating.health.answering;
    if (!this.#watched.answering.isRunning) return wording.operating.health.notRunning;
    return this.#last === undefined ? wording.operating.health.opening : wording.operating.health.late;
  }
}

function gatewayOf(shards: ReturnType<Watched['gateway']>): Health['gateway'] {
  const { connected, notConnected, notOnDiscord, starting, someConnected } = wording.operating.health;
  if (shards === undefined) return { ok: false, state: starting, shards: [] };
  if (shards.length === 0) return { ok: true, state: notOnDiscord, shards: [] };
  const ready = shards.filter(({ isReady }) => isReady).length;
  const ok = ready === shards.length;
  const state = ok ? connected : ready === 0 ? notConnected : someConnected(ready, shards.length);
  return { ok, state, shards: shards.map(({ shard, isReady }) => ({ shard, ok: isReady })) };
}

function runningPart(isRunning: boolean): Part {
  return { ok: isRunning, state: isRunning ? wording.operating.health.running : wording.operating.health.notRunning };
}

function databaseOf(status: AnsweringStatus | undefined): Part {
  if (status === undefined) return { ok: false, state: wording.operating.health.unknown };
  return status.databaseFault === null
    ? { ok: true, state: wording.operating.health.readable }
    : { ok: false, state: status.databaseFault };
}
