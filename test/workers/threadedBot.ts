import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pino } from 'pino';
import { readConfig } from '../../src/config.ts';
import { parseAccess, parseManagers } from '../../src/discord/access/parseAccess.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { startThreads } from '../../src/workers/startThreads.ts';
import { testClock } from '../sandbox/testClock.ts';

/** The bot with its own threads, as the program runs it, in a sandbox and over files on disk. */
export interface ThreadedBot {
  readonly sandbox: Sandbox;
  readonly dataDirectory: string;
  /** What was logged in all threads, as JSON lines. */
  readonly logged: readonly string[];
  write(file: string, text: string): Promise<void>;
  close(): Promise<void>;
}

const MORTAL = new URL('./mortalWorker.ts', import.meta.url);
const INDEXING = new URL('../../src/workers/indexingWorker.ts', import.meta.url);

/** Starts the bot; the dossier `ferry` is open to the whole newsroom. The folder is looked at often. */
export async function startThreadedBot(files: Readonly<Record<string, string>>): Promise<ThreadedBot> {
  const root = await mkdtemp(join(tmpdir(), 'verbatim-threads-'));
  const [corpusDirectory, dataDirectory] = [join(root, 'corpus'), join(root, 'data')];
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(corpusDirectory, file)), { recursive: true });
    await writeFile(join(corpusDirectory, file), text);
  };
  for (const [file, text] of Object.entries(files)) await write(file, text);
  const config = readConfig({
    CORPUS_DIR: corpusDirectory,
    DATA_DIR: dataDirectory,
    WORD_VECTORS: 'off',
    RELOAD_SECONDS: '1',
    LOG_LEVEL: 'debug',
  });
  const logged: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) });
  const sandbox = await startSandbox({ now: testClock().now });
  const started = Promise.withResolvers<Bot>();
  const threads = startThreads(
    config,
    {
      log: async ({ line }) => void logged.push(line),
      post: async (post) => (await started.promise).messenger.post(post),
      opened: async () => {},
      rights: async ({ rules }) => (await started.promise).rightsChanged(rules),
      looked: async ({ dossiers }) => (await started.promise).dossiersChanged(dossiers),
    },
    log,
    { answering: MORTAL, indexing: INDEXING },
  );
  const bot = await startBot({
    token: sandbox.token,
    apiUrl: sandbox.apiUrl,
    replies: threads.replies,
    access: parseAccess(`ferry@${sandbox.world.newsroom}`),
    managers: parseManagers(`ferry@${sandbox.world.newsroom}`),
    log,
    registerIn: 'global',
  });
  started.resolve(bot);
  return {
    sandbox,
    dataDirectory,
    logged,
    write,
    close: async () => {
      await threads.stopBackground();
      await bot.stop();
      await threads.close();
      await sandbox.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}
