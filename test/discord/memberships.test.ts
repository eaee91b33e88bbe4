import { Client, Events, GatewayIntentBits } from 'discord.js';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LiveAccess } from '../../src/discord/access/liveAccess.ts';
import { Memberships } from '../../src/discord/access/memberships.ts';
import { parseAccess } from '../../src/discord/access/parseAccess.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { testClock } from '../sandbox/testClock.ts';

let sandbox: Sandbox;
let client: Client;
let now = 0;
let memberships: Memberships;

beforeEach(async () => {
  sandbox = await startSandbox({ now: testClock().now });
  const { newsroom, deskPrivate, analyst } = sandbox.world;
  client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: sandbox.apiUrl, retries: 0 } });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(sandbox.token);
  await ready;
  const rules = parseAccess(`ferry@${newsroom}&${analyst} ferry@${newsroom}#${deskPrivate} ferry@123456789012345678`);
  now = 0;
  const access = new LiveAccess({ rules, managers: [] });
  access.foldersAre(['ferry']);
  access.serverRulesAre([]);
  memberships = new Memberships(client, access, pino({ level: 'silent' }), () => now);
});
afterEach(async () => {
  await client.destroy();
  await sandbox.close();
});

it('tells roles, and the channels of rules that the person sees', async () => {
  const { ben, mia, newsroom, analyst, deskPrivate } = sandbox.world;
  const [own] = await memberships.of(ben);
  expect(own).toEqual({
    guild: newsroom,
    roles: expect.arrayContaining([analyst]),
    channels: [deskPrivate],
    managesServer: false,
  });
  const [other] = await memberships.of(mia);
  expect(other?.channels).toEqual([]);
  expect(await memberships.of(sandbox.world.olu)).toEqual([]);
});

it('is asked anew after at most a minute', async () => {
  const { ben, newsroom, analyst } = sandbox.world;
  await memberships.of(ben);
  sandbox.setRoles(newsroom, ben, []);
  now = 60_000;
  const [own] = await memberships.of(ben);
  expect(own?.roles).not.toContain(analyst);
});

it('asks Discord once for what many ask at the same time', async () => {
  await Promise.all(Array.from({ length: 20 }, () => memberships.of(sandbox.world.ben)));
  expect(sandbox.requests.filter(({ path }) => path.includes('/members/'))).toHaveLength(1);
});

it('fails closed, and does not remember that it failed', async () => {
  sandbox.faults.serverErrors({ times: 1, path: '/members/' });
  expect(await memberships.of(sandbox.world.ben)).toEqual([]);
  expect(await memberships.of(sandbox.world.ben)).toHaveLength(1);
});
