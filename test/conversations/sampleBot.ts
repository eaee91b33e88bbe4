import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { commands } from '../../commands/list.ts';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import { AnswerMemo } from '../../src/discord/replies/answerMemo.ts';
import { Guard } from '../../src/guard/guard.ts';
import { ReplyStore } from '../../src/keeping/replies.ts';
import { pictureDrawer } from '../../src/pictures/drawPictures.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { serveReplies } from '../discord/servedReplies.ts';
import { testClock } from '../sandbox/testClock.ts';

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));
const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** The sample dossier, read once. Its database is in a folder of its own, which `close` removes. */
export interface SampleCorpus {
  readonly corpus: OpenCorpus;
  close(): void;
}

export async function openSampleCorpus(): Promise<SampleCorpus> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'verbatim-conversation-'));
  const listener = { progress: () => undefined, warn: () => undefined };
  const options = { corpusDirectory: CORPUS, dataDirectory, maxFileBytes: MAX_FILE_BYTES, listener };
  const corpus = await OpenCorpus.open(options);
  return {
    corpus,
    close: () => {
      corpus.close();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}

/** The real bot with the sample dossier in a sandbox, as `npm start` runs it. */
export interface SampleBot {
  readonly sandbox: Sandbox;
  /** Stops the bot and starts it anew, in the same sandbox and with what it kept. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A bot in a fresh sandbox; the dossier is open to the whole newsroom. No reply depends on how fast the machine is: the clock
 * of the sandbox stands still if the options name no other, and the bot shows no progress.
 */
export async function startSampleBot({ corpus }: SampleCorpus, options: SandboxOptions = {}): Promise<SampleBot> {
  const sandbox = await startSandbox({ now: testClock().now, ...options });
  const log = pino({ level: 'silent' });
  const { replies, close } = serveReplies({
    commands,
    dossiers: () => corpus.dossiers,
    store: new ReplyStore(corpus.database),
    log,
    guard: new Guard(),
    answers: new AnswerMemo(),
    draw: pictureDrawer(),
    progressEvery: Number.POSITIVE_INFINITY,
  });
  const start = (): Promise<Bot> =>
    startBot({
      token: sandbox.token,
      apiUrl: sandbox.apiUrl,
      replies,
      access: [...corpus.dossiers.keys()].map((dossier) => ({ dossier, guild: sandbox.world.newsroom })),
      log,
      registerIn: 'global',
    });
  let bot = await start();
  return {
    sandbox,
    restart: async () => {
      await bot.stop();
      bot = await start();
    },
    close: async () => {
      await bot.stop();
      close();
      await sandbox.close();
    },
  };
}
