import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { startShardManager } from './discord/sharding/shardManager.ts';
import { startProcessMonitoring } from './monitoring/processes.ts';
import { environmentOf, portOf } from './processSettings.ts';

/** The program that each process runs. */
export interface Program {
  /** Absolute path. */
  readonly file: string;
  /** The environment, which each process has but for the settings of its own. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Processes of the bot that are kept running. */
export interface Processes {
  /** Resolves with an exit code when it helps no more to start them. */
  readonly endedForGood: Promise<number>;
  /** Ends them. Each finishes what runs. */
  close(): Promise<void>;
}

/** Runs several processes in place of the bot and serves how they are. Throws as `startShardManager` and `serveRoutes` do. */
export async function startProcesses(config: Config, program: Program, log: Logger): Promise<Processes> {
  const manager = await startShardManager({
    file: program.file,
    token: config.discordToken ?? '',
    ...(config.discordApi === undefined ? {} : { apiUrl: config.discordApi }),
    shards: config.shards,
    processes: config.shardProcesses,
    environment: (part, shards) => ({ ...program.environment, ...environmentOf(config, part, shards) }),
    log,
  });
  const { monitoring } = config;
  const watched = () =>
    manager.processes.map(({ shards, isRunning, restarts }, part) => ({
      ...{ shards: shards.ids, isRunning, restarts },
      port: portOf(monitoring?.port ?? 0, part),
    }));
  try {
    const serving = monitoring === undefined ? undefined : await startProcessMonitoring(monitoring, watched);
    log.info({ processes: manager.processes.length }, 'keeping the processes of the bot running; stop with Ctrl-C');
    return {
      endedForGood: manager.endedForGood,
      close: async () => {
        await serving?.close();
        await manager.stop();
      },
    };
  } catch (error) {
    await manager.stop();
    throw error;
  }
}
