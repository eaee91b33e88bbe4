import { pino } from 'pino';
import pretty from 'pino-pretty';
import { type Config, loadDotenv, readConfig } from './config.ts';
import type { AccessRule } from './discord/access/access.ts';
import { type Bot, startBot } from './discord/bot.ts';
import { UserError } from './errors.ts';
import { exitCodeOf } from './exitCodes.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import { startThreads } from './workers/startThreads.ts';

// The thread of this file holds the connection to Discord and does nothing else, so that it is never late. One worker answers,
// another one reads the documents.

/** What has to be closed at the end, in reverse order. */
const opened: (() => void | Promise<void>)[] = [];

async function start(): Promise<void> {
  loadDotenv();
  const config = readConfig(process.env);
  const stream = logStream();
  const log = pino({ level: config.logLevel }, stream);
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
      log: async ({ line }) => void stream.write(line),
      post: async (post) => (await started.promise).messenger.post(post),
      opened: async ({ dossiers }) => openAll(dossiers),
      rights: async ({ rules }) => (await started.promise).rightsChanged(rules),
      looked: async ({ dossiers }) => {
        const bot = await started.promise;
        await bot.dossiersChanged(dossiers).catch((error: unknown) => {
          log.warn({ err: error }, 'the commands could not be registered anew; it is tried again at the next look');
        });
      },
    },
    log,
  );
  opened.push(() => threads.close());
  const shared = { replies: threads.replies, log };
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
          access: config.access,
          managers: config.managers,
          registerIn: config.registerIn,
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

/** The log goes to standard error: as lines to read in a terminal, else as JSON. The worker's lines go there too. */
function logStream(): pino.DestinationStream {
  return process.stderr.isTTY
    ? pretty({ destination: 2, sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' })
    : pino.destination({ dest: 2, sync: true });
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

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
try {
  if (process.argv.length > 2) process.stdout.write(USAGE);
  else await start();
} catch (error) {
  // Whoever ends the program during its start also ends what the start waits for.
  if (!stopping && !(error instanceof UserError)) throw error;
  if (error instanceof UserError) await fail(error);
}
