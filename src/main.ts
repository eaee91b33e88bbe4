import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import { commands } from '../commands/list.ts';
import { type Config, loadDotenv, readConfig } from './config.ts';
import { CorpusWatch } from './corpus/corpusWatch.ts';
import { OpenCorpus } from './corpus/openCorpus.ts';
import { describe, progressListener, vectorProgress } from './corpus/progress.ts';
import { type Understanding, understandMeaning } from './corpus/understandMeaning.ts';
import type { AccessRule } from './discord/access/access.ts';
import { type Bot, startBot } from './discord/bot.ts';
import { UserError } from './errors.ts';
import { ReplyStore } from './keeping/replies.ts';
import { pictureDrawer } from './pictures/drawPictures.ts';
import { ReadingPool } from './reading/apart/readingPool.ts';
import { type Sandbox, startSandbox } from './sandbox/sandbox.ts';
import { Announcer } from './team/announcing/announcer.ts';

/** What has to be closed at the end, in reverse order. */
const opened: (() => void | Promise<void>)[] = [];

async function start(): Promise<void> {
  loadDotenv();
  const config = readConfig(process.env);
  const log = openLog(config);
  const pool = new ReadingPool(config.readingLimits, config.reading);
  opened.push(() => pool.close());
  const corpus = await OpenCorpus.open({
    ...config,
    reader: pool,
    settle: SETTLE,
    listener: progressListener(
      (message) => log.info(message),
      (message) => log.warn(message),
    ),
  });
  opened.push(() => corpus.close());
  for (const line of describe(corpus.dossiers)) log.info(line);
  const store = new ReplyStore(corpus.database);
  const shared = { commands, dossiers: () => corpus.dossiers, store, log, draw: pictureDrawer() };
  const sandbox = config.discordToken === undefined ? await openSandbox(config) : undefined;
  // In the sandbox every dossier is open, also one that comes later.
  const access = sandbox === undefined ? [] : accessInSandbox(corpus, sandbox);
  const bot: Bot =
    sandbox === undefined
      ? await startBot({
          ...shared,
          token: config.discordToken ?? '',
          access: config.access,
          registerIn: config.registerIn,
        })
      : await startBot({
          ...shared,
          token: sandbox.token,
          apiUrl: sandbox.apiUrl,
          access,
          registerIn: 'global',
        });
  opened.push(() => bot.stop());
  understandInBackground(corpus, config, log);
  const announcer = new Announcer({ ...shared, store: store.team, messenger: bot.messenger, now: Date.now });
  announcer.start();
  opened.push(() => announcer.stop());
  keepFresh(corpus, config, bot, log, async () => {
    if (sandbox !== undefined) access.splice(0, access.length, ...accessInSandbox(corpus, sandbox));
    await announcer.round();
  });
  if (sandbox === undefined) {
    if (config.access.length === 0) log.warn('DOSSIER_ACCESS is empty: no dossier is open anywhere (see .env.example)');
    log.info('serving on Discord; stop with Ctrl-C');
  } else {
    process.stdout.write(
      `\nVerbatim runs on the local sandbox (no DISCORD_TOKEN is set).\nTry it at ${sandbox.pageUrl} (reachable from this machine only)\n\n`,
    );
  }
}

/** The log goes to standard error: as lines to read in a terminal, else as JSON. */
function openLog({ logLevel }: Config): Logger {
  const stream = process.stderr.isTTY
    ? pretty({ destination: 2, sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' })
    : pino.destination({ dest: 2, sync: true });
  return pino({ level: logLevel }, stream);
}

function accessInSandbox(corpus: OpenCorpus, sandbox: Sandbox): AccessRule[] {
  return [...corpus.dossiers.keys()].map((dossier) => ({ dossier, guild: sandbox.world.newsroom }));
}

async function openSandbox(config: Config): Promise<Sandbox> {
  const sandbox = await startSandbox({ port: config.sandboxPort });
  opened.push(() => sandbox.close());
  return sandbox;
}

/** Prepares the word vectors while the bot answers already. The log says whether they are used. */
function understandInBackground(corpus: OpenCorpus, { wordVectors, dataDirectory }: Config, log: Logger): void {
  const ending = new AbortController();
  const onProgress = vectorProgress((message) => log.info(message));
  const understanding = understandMeaning(corpus, {
    wordVectors,
    dataDirectory,
    onProgress,
    signal: ending.signal,
  }).then((outcome) => logUnderstanding(outcome, log));
  opened.push(() => {
    ending.abort();
    return understanding;
  });
}

function logUnderstanding(outcome: Understanding, log: Logger): void {
  if (outcome.kind === 'understood') {
    log.info(`English passages are also found by what they mean: ${outcome.words} words are known`);
  }
  if (outcome.kind === 'unavailable') log.info(`${NO_VECTORS} (${outcome.reason})`);
  if (outcome.kind === 'failed') {
    log.warn({ err: outcome.error }, `${NO_VECTORS}: the word vectors could not be prepared`);
  }
}

const NO_VECTORS = 'passages are found by their words only, not by what they mean';

/** Reads the folder again when it changes, and posts what is new in channels. */
function keepFresh(
  corpus: OpenCorpus,
  { corpusDirectory, reloadInterval }: Config,
  bot: Bot,
  log: Logger,
  hasChanged: () => Promise<void>,
): void {
  if (reloadInterval === 0) return;
  const watch = new CorpusWatch({
    directory: corpusDirectory,
    poll: reloadInterval,
    settle: SETTLE,
    warn: (about, message) => log.warn(about, message),
    look: async () => {
      const since = performance.now();
      if (await corpus.refresh()) {
        for (const line of describe(corpus.dossiers)) log.info(line);
        log.info(`the changes in the corpus were read in ${Math.round(performance.now() - since)} ms`);
        await hasChanged();
      }
      await bot.dossiersChanged().catch((error: unknown) => {
        log.warn({ err: error }, 'the commands could not be registered anew; it is tried again at the next look');
      });
      return corpus;
    },
  });
  watch.start();
  opened.push(() => watch.close());
}

/** A file is read if it has not changed for so long, in milliseconds. */
const SETTLE = 1_500;

const USAGE = `npm start

Runs the bot: on Discord with DISCORD_TOKEN, else on the local sandbox, with a web page to try it in.
It takes no arguments; the settings are in the environment or in .env (see .env.example), the documents in corpus/.
In the terminal: npm run --silent verbatim -- --help
`;

let stopping = false;

/** Closes what was opened and exits. A second signal exits at once. */
async function stop(): Promise<void> {
  if (stopping) process.exit(1);
  stopping = true;
  for (const close of opened.reverse()) await close();
  process.exit(process.exitCode ?? 0);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
try {
  if (process.argv.length > 2) process.stdout.write(USAGE);
  else await start();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`verbatim: ${error.message}\n`);
  process.exitCode = 1;
  await stop();
}
