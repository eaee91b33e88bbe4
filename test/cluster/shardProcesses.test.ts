import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { EXIT_CODES } from '../../src/exitCodes.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { quoted } from '../discord/shown.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';
import { nodeProgram } from '../processes/nodeProgram.ts';
import { ownDatabase } from './forTests.ts';

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'main.ts');
const QUESTION = 'Who ordered the late sailing?';
const PAPERS = {
  'corpus/ferry/hearing.txt':
    'Captain Ines Calder told the panel who ordered the late sailing. “The order to sail came from the harbour office,” she said.\n',
};
const healthSchema = z.object({ processes: z.array(z.object({ ok: z.boolean(), restarts: z.number() })) });

/** Whether nobody listens on a port of this machine. */
async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  const listening = once(server.listen(port, '127.0.0.1'), 'listening');
  return await listening
    .then(
      () => true,
      () => false,
    )
    .finally(() => server.close());
}

/** A port with two free ones after it, below those that the system gives to whoever asks for any. */
async function freePorts(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 30_000);
    const free = await Promise.all([port, port + 1, port + 2].map(isFree));
    if (free.every(Boolean)) return port;
  }
}

/** The program as the operator starts it, with two processes on the stand-in. */
function start(folder: string, sandbox: Sandbox, settings: Readonly<Record<string, string>>): ChildProcess {
  const { PATH = '' } = process.env;
  const { newsroom, elsewhere } = sandbox.world;
  const { node, args, env } = nodeProgram(MAIN, [], {
    PATH,
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API: sandbox.apiUrl,
    DOSSIER_ACCESS: `ferry@${newsroom} ferry@${elsewhere}`,
    CORPUS_DIR: join(folder, 'corpus'),
    DATA_DIR: join(folder, 'data'),
    WORD_VECTORS: 'off',
    SHARDS: '2',
    SHARD_PROCESSES: '2',
    ...settings,
  });
  const child = spawn(node, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

function askedIn(sandbox: Sandbox, place: 'newsroom' | 'elsewhere') {
  const { ben, olu, general, elsewhereGeneral } = sandbox.world;
  const session = place === 'newsroom' ? sandbox.as(ben).in(general) : sandbox.as(olu).in(elsewhereGeneral);
  return session.type('ask', { question: QUESTION }).final();
}

it('two processes with a shard each answer from one database, tell how they are, and end together', async () => {
  await using database = await ownDatabase();
  const sandbox = await startSandbox({ shards: 2, maxConcurrency: 16 });
  onTestFinished(() => sandbox.close());
  await withFolder(PAPERS, async (folder) => {
    const port = await freePorts();
    const manager = start(folder, sandbox, { DATABASE_URL: database.url, METRICS_PORT: String(port) });
    const ended = once(manager, 'exit');
    const health = async () => {
      const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
      return answer === undefined ? undefined : { status: answer.status, ...healthSchema.parse(await answer.json()) };
    };
    await expect.poll(async () => (await health())?.status).toBe(200);
    for (const place of ['newsroom', 'elsewhere'] as const)
      expect(quoted(await askedIn(sandbox, place))).not.toEqual([]);
    const registered = () =>
      sandbox.requests.filter(({ method, path }) => method !== 'GET' && path.includes('/commands')).length;
    expect(registered()).toBe(1);
    const own = await fetch(`http://127.0.0.1:${port + 2}/metrics`);
    expect(await own.text()).toContain('verbatim_gateway_shard_up{shard="1"} 1');

    manager.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(sandbox.shardsOnline).toEqual([]);
  });
});

it('a token that Discord refuses ends the manager with the code that says so', async () => {
  await using database = await ownDatabase();
  const sandbox = await startSandbox({ shards: 2, maxConcurrency: 16 });
  onTestFinished(() => sandbox.close());
  await withFolder(PAPERS, async (folder) => {
    sandbox.faults.revokeToken();
    const manager = start(folder, sandbox, { DATABASE_URL: database.url });
    expect(await once(manager, 'exit')).toEqual([EXIT_CODES.configuration, null]);
  });
});
