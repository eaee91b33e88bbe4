import { setTimeout as wait } from 'node:timers/promises';
import { ShardingManager } from 'discord.js';
import type { Logger } from 'pino';
import { ManagedProcess } from './managedProcess.ts';
import { recommendedShards } from './recommendedShards.ts';
import { dividedShards, type Shards, type WantedShards } from './shards.ts';

/** What several processes of the bot are run with. */
export interface ShardManagerOptions {
  /** Absolute path of the program that each process runs. */
  readonly file: string;
  readonly token: string;
  /** Address of Discord's HTTP API; Discord itself if left out. */
  readonly apiUrl?: string;
  readonly shards: WantedShards;
  /** How many processes share the shards; no more than there are shards. */
  readonly processes: number;
  /** The environment of a process, by its number from 0 and its shards. It is told its shards by nothing else. */
  readonly environment: (part: number, shards: Shards) => Readonly<Record<string, string | undefined>>;
  readonly log: Logger;
  /** The pause before a process is started again after so many failures in a row, in milliseconds. */
  readonly pause?: (failures: number) => number;
  /** Between the login of a process and the start of the next one, in milliseconds: Discord takes one login in five seconds. */
  readonly spacing?: number;
  /** Longest wait for a process to end when it is stopped, in milliseconds. */
  readonly stopPatience?: number;
}

/** Processes of the bot that are kept running. */
export interface ShardManager {
  readonly processes: readonly Pick<ManagedProcess, 'shards' | 'isRunning' | 'restarts'>[];
  /** Resolves with an exit code when a process ended after which no start helps, such as one whose token Discord refuses. */
  readonly endedForGood: Promise<number>;
  /** Ends all processes. Each finishes what runs. */
  stop(): Promise<void>;
}

const SPACING = 5_500;
/** A process finishes what runs; whatever supervises the manager waits 20 seconds (compose.yaml, deploy/verbatim.service). */
const STOP_PATIENCE = 15_000;
const SHORTEST_PAUSE = 1_000;
/** Discord counts the logins of a day: 1,000 for most bots. */
const LONGEST_PAUSE = 300_000;

function pauseAfter(failures: number): number {
  return Math.min(LONGEST_PAUSE, SHORTEST_PAUSE * 2 ** Math.max(0, failures - 1));
}

/**
 * Starts the processes one after the other and keeps them running, by the manager of discord.js. The manager itself would start a
 * process again without a pause, for ever, and give up the later ones if an earlier one does not start; so it is told to do neither.
 * A process may have several shards, because each has its own workers and dossiers. Throws as {@link recommendedShards} does.
 */
export async function startShardManager(options: ShardManagerOptions): Promise<ShardManager> {
  const {
    file,
    token,
    apiUrl,
    log,
    environment,
    pause = pauseAfter,
    spacing = SPACING,
    stopPatience = STOP_PATIENCE,
  } = options;
  const shards = options.shards === 'auto' ? await recommendedShards(token, apiUrl) : options.shards;
  const parts = dividedShards(shards, Math.min(options.processes, shards.ids.length));
  const manager = new ShardingManager(file, {
    token,
    totalShards: parts.length,
    respawn: false,
    execArgv: process.execArgv,
  });
  const { promise: endedForGood, resolve } = Promise.withResolvers<number>();
  const processes = parts.map((part, index) => {
    const shard = manager.createShard(index);
    shard.env = { ...environment(index, part), SHARDING_MANAGER: 'true', SHARDING_MANAGER_MODE: 'process' };
    return new ManagedProcess(shard, part, { log, pause, endedForGood: resolve, stopPatience });
  });
  const stopped = new AbortController();
  void startInTurn(processes, spacing, stopped.signal);
  return {
    processes,
    endedForGood,
    stop: async () => {
      stopped.abort();
      await Promise.all(processes.map((process) => process.stop()));
    },
  };
}

async function startInTurn(processes: readonly ManagedProcess[], spacing: number, signal: AbortSignal): Promise<void> {
  for (const [index, process] of processes.entries()) {
    if (index > 0) await wait(spacing, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    await process.start();
  }
}
