import { REST } from 'discord.js';
import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import { commands } from '../../commands/list.ts';
import { listingOf } from '../../src/contract/listing.ts';
import { CommandIds } from '../../src/discord/commandIds.ts';
import { Registrar } from '../../src/discord/registrar.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { sandboxForTest } from '../sandbox/withSandbox.ts';

const HOUR = 3_600_000;

/** A registrar against a stand-in that fails at its first tries. */
async function failing(times: number, firstPause: number) {
  const sandbox = await sandboxForTest();
  sandbox.faults.serverErrors({ times, path: '/commands' });
  return { sandbox, ...registrarFor(sandbox, firstPause) };
}

/** A registrar of a process that registers the commands, or leaves that to another one. */
function registrarFor(sandbox: Sandbox, firstPause: number, registers = true) {
  const rest = new REST({ api: sandbox.apiUrl, retries: 0 }).setToken(sandbox.token);
  const registration = {
    application: sandbox.applicationId,
    commands: listingOf(commands),
    registerIn: 'global',
    userInstall: false,
    formerly: [],
    registers,
  } as const;
  const lines: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => lines.push(line) });
  const ids = new CommandIds();
  const registrar = new Registrar(rest, registration, ids, log, firstPause);
  onTestFinished(() => registrar.stop());
  return { registrar, ids, lines };
}

function requestsOf({ requests }: Sandbox): number {
  return requests.filter(({ path }) => path.endsWith('/commands')).length;
}

it('tries again after pauses that grow, until the commands are registered, and then knows their ids', async () => {
  const { sandbox, registrar, ids, lines } = await failing(2, 5);
  await registrar.register(['ferry']);
  await sandbox.registered('ask');
  await expect.poll(() => ids.in(null).get('watch add'), { timeout: 30_000 }).toMatch(/^\d+$/u);
  expect(lines.map((line) => JSON.parse(line).seconds)).toEqual([0.005, 0.01]);
});

it('is not hurried by whoever asks during a pause', async () => {
  const { sandbox, registrar } = await failing(1, HOUR);
  for (let look = 0; look < 5; look += 1) await registrar.register(['ferry', 'school']);
  expect(requestsOf(sandbox)).toBe(1);
});

it('of a process without the first shard changes nothing, and asks again until another one has registered', async () => {
  const sandbox = await sandboxForTest();
  const { registrar, ids, lines } = registrarFor(sandbox, 5, false);
  await registrar.register(['ferry']);
  expect(ids.in(null).size).toBe(0);
  expect(sandbox.requests.map(({ method }) => method)).toEqual(['GET']);
  const other = registrarFor(sandbox, HOUR);
  await other.registrar.register(['ferry']);
  await expect.poll(() => ids.in(null).get('watch add')).toBe(other.ids.in(null).get('watch add'));
  const asked = requestsOf(sandbox);
  await registrar.register(['ferry']);
  expect(requestsOf(sandbox)).toBe(asked);
  expect(lines).toEqual([]);
});
