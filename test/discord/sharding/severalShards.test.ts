import { afterEach, expect, it } from 'vitest';
import type { BotOptions } from '../../../src/discord/bot.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox/sandbox.ts';
import { testClock } from '../../sandbox/testClock.ts';
import { type Newsroom, newStore, openNewsroom } from '../newsroom.ts';
import { faultsOf } from '../openapi.ts';
import { quoted } from '../shown.ts';

const QUESTION = 'Who ordered the late sailing?';

let sandbox: Sandbox;
const opened: Newsroom[] = [];
afterEach(async () => {
  for (const newsroom of opened.splice(0).reverse()) await newsroom.close();
  await sandbox.close();
  expect(faultsOf(sandbox.requests)).toEqual([]);
});

/** The stand-in lets all shards log in at once, so that no test waits for their turns. */
async function openSandbox(options: SandboxOptions = {}): Promise<void> {
  sandbox = await startSandbox({ now: testClock().now, maxConcurrency: 16, ...options });
}

const store = newStore();

/** A bot with these shards, as one of several processes that share what is kept. */
async function open(shards: NonNullable<BotOptions['shards']>, channel?: string): Promise<Newsroom> {
  const { newsroom: guild, elsewhere, general } = sandbox.world;
  const access = `ferry@${guild}#${channel ?? general} ferry@${elsewhere}`;
  const newsroom = await openNewsroom({ sandbox, store, shards, access: () => access });
  opened.push(newsroom);
  return newsroom;
}

function changesOfCommands(): number {
  return sandbox.requests.filter(({ method, path }) => method !== 'GET' && path.includes('/commands')).length;
}

it('a process with two shards answers in the servers of both, and directly', async () => {
  await openSandbox();
  const { bot } = await open({ ids: [0, 1], total: 2 });
  expect(bot.shards()).toEqual([0, 1].map((shard) => ({ shard, isReady: true })));
  const { ben, olu, general, elsewhereGeneral } = sandbox.world;
  const places = [
    sandbox.as(ben).in(general),
    sandbox.as(olu).in(elsewhereGeneral),
    sandbox.as(ben).inDirectMessages(),
  ];
  for (const place of places) {
    expect(quoted(await place.type('ask', { question: QUESTION }).final())).not.toEqual([]);
  }
  expect(changesOfCommands()).toBe(1);
});

it('a process starts as many shards as Discord recommends', async () => {
  await openSandbox({ shards: 3 });
  const { bot } = await open('auto');
  expect(bot.shards().map(({ shard }) => shard)).toEqual([0, 1, 2]);
});

it('a connection that is lost is not called ready until it is there again', async () => {
  await openSandbox();
  const { bot } = await open({ ids: [0, 1], total: 2 });
  sandbox.faults.dropSockets();
  await expect.poll(() => bot.isReady(), { interval: 1 }).toBe(false);
  await expect.poll(() => bot.isReady()).toBe(true);
});

it('of two processes each answers in the servers of its shard, and only the one with the first shard registers', async () => {
  await openSandbox();
  const [first, second] = [await open({ ids: [0], total: 2 }), await open({ ids: [1], total: 2 })];
  expect(changesOfCommands()).toBe(1);
  const { ben, olu, general, elsewhereGeneral } = sandbox.world;
  const here = await sandbox.as(ben).in(general).type('ask', { question: QUESTION }).final();
  expect(quoted(here)).not.toEqual([]);
  await first.bot.stop();
  const still = await sandbox.as(ben).in(general).type('ask', { question: QUESTION }).final();
  expect(quoted(still)).not.toEqual([]);
  const gone = sandbox.as(olu).in(elsewhereGeneral).type('ask', { question: QUESTION });
  await second.bot.stop();
  expect(gone.stage).toBe('waiting');
});

it('a process without the first shard knows how to mention commands that another one has registered', async () => {
  await openSandbox();
  await open({ ids: [0], total: 2 });
  await open({ ids: [1], total: 2 });
  const { ben, general } = sandbox.world;
  const reply = await sandbox.as(ben).in(general).type('help', {}).final();
  expect(JSON.stringify(reply)).toMatch(/<\/ask:\d+>/u);
});

it('what a person may read directly also counts in servers of another process', async () => {
  await openSandbox();
  // Ben has the role that sees this channel. Mia is in the same server and does not see it.
  await open({ ids: [0], total: 2 }, sandbox.world.deskPrivate);
  const { ben, mia, olu } = sandbox.world;
  const askedBy = (person: string) => sandbox.as(person).inDirectMessages().type('ask', { question: QUESTION }).final();
  expect(quoted(await askedBy(ben))).not.toEqual([]);
  expect(quoted(await askedBy(mia))).toEqual([]);
  expect(quoted(await askedBy(olu))).not.toEqual([]);
});

it.each(['general', 'inquiryThread'] as const)(
  'a post for %s of a server of another process is made, once, if the dossier is open there',
  async (place) => {
    await openSandbox();
    const newsroom = await openNewsroom({
      sandbox,
      shards: { ids: [0], total: 2 },
      access: (world) => `ferry@${world.newsroom}#${world.general} ferry@${world.newsroom}#${world.inquiry}`,
    });
    opened.push(newsroom);
    const { world } = sandbox;
    const post = {
      guild: world.newsroom,
      channel: world[place],
      user: world.ben,
      dossier: 'ferry',
      command: 'ask',
      options: { question: QUESTION },
      nonce: 'abcdefghijklmnop',
      triedSince: null,
    };
    const { messenger } = newsroom.bot;
    const outcome = await messenger.post(post);
    expect(outcome).toEqual({ kind: 'posted', message: expect.stringMatching(/^\d+$/u) });
    const [message] = sandbox.messagesVisibleTo(world.ben, world[place]).filter(({ author }) => author.bot);
    expect(message && quoted(message)).not.toEqual([]);
    // A try whose answer was lost is looked for in the channel.
    expect(await messenger.post({ ...post, triedSince: 0 })).toEqual(outcome);
    expect(await messenger.post({ ...post, channel: world.deskPrivate, nonce: 'ponmlkjihgfedcba' })).toMatchObject({
      kind: 'refused',
    });
  },
);
