import { fileURLToPath } from 'node:url';
import { type Config, hideShardsFromLibrary, loadDotenv, readConfig } from './config.ts';
import type { AccessRule } from './discord/access/access.ts';
import { type Bot, startBot } from './discord/bot.ts';
import { endWithManager } from './discord/sharding/manager.ts';
import { UserError } from './errors.ts';
import { exitCodeOf } from './exitCodes.ts';
import { logCrashes, openLog, standardError } from './logging/botLog.ts';
import type { Metrics } from './monitoring/metrics.ts';
import { passwordOf } from './postgresPlace.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import { startThreads, type Threads } from './workers/startThreads.ts';

// The thread of this file holds the connection to Discord and does nothing else, so that it is never late. One worker answers,
// another one reads the documents.

/** What has to be closed at the end, in reverse order. */
const opened: (() => void | Promise<void>)[] = [];

async function start(): Promise<void> {
  loadDotenv();
  const config = readConfig(process.env);
  hideShardsFromLibrary(process.env);
  const isManager = config.shardProcesses > 1;
  const metrics = config.monitoring === undefined || isManager ? undefined : await makeMetrics();
  const { log, write } = openLog({
    level: config.logLevel,
    redaction: {
      secrets: secretsOf(config),
      questions: config.logQuestions,
    },
    out: standardError(),
    counted: (level, error) => metrics?.logged(level, error),
  });
  logCrashes(log);
  if (isManager) {
    const { startProcesses } = await import('./startProcesses.ts');
    const program = { file: fileURLToPath(import.meta.url), environment: process.env };
    const processes = await startProcesses(config, program, log);
    opened.push(() => processes.close());
    void processes.endedForGood.then((code) => {
      process.exitCode = code;
      if (!stopping) void stop();
    });
    return;
  }
  const started = Promise.withResolvers<Bot>();
  // In the sandbox every dossier is open, also one that comes later, and its administrators may try to narrow that.
  const everything: AccessRule[] = [];
  let guild = '';
  const openAll = (dossiers: readonly string[]): void => {
    everything.splice(0, everything.length, ...dossiers.map((dossier) => ({ dossier, guild })));
  };
  const threads = startThreads(
    config,
    {
      log: async ({ line }) => write(line),
      post: async (post) => (await started.promise).messenger.post(post),
      opened: async ({ dossiers }) => openAll(dossiers),
      rights: async ({ rules }) => (config.connects ? (await started.promise).rightsChanged(rules) : undefined),
      looked: async ({ dossiers }) => {
        if (!config.connects) return;
        const bot = await started.promise;
        await bot.dossiersChanged(dossiers).catch((error: unknown) => {
          log.warn({ err: error }, 'the commands could not be registered anew; it is tried again at the next look');
        });
      },
    },
    log,
  );
  opened.push(() => threads.close());
  let running: Bot | undefined;
  if (config.monitoring !== undefined && metrics !== undefined) {
    await startMonitoring(config.monitoring, metrics, threads, () => (config.connects ? running : NOT_ON_DISCORD));
  }
  if (!config.connects) {
    // Rejects if the dossiers cannot be opened.
    await threads.replies.offer(null);
    opened.push(() => threads.stopBackground());
    log.info('reading the documents for others (SHARDS=none); stop with Ctrl-C');
    return;
  }
  const shared = {
    replies: threads.replies,
    log,
    shards: config.shards,
    ...(metrics === undefined ? {} : { times: metrics }),
  };
  let sandbox: Sandbox | undefined;
  if (config.discordToken === undefined) {
    // Asked for at the same time: if the dossiers cannot be opened, their thread says why and ends soon after.
    const [opening, { dossiers }] = await Promise.all([openSandbox(config), threads.replies.offer(null)]);
    guild = opening.world.newsroom;
    openAll(dossiers);
    sandbox = opening;
  }
  const bot =
    sandbox === undefined
      ? await startBot({
          ...shared,
          token: config.discordToken ?? '',
          ...(config.discordApi === undefined ? {} : { apiUrl: config.discordApi }),
          access: config.access,
          managers: config.managers,
          registerIn: config.registerIn,
          userInstall: config.userInstall,
        })
      : await startBot({
          ...shared,
          token: sandbox.token,
          apiUrl: sandbox.apiUrl,
          access: everything,
          managers: everything,
          registerIn: 'global',
        });
  opened.push(() => bot.stop());
  void bot.refused.then(fail);
  started.resolve(bot);
  running = bot;
  opened.push(() => threads.stopBackground());
  if (sandbox === undefined) {
    if (config.access.length === 0) log.warn('DOSSIER_ACCESS is empty: no dossier is open anywhere (see .env.example)');
    log.info('serving on Discord; stop with Ctrl-C');
  } else {
    process.stdout.write(
      `\nVerbatim runs on the local sandbox (no DISCORD_TOKEN is set).\nTry it at ${sandbox.pageUrl} (reachable from this machine only)\n\n`,
    );
  }
}

/** What no line of the log may hold. */
function secretsOf({ discordToken, postgres }: Config): readonly string[] {
  const password = postgres === undefined ? undefined : passwordOf(postgres);
  return [discordToken, password].filter((secret) => secret !== undefined);
}

/** What counts. It is loaded only if somebody can read it. */
async function makeMetrics(): Promise<Metrics> {
  const [metrics, { ownVersion }] = await Promise.all([
    import('./monitoring/metrics.ts'),
    import('./monitoring/version.ts'),
  ]);
  return new metrics.Metrics(ownVersion());
}

/** In place of a bot where there is to be none. */
const NOT_ON_DISCORD: Pick<Bot, 'shards' | 'running'> = { shards: () => [], running: () => 0 };

/** Serves health and metrics. It says that the bot starts as long as `bot` returns undefined. */
async function startMonitoring(
  listening: NonNullable<Config['monitoring']>,
  metrics: Metrics,
  threads: Threads,
  bot: () => Pick<Bot, 'shards' | 'running'> | undefined,
): Promise<void> {
  const [{ HealthReader }, server] = await Promise.all([
    import('./monitoring/health.ts'),
    import('./monitoring/server.ts'),
  ]);
  const health = new HealthReader({
    gateway: () => bot()?.shards(),
    running: () => bot()?.running() ?? 0,
    answering: threads.answering,
    indexing: threads.indexing,
    status: (signal) => threads.status(signal),
  });
  const serving = await server.startMonitoring(listening, health, metrics);
  opened.push(() => serving.close());
}

async function openSandbox(config: Config): Promise<Sandbox> {
  const { startSandbox } = await import('./sandbox/sandbox.ts');
  const sandbox = await startSandbox({ port: config.sandboxPort });
  opened.push(() => sandbox.close());
  return sandbox;
}

const USAGE = `npm start

Runs the bot: on Discord with DISCORD_TOKEN, else on the local sandbox, with a web page to try it in.
It takes no arguments; the settings are in the environment or in .env (see .env.example), the documents in corpus/.
What it keeps is in DATA_DIR (.data), or in the PostgreSQL database that DATABASE_URL names.
In the terminal: npm run --silent verbatim -- --help

Exit codes: 1 if it failed (starting it again may help), 78 if the operator has to mend something first, such as
DISCORD_TOKEN or another setting.
`;

let stopping = false;

/** Closes what was opened and exits. A second signal exits at once. */
async function stop(): Promise<void> {
  if (stopping) process.exit(1);
  stopping = true;
  for (const close of opened.reverse()) await close();
  process.exit(process.exitCode ?? 0);
}

/** Says what is wrong and to be mended, and ends with an exit code that a supervisor understands. */
async function fail(error: UserError): Promise<void> {
  if (stopping) return;
  process.stderr.write(`verbatim: ${error.message}\n`);
  process.exitCode = exitCodeOf(error);
  await stop();
}

// The manager of several processes has started this one.
if (process.env.SHARDING_MANAGER !== undefined) {
  endWithManager(() => {
    if (!stopping) void stop();
  });
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
try {
  if (process.argv.length > 2) process.stdout.write(USAGE);
  else await start();
} catch (error) {
  // Whoever ends the program during its start also ends what the start waits for.
  if (!stopping && !(error instanceof UserError)) throw error;
  if (error instanceof UserError) await fail(error);
}
