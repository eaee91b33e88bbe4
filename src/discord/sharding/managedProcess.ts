import type { ChildProcess } from 'node:child_process';
import type { Shard } from 'discord.js';
import type { Logger } from 'pino';
import { EXIT_CODES } from '../../exitCodes.ts';
import { STOP } from './manager.ts';
import type { Shards } from './shards.ts';

/** What a process of the bot is kept running with. */
export interface ManagedProcessOptions {
  readonly log: Logger;
  /** The pause before it is started again after so many failures in a row, in milliseconds. */
  readonly pause: (failures: number) => number;
  /** Hears that it ended with a code after which starting it again does not help. */
  readonly endedForGood: (code: number) => void;
  /** Longest wait for it to end when it is stopped, in milliseconds; then it is killed. */
  readonly stopPatience: number;
}

/** A process that has run for so long is no failure to start, in milliseconds. */
const STEADY = 60_000;
/** Longest wait for a process to log in, in milliseconds, and longer for each of its shards. It may open its dossiers first. */
const START_PATIENCE = 60_000;
const SHARD_PATIENCE = 10_000;

/** Keeps one process of the bot running, which has some shards. If it ends by itself it is started again, after pauses that grow. */
export class ManagedProcess {
  readonly shards: Shards;
  readonly #shard: Shard;
  readonly #options: ManagedProcessOptions;
  #failures = 0;
  #restarts = 0;
  #since = 0;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;
  /** Resolves once it has logged in with all its shards, or has ended. */
  #settled = Promise.withResolvers<void>();
  #connected = 0;

  /** `shard` is what discord.js calls one: a process that is not started yet. */
  constructor(shard: Shard, shards: Shards, options: ManagedProcessOptions) {
    this.shards = shards;
    this.#shard = shard;
    this.#options = options;
    shard.on('spawn', () => this.#watch(shard.process));
    shard.on('ready', () => {
      this.#connected += 1;
      if (this.#connected >= shards.ids.length) this.#settled.resolve();
    });
    shard.on('death', () => this.#ended(shard.process));
  }

  /** Whether it runs: it has not ended, and does not wait to be started again. */
  get isRunning(): boolean {
    return this.#shard.process !== null;
  }

  /** How often it was started again. */
  get restarts(): number {
    return this.#restarts;
  }

  /** Starts it. Resolves when it has logged in, has ended, or takes too long: then the next one need not wait for it. */
  async start(): Promise<void> {
    if (this.#isStopped) return;
    this.#settled = Promise.withResolvers<void>();
    this.#connected = 0;
    this.#since = performance.now();
    const patience = START_PATIENCE + this.shards.ids.length * SHARD_PATIENCE;
    const timer = setTimeout(this.#settled.resolve, patience);
    // Without a limit of its own: the library would reject, and the process would go on all the same.
    await this.#shard.spawn(Number.POSITIVE_INFINITY);
    await this.#settled.promise;
    clearTimeout(timer);
  }

  /** Ends it, and does not start it again. It finishes what runs; after some seconds it is killed. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    const { process } = this.#shard;
    if (process === null) return;
    const ended = new Promise((resolve) => process.once('exit', resolve));
    // A message and no signal: Ctrl-C reaches every process of a terminal, and a second signal ends the bot at once.
    await this.#shard.send(STOP).catch(() => process.kill());
    const timer = setTimeout(() => process.kill('SIGKILL'), this.#options.stopPatience);
    await ended;
    clearTimeout(timer);
  }

  #watch(process: ChildProcess | null): void {
    this.#options.log.info({ process: process?.pid, shards: this.shards.ids }, 'a process was started');
    process?.on('error', (error) => {
      this.#options.log.error({ err: error }, 'a process could not be started or told something');
      // One that was never there does not end either.
      if (process.pid !== undefined) return;
      this.#shard.process = null;
      this.#ended(null);
    });
  }

  #ended(process: ChildProcess | null): void {
    this.#settled.resolve();
    if (this.#isStopped) return;
    const [code, signal] = [process?.exitCode ?? null, process?.signalCode ?? null];
    const { log, pause, endedForGood } = this.#options;
    const about = { code, signal, shards: this.shards.ids };
    if (code === EXIT_CODES.configuration) {
      log.fatal(about, 'a process has ended, and only the operator can mend why');
      endedForGood(code);
      return;
    }
    this.#failures = performance.now() - this.#since < STEADY ? this.#failures + 1 : 1;
    const wait = pause(this.#failures);
    log.error({ ...about, seconds: wait / 1000 }, 'a process has ended; it is started again');
    this.#timer = setTimeout(() => {
      this.#restarts += 1;
      void this.start();
    }, wait);
  }
}
