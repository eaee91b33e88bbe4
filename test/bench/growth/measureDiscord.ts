import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { appendFile, mkdtemp, readdir, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Sandbox, startSandbox } from '../../../src/sandbox/sandbox.ts';
import type { UserSession } from '../../../src/sandbox/user/userSession.ts';
import { nodeProgram } from '../../processes/nodeProgram.ts';
import { type Request, requestsOf } from '../corpus/requests.ts';
import { DOSSIER } from '../corpus/writeCorpus.ts';
import { type Build, environmentOf, TooLong } from './batch.ts';
import type { DiscordFigures } from './figures.ts';
import type { CorpusSize } from './measures/started.ts';
import { spreadOf } from './spread.ts';

/** Interactions a second, and for how long at most, in milliseconds. */
const A_SECOND = 50;
const MOST_BURST_MS = 60_000;
/** So many files are changed while they come. */
const CHANGED_FILES = 1000;
/** Discord's own limit for an acknowledgement, in milliseconds. */
const DISCORD_MS = 3000;
const MOST_MS = 600_000;
const LOOP_WATCH = new URL('./loopWatch.ts', import.meta.url).href;

/** A stretch in which the thread with the connection did not return to its event loop. */
interface Stretch {
  /** When it ended. */
  readonly at: number;
  readonly wallMs: number;
  readonly cpuMs: number;
}

/**
 * Runs the bot against a sandbox in this process: how long its main thread is busy at a time, and how soon interactions are
 * acknowledged while files are read again.
 */
export async function measureDiscord(build: Build, size: CorpusSize): Promise<DiscordFigures> {
  const sandbox = await startSandbox({ rateLimits: false });
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-loop-'));
  const file = join(folder, 'loop.jsonl');
  const bot = startBot(build, sandbox, file);
  try {
    const phases: Record<string, readonly [from: number, to: number]> = {};
    const phase = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const from = Date.now();
      const done = await work();
      phases[name] = [from, Date.now()];
      return done;
    };
    await phase('opening', () => within(connecting(sandbox, bot)));
    await phase('connecting', () => sandbox.registered('search', MOST_MS));
    const session = sandbox.as(sandbox.world.ada).in(sandbox.world.general);
    await phase('first use', () => firstUse(session, size, file));
    const burst = await phase('re-reading', () => whileChanging(build, () => interactions(session, size, bot)));
    const stretches = stretchesIn(file);
    const longest = (key: 'wallMs' | 'cpuMs'): Readonly<Record<string, number>> =>
      Object.fromEntries(
        Object.entries(phases).map(([name, [from, to]]) => [
          name,
          Math.round(Math.max(0, ...stretches.filter(({ at }) => at >= from && at <= to).map((one) => one[key]))),
        ]),
      );
    return { longestBlockMs: longest('wallMs'), longestBusyMs: longest('cpuMs'), ...burst };
  } finally {
    bot.kill('SIGKILL');
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function startBot(build: Build, sandbox: Sandbox, file: string): ChildProcess {
  const { apiUrl, pageUrl, token, world } = sandbox;
  const env = {
    ...environmentOf(build),
    LOOP_WATCH_FILE: file,
    SANDBOX_ELSEWHERE: JSON.stringify({ apiUrl, pageUrl, token, world }),
    RELOAD_SECONDS: '5',
  };
  const program = nodeProgram(join(build.root, 'src', 'main.ts'), [], env);
  return spawn(program.node, ['--import', LOOP_WATCH, ...program.args], {
    cwd: build.root,
    env: program.env,
    stdio: ['ignore', 'ignore', 'ignore'],
  });
}

async function connecting(sandbox: Sandbox, bot: ChildProcess): Promise<void> {
  while (sandbox.botState === 'offline') {
    if (bot.exitCode !== null) throw new Error('the bot has ended');
    await pause(20);
  }
}

async function within<T>(work: Promise<T>): Promise<T> {
  const ending = new AbortController();
  const late = pause(MOST_MS, undefined, { signal: ending.signal }).then(() => {
    throw new TooLong(MOST_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    ending.abort();
    late.catch(() => {});
  }
}

/** One of each kind of request, and a completion. If one is not answered, the thread is waited for. */
async function firstUse(session: UserSession, size: CorpusSize, file: string): Promise<void> {
  const kinds = ['threeTerms', 'question', 'who', 'quoteBySpeaker', 'quotation', 'timeline'] as const;
  for (const kind of kinds) {
    for (const request of requestsOf(size, kind, 1)) {
      await answered(session, request);
      await loopTurns(file);
    }
  }
  const typed = requestsOf(size, 'quoteBySpeaker', 3).map(({ options }) => String(options.speaker).slice(0, 3));
  for (const speaker of typed) await session.complete('quote', { speaker }, 'speaker', DISCORD_MS).catch(() => {});
  await loopTurns(file);
}

/** Whether the bot has answered in time. */
async function answered(session: UserSession, { command, options }: Request): Promise<boolean> {
  try {
    await session.type(`/${command}`, options as Readonly<Record<string, string | number>>).final(MOST_MS);
    return true;
  } catch {
    return false;
  }
}

/** Resolves once the main thread has returned to its event loop. Throws {@link TooLong} if that takes ten minutes. */
async function loopTurns(file: string): Promise<void> {
  const since = Date.now();
  while ((stretchesIn(file).at(-1)?.at ?? 0) < since) {
    if (Date.now() - since > MOST_MS) throw new TooLong(MOST_MS);
    await pause(200);
  }
}

/** Changes files, does the work, and puts the files back. */
async function whileChanging<T>(build: Build, work: () => Promise<T>): Promise<T> {
  const folder = join(build.corpusDirectory, DOSSIER);
  const files = (await readdir(folder))
    .sort()
    .slice(0, CHANGED_FILES)
    .map((name) => join(folder, name));
  const lengths = new Map(files.map((path) => [path, readFileSync(path).length]));
  try {
    for (const path of files) await appendFile(path, '\nOne more paragraph about the harbour of Bron.\n');
    return await work();
  } finally {
    for (const [path, length] of lengths) await truncate(path, length);
  }
}

/** Sends interactions at a steady rate; how soon each was acknowledged. */
async function interactions(
  session: UserSession,
  size: CorpusSize,
  bot: ChildProcess,
): Promise<Pick<DiscordFigures, 'acknowledged' | 'lost'>> {
  const kinds = ['threeTerms', 'question', 'phrase', 'quoteWords'] as const;
  const requests = kinds.flatMap((kind) => requestsOf(size, kind, 250));
  const times: number[] = [];
  let lost = 0;
  const waiting: Promise<void>[] = [];
  const begun = performance.now();
  for (let sent = 0; performance.now() - begun < MOST_BURST_MS; sent += 1) {
    await pause(Math.max(0, begun + (sent * 1000) / A_SECOND - performance.now()));
    const request = requests[(sent * 251) % requests.length];
    if (request === undefined || bot.exitCode !== null) break;
    const since = performance.now();
    const options = request.options as Readonly<Record<string, string | number>>;
    const reply = session.type(`/${request.command}`, options);
    waiting.push(
      reply.acknowledged(MOST_MS).then(() => {
        times.push(performance.now() - since);
        if (reply.stage === 'failed') lost += 1;
      }),
    );
  }
  await within(Promise.all(waiting));
  return { acknowledged: spreadOf(times), lost };
}

function stretchesIn(file: string): readonly Stretch[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  // The last line may be half written. The lines are loopWatch's own.
  return lines.slice(0, -1).map((line) => JSON.parse(line) as Stretch);
}
