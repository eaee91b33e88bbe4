import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { recommendedShards } from '../../../src/discord/sharding/recommendedShards.ts';
import {
  type ShardManager,
  type ShardManagerOptions,
  startShardManager,
} from '../../../src/discord/sharding/shardManager.ts';
import { shardsAsWritten } from '../../../src/discord/sharding/shards.ts';
import { OperatorError, UserError } from '../../../src/errors.ts';
import { EXIT_CODES } from '../../../src/exitCodes.ts';
import { type Sandbox, startSandbox } from '../../../src/sandbox/sandbox.ts';
import { nodeProgram } from '../../processes/nodeProgram.ts';
import { quoted } from '../shown.ts';

const QUESTION = 'Who ordered the late sailing?';
/** Long enough for a process to start on a machine that is busy, in milliseconds. */
const PATIENCE = 60_000;

vi.setConfig({ testTimeout: 3 * PATIENCE, hookTimeout: PATIENCE });

const PROGRAMS = join(import.meta.dirname, '..', '..', 'processes');
const ENDING = join(PROGRAMS, 'endAtOnce.ts');
const LOOPING = join(PROGRAMS, 'loopForever.ts');
const WAITING = join(PROGRAMS, 'waitForever.ts');

let sandbox: Sandbox;
let lines: string[];
let manager: ShardManager | undefined;
beforeEach(async () => {
  sandbox = await startSandbox({ shards: 2, maxConcurrency: 16 });
  lines = [];
});
afterEach(async () => {
  await manager?.stop();
  manager = undefined;
  await sandbox.close();
});

async function start(options: Partial<ShardManagerOptions> = {}): Promise<ShardManager> {
  manager = await startShardManager({
    file: join(import.meta.dirname, 'shardBot.ts'),
    token: sandbox.token,
    apiUrl: sandbox.apiUrl,
    shards: { ids: [0, 1], total: 2 },
    processes: 2,
    environment: (_part, shards) => ({
      ...endingWithThis(),
      BOT_TOKEN: sandbox.token,
      API_URL: sandbox.apiUrl,
      BOT_SHARDS: shardsAsWritten(shards),
    }),
    log: pino({ level: 'info' }, { write: (line: string) => lines.push(line) }),
    pause: () => 10,
    spacing: 0,
    ...options,
  });
  return manager;
}

/** The environment in which a process ends when this one does. */
function endingWithThis(): NodeJS.ProcessEnv {
  const { args, env } = nodeProgram(WAITING);
  return { ...env, NODE_OPTIONS: args.slice(0, 2).join(' ') };
}

/** The shards that are logged in. */
function online(): readonly number[] {
  return sandbox.shardsOnline;
}

/** The ids of the processes in the order in which they were started. */
function started(): readonly number[] {
  return lines.map((line) => JSON.parse(line)).flatMap((line) => line.process ?? []);
}

function changesOfCommands(): number {
  return sandbox.requests.filter(({ method, path }) => method !== 'GET' && path.includes('/commands')).length;
}

function askedIn(place: 'newsroom' | 'elsewhere') {
  const { ben, olu, general, elsewhereGeneral } = sandbox.world;
  const session = place === 'newsroom' ? sandbox.as(ben).in(general) : sandbox.as(olu).in(elsewhereGeneral);
  return session.type('ask', { question: QUESTION }).final(PATIENCE);
}

it('each of two processes answers in its own servers; one that is killed comes back; commands are registered once', async () => {
  const { processes } = await start();
  await expect.poll(online, { timeout: PATIENCE }).toEqual([0, 1]);
  for (const place of ['newsroom', 'elsewhere'] as const) expect(quoted(await askedIn(place))).not.toEqual([]);
  expect(changesOfCommands()).toBe(1);
  const [, second] = started();
  process.kill(second ?? 0, 'SIGKILL');
  await expect.poll(online, { timeout: PATIENCE }).toEqual([0]);
  // The servers of the other process notice nothing.
  expect(quoted(await askedIn('elsewhere'))).not.toEqual([]);
  await expect.poll(online, { timeout: PATIENCE }).toEqual([0, 1]);
  expect(quoted(await askedIn('newsroom'))).not.toEqual([]);
  expect(changesOfCommands()).toBe(1);
  expect(processes.map(({ restarts }) => restarts)).toEqual([0, 1]);
  await manager?.stop();
  expect(online()).toEqual([]);
  expect(processes.map(({ isRunning }) => isRunning)).toEqual([false, false]);
});

it('there are no more processes than shards, of which there are as many as Discord recommends', async () => {
  const { processes } = await start({ file: WAITING, shards: 'auto', processes: 5, stopPatience: 50 });
  expect(processes.map(({ shards }) => shards.ids)).toEqual([[0], [1]]);
});

it('a token that Discord refuses ends all of it, and is not tried again', async () => {
  sandbox.faults.revokeToken();
  const { endedForGood } = await start();
  expect(await endedForGood).toBe(EXIT_CODES.configuration);
  await manager?.stop();
  expect(started()).toHaveLength(new Set(started()).size);
  expect(lines.join('')).not.toContain('started again');
});

it('a process that does not end when it is told to is killed', async () => {
  const { processes } = await start({ file: LOOPING, processes: 1, stopPatience: 50 });
  expect(processes[0]?.isRunning).toBe(true);
  await manager?.stop();
  expect(processes[0]?.isRunning).toBe(false);
});

it('a process that fails again and again is started again after pauses that grow', async () => {
  const pauses: number[] = [];
  const { processes } = await start({
    file: ENDING,
    processes: 1,
    pause: (failures) => {
      pauses.push(failures);
      return failures;
    },
  });
  await expect.poll(() => processes[0]?.restarts, { timeout: PATIENCE }).toBeGreaterThanOrEqual(3);
  expect(pauses.slice(0, 3)).toEqual([1, 2, 3]);
});

it('the number that Discord recommends cannot be asked for with a token that it refuses, or where it is not there', async () => {
  expect(await recommendedShards(sandbox.token, sandbox.apiUrl)).toEqual({ ids: [0, 1], total: 2 });
  await expect(recommendedShards('a.b.c', sandbox.apiUrl)).rejects.toThrow(OperatorError);
  const away = recommendedShards(sandbox.token, 'http://127.0.0.1:9/api');
  await expect(away).rejects.toThrow(UserError);
  await expect(away).rejects.toThrow('or set SHARDS to a number');
});
