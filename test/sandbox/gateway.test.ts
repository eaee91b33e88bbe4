import { once } from 'node:events';
import { Events, GatewayIntentBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { PRIVILEGED_INTENTS } from '../../src/sandbox/gateway/intents.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { TestBot } from './testBot.ts';
import { testClock } from './testClock.ts';
import { botForTest, sandboxForTest } from './withSandbox.ts';

const HOUR = 3_600_000;

interface Packet {
  readonly op: number;
  readonly t: string | null;
  readonly s: number | null;
  readonly d: unknown;
}

/** A bare connection to the gateway that collects what it gets. */
async function connect(sandbox: Sandbox) {
  const socket = new WebSocket(`ws://127.0.0.1:${sandbox.port}/gateway?v=10&encoding=json`);
  const packets: Packet[] = [];
  const closed = once(socket, 'close').then(([code]) => Number(code));
  socket.on('message', (data) => packets.push(JSON.parse(String(data))));
  await once(socket, 'open');
  const send = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d }));
  const events = () => packets.flatMap(({ t }) => t ?? []);
  return { socket, packets, closed, send, events };
}

function identify(token: string, intents = 1, shard: readonly number[] = [0, 1]) {
  return { token, intents, shard, properties: { os: 'linux', browser: 'test', device: 'test' } };
}

/** What a bot hears in a channel, in order; it is back when its session is resumed or begun anew. */
function listen(bot: TestBot) {
  const heard: string[] = [];
  const shard: string[] = [];
  bot.client.on(Events.MessageCreate, ({ content }) => heard.push(content));
  bot.client.on(Events.ShardResume, () => shard.push(Events.ShardResume));
  bot.client.on(Events.ShardReady, () => shard.push(Events.ShardReady));
  return { heard, shard };
}

async function listeningBot(sandbox: Sandbox) {
  const bot = await botForTest(sandbox);
  return { bot, ...listen(bot), session: sandbox.as(sandbox.world.ben).in(sandbox.world.general) };
}

describe('a connection', () => {
  it.each([
    ['a wrong token', (_: Sandbox) => [2, identify('wrong')], 4004],
    ['a wrong token in a resumption', () => [6, { token: 'wrong', session_id: 'x', seq: 0 }], 4004],
    ['a shard that there is not', (sandbox: Sandbox) => [2, identify(sandbox.token, 1, [3, 2])], 4010],
    ['an intent that is not switched on', (sandbox: Sandbox) => [2, identify(sandbox.token, 1 << 15)], 4014],
    ['no IDENTIFY first', () => [8, { guild_id: '1', query: '', limit: 0 }], 4003],
    ['an unknown opcode', () => [99, {}], 4001],
    ['data that is none', () => [2, 'hello'], 4002],
    ['more than 4096 bytes', () => [1, 'x'.repeat(4096)], 4002],
  ] as const)('is closed for %s', async (_name, packet, code) => {
    const sandbox = await sandboxForTest({ privilegedIntents: 0 });
    const { send, closed } = await connect(sandbox);
    const [op, d] = packet(sandbox);
    send(Number(op), d);
    expect(await closed).toBe(code);
  });

  it('is greeted, answered to its heartbeats, and told the members it asks for', async () => {
    const sandbox = await sandboxForTest({ heartbeatMs: 1234 });
    const { packets, send, events, socket } = await connect(sandbox);
    await expect.poll(() => packets[0]).toMatchObject({ op: 10, d: { heartbeat_interval: 1234 } });
    send(1, null);
    await expect.poll(() => packets.at(-1)).toMatchObject({ op: 11 });
    send(2, identify(sandbox.token));
    await expect.poll(events).toEqual(['READY', 'GUILD_CREATE', 'GUILD_CREATE']);
    expect(packets.flatMap(({ s }) => s ?? [])).toEqual([1, 2, 3]);
    send(8, { guild_id: sandbox.world.newsroom, query: 'b', limit: 0, nonce: 'n' });
    await expect
      .poll(() => packets.at(-1))
      .toMatchObject({ t: 'GUILD_MEMBERS_CHUNK', d: { nonce: 'n', members: [{ user: { username: 'ben' } }] } });
    socket.close();
  });

  it('of a shard gets its own guilds only', async () => {
    const sandbox = await sandboxForTest();
    const shards = await Promise.all([0, 1].map(() => connect(sandbox)));
    for (const [index, { send }] of shards.entries()) send(2, identify(sandbox.token, 1, [index, 2]));
    await expect.poll(() => shards.map(({ events }) => events().length)).toEqual([2, 2]);
    const guilds = shards.map(({ packets }) => packets.find(({ t }) => t === 'GUILD_CREATE')?.d);
    expect(new Set(guilds.map((guild) => JSON.stringify(guild)))).toHaveProperty('size', 2);
    for (const { socket } of shards) socket.close();
  });
});

describe('a session', () => {
  it('is resumed after its socket was cut, and what was missed comes again', async () => {
    const sandbox = await sandboxForTest();
    const { heard, shard, session } = await listeningBot(sandbox);
    expect(sandbox.faults.dropSockets()).toBe(1);
    session.say('said while nobody listened');
    await expect.poll(() => heard).toEqual(['said while nobody listened']);
    await expect.poll(() => shard).toContain(Events.ShardResume);
    expect(shard).not.toContain(Events.ShardReady);
    session.say('said after');
    await expect.poll(() => heard).toEqual(['said while nobody listened', 'said after']);
  });

  it('that is asked to reconnect does so without losing anything', async () => {
    const sandbox = await sandboxForTest();
    const { heard, shard, session } = await listeningBot(sandbox);
    sandbox.faults.reconnect();
    session.say('between');
    await expect.poll(() => heard).toEqual(['between']);
    await expect.poll(() => shard).toContain(Events.ShardResume);
  });

  it('that is invalid for good is begun anew', async () => {
    const sandbox = await sandboxForTest();
    const { heard, shard, session } = await listeningBot(sandbox);
    sandbox.faults.invalidSession(false);
    await expect.poll(() => shard).toContain(Events.ShardReady);
    session.say('after');
    await expect.poll(() => heard).toEqual(['after']);
  });

  it('that is invalid but may be resumed is resumed', async () => {
    const sandbox = await sandboxForTest();
    const { heard, shard, session } = await listeningBot(sandbox);
    sandbox.faults.invalidSession(true);
    await expect.poll(() => shard).toContain(Events.ShardResume);
    session.say('after');
    await expect.poll(() => heard).toContain('after');
  });

  it.each([
    ['its time is not over', 5 * 60_000 - 1, 0, { op: 0, t: 'RESUMED' }],
    ['its time is over', 5 * 60_000, 0, { op: 9, d: false }],
    ['it never got so far', 0, 99, { op: 9, d: false }],
  ])('is resumed or not after its socket was cut: %s', async (_name, later, seq, expected) => {
    const clock = testClock();
    const sandbox = await sandboxForTest({ now: clock.now });
    const first = await connect(sandbox);
    first.send(2, identify(sandbox.token));
    await expect.poll(first.events).toEqual(['READY', 'GUILD_CREATE', 'GUILD_CREATE']);
    sandbox.faults.dropSockets();
    clock.forward(later);
    const second = await connect(sandbox);
    second.send(6, { token: sandbox.token, session_id: Object(first.packets[1]?.d).session_id, seq });
    await expect.poll(() => second.packets.at(-1)).toMatchObject(expected);
    const replayed = expected.op === 9 ? [] : ['READY', 'GUILD_CREATE', 'GUILD_CREATE', 'RESUMED'];
    expect(second.events()).toEqual(replayed);
    second.socket.close();
  });

  it('survives a Discord that is away', async () => {
    const sandbox = await sandboxForTest();
    const { heard, session, bot } = await listeningBot(sandbox);
    sandbox.faults.away(HOUR);
    await expect.poll(() => sandbox.botState).toBe('interrupted');
    expect(sandbox.faults.active()[0]).toMatch(/^away for another \d+ ms$/);
    await expect(bot.client.rest.get('/users/@me')).rejects.toThrow();
    session.say('meanwhile');
    sandbox.faults.back();
    await expect.poll(() => heard).toEqual(['meanwhile']);
    expect(sandbox.botState).toBe('online');
  });

  it('ends with the client', async () => {
    const sandbox = await sandboxForTest();
    expect(sandbox.botState).toBe('offline');
    const bot = await botForTest(sandbox);
    await sandbox.online();
    await bot.stop();
    await expect.poll(() => sandbox.botState).toBe('offline');
    await expect(sandbox.online(30)).rejects.toThrow('waited 30 ms for the bot to come online');
  });
});

describe('events', () => {
  it('come twice, late and in the wrong order where that is switched on', async () => {
    const sandbox = await sandboxForTest();
    const { bot, session } = await listeningBot(sandbox);
    const raw: string[] = [];
    bot.client.on('raw' as Events.Raw, (packet: { t: string; d: { content: string } }) => {
      if (packet.t === 'MESSAGE_CREATE') raw.push(packet.d.content);
    });
    sandbox.faults.repeatEvents({ times: 1, event: 'MESSAGE_CREATE' });
    session.say('one');
    await expect.poll(() => raw).toEqual(['one', 'one']);
    sandbox.faults.delayEvents({ times: 1, event: 'MESSAGE_CREATE', delayMs: 60 });
    for (const text of ['two', 'three']) session.say(text);
    await expect.poll(() => raw.slice(2)).toEqual(['three', 'two']);
    sandbox.faults.reorderEvents({ times: 3, event: 'MESSAGE_CREATE' });
    for (const text of ['four', 'five', 'six', 'seven']) session.say(text);
    await expect.poll(() => raw.slice(4)).toEqual(['six', 'five', 'four', 'seven']);
  });

  it('are left out without their intents, and content is empty without MessageContent', async () => {
    const sandbox = await sandboxForTest();
    const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
    const { ben, general } = sandbox.world;
    const session = sandbox.as(ben).in(general);
    const direct = sandbox.as(ben).inDirectMessages();
    const speak = () => {
      session.say('open');
      session.say(`${sandbox.mention()} open`);
      direct.say('open');
    };
    const cases = [
      [[Guilds], []],
      [
        [Guilds, GuildMessages],
        ['', '<@1100000000000000001> open'],
      ],
      [
        [Guilds, GuildMessages, DirectMessages],
        ['', '<@1100000000000000001> open', 'open'],
      ],
    ] as const;
    for (const [intents, expected] of cases) {
      const bot = await botForTest(sandbox, { intents });
      const { heard } = listen(bot);
      speak();
      // Something that every session hears, so that nothing can still be on its way.
      await expect.poll(() => heard).toEqual(expected);
      await bot.stop();
    }
    expect(PRIVILEGED_INTENTS & (1 << 15)).not.toBe(0);
  });

  it('of a channel that the bot cannot see do not reach it', async () => {
    const sandbox = await sandboxForTest();
    const { heard, session } = await listeningBot(sandbox);
    const { bot, newsroom, ben, deskPrivate } = sandbox.world;
    sandbox.setRoles(newsroom, bot, []);
    sandbox.as(ben).in(deskPrivate).say('secret');
    session.say('open');
    await expect.poll(() => heard).toEqual(['open']);
  });
});

describe('a page that someone has open', () => {
  it.each([
    ['/gateway', { origin: 'https://evil.example' }],
    ['/elsewhere', {}],
  ])('is not let in at %s', async (path, options) => {
    const sandbox = await sandboxForTest();
    const socket = new WebSocket(`ws://127.0.0.1:${sandbox.port}${path}`, options);
    const [error] = await once(socket, 'error');
    expect(String(error)).toContain('socket hang up');
  });
});
