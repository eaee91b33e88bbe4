import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenDossier } from '../../src/openDossier.ts';
import type { UserSession } from '../../src/sandbox/user/userSession.ts';
import { type TestClock, testClock } from '../sandbox/testClock.ts';
import { type Newsroom, newStore, openNewsroom } from './newsroom.ts';
import { faultsOf } from './openapi.ts';
import { idOf, quoted, shown } from './shown.ts';

const QUESTION = 'Who ordered the late sailing?';

let harness: Newsroom;
let ben: UserSession;
let clock: TestClock;

beforeEach(async () => {
  clock = testClock();
  harness = await openNewsroom({ sandboxOptions: { now: clock.now } });
  ben = harness.sandbox.as(harness.sandbox.world.ben).in(harness.sandbox.world.inquiry);
});
afterEach(async () => {
  await harness.close();
  expect(faultsOf(harness.sandbox.requests)).toEqual([]);
});

describe('a command is answered', () => {
  it('through a rate limit', async () => {
    harness.sandbox.faults.rateLimit({ times: 2, path: '/webhooks/', retryAfterMs: 200 });
    expect(quoted(await ben.type('ask', { question: QUESTION }).final())).not.toEqual([]);
  });

  it('through errors of the server', async () => {
    harness.sandbox.faults.serverErrors({ times: 2, path: '/callback', status: 502 });
    harness.sandbox.faults.serverErrors({ times: 1, path: '/webhooks/' });
    expect(quoted(await ben.type('ask', { question: QUESTION }).final())).not.toEqual([]);
  });

  it('though the gateway drops meanwhile, and so is the next', async () => {
    harness.sandbox.faults.slow({ times: 1, path: '/webhooks/', delay: 150 });
    const reply = ben.type('ask', { question: QUESTION });
    await reply.first();
    harness.sandbox.faults.dropSockets();
    expect(quoted(await reply.final())).not.toEqual([]);
    await harness.sandbox.online();
    expect(quoted(await ben.type('ask', { question: QUESTION }).final())).not.toEqual([]);
  });

  it('after a session was lost for good', async () => {
    harness.sandbox.faults.invalidSession(false);
    await expect.poll(() => harness.sandbox.botState).not.toBe('online');
    await harness.sandbox.online();
    expect(quoted(await ben.type('ask', { question: QUESTION }).final())).not.toEqual([]);
  });

  it('once, though the event comes twice', async () => {
    harness.sandbox.faults.repeatEvents({ times: 1, event: 'INTERACTION_CREATE' });
    await ben.type('ask', { question: QUESTION }).final();
    harness.sandbox.faults.repeatEvents({ times: 1, event: 'MESSAGE_CREATE' });
    const message = ben.say(`${harness.sandbox.mention()} ${QUESTION}`);
    await ben.awaitAnswer(message);
    await ben.type('help').final();
    const callbacks = harness.sandbox.requests.filter(({ path }) => path.endsWith('/callback'));
    expect(callbacks.map(({ status }) => status)).toEqual([204, 204]);
    expect(ben.messages().filter(({ replyTo }) => replyTo === message.id)).toHaveLength(1);
  });

  it('or given up quietly where it came too late', async () => {
    const turn = Promise.withResolvers<void>();
    harness.sandbox.faults.slow({ times: 1, path: '/callback', delay: turn.promise });
    const reply = ben.type('ask', { question: QUESTION });
    await expect.poll(() => harness.sandbox.requests.some(({ path }) => path.endsWith('/callback'))).toBe(true);
    clock.forward(3_001);
    expect(await reply.failure()).toContain('did not respond');
    turn.resolve();
    await expect.poll(() => harness.logged.some((line) => line.includes('nobody waits'))).toBe(true);
    expect(harness.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
    expect(quoted(await ben.type('ask', { question: QUESTION }).final())).not.toEqual([]);
  });
});

describe('an error of ours', () => {
  it('is an apology with an id that the log knows, and the bot goes on', async () => {
    await harness.close();
    let isBroken = false;
    const dossiers = () => {
      if (isBroken) throw new Error('the shelf fell over');
      return new Map<string, OpenDossier>();
    };
    harness = await openNewsroom({ dossiers });
    ben = harness.sandbox.as(harness.sandbox.world.ben).in(harness.sandbox.world.inquiry);
    isBroken = true;
    const reply = await ben.type('ask', { question: QUESTION }).final();
    expect(shown(reply)).not.toContain('shelf');
    const id = /this id: ([0-9a-f]{8})\./u.exec(shown(reply))?.[1] ?? 'none';
    expect(harness.logged.filter((line) => line.includes(id) && line.includes('the shelf fell over'))).toHaveLength(1);
    isBroken = false;
    expect(shown(await ben.type('ask', { question: QUESTION }).final())).toContain('No dossier is open here.');
  });
});

describe('a burst', () => {
  it('of sixty commands at once is answered to the last', async () => {
    const replies = Array.from({ length: 60 }, () => ben.type('search', { query: 'ferry' }));
    const answered = await harness.sandbox.allFinal(replies);
    expect(answered).toHaveLength(60);
    for (const reply of answered) expect(quoted(reply)).not.toEqual([]);
  });
});

describe('a restart', () => {
  it('leaves the buttons of old messages working', async () => {
    const { sandbox } = harness;
    await harness.bot.stop();
    const store = newStore();
    const before = await openNewsroom({ sandbox, store });
    const reply = await ben.type('search', { query: 'ferry course' }).final();
    const shared = await ben.press(reply, 'Share').followUp();
    await before.close();
    const after = await openNewsroom({ sandbox, store });
    const page = await ben.press(reply, '▶').final();
    expect(shown(page)).toContain('Page 2 of 7');
    const own = await ben.press(shared, idOf(shared, 'Context')).final();
    expect(own.ephemeral).toBe(true);
    await after.close();
  });

  it('says so where the reply is not kept any more', async () => {
    const { sandbox } = harness;
    const reply = await ben.type('search', { query: 'ferry course' }).final();
    await harness.bot.stop();
    const after = await openNewsroom({ sandbox });
    const told = await ben.press(reply, '▶').followUp();
    expect(told.ephemeral).toBe(true);
    expect(shown(told)).toContain('This reply is too old for its buttons. Run the command again.');
    await after.close();
  });
});

describe('stopping', () => {
  it('lets running work finish', async () => {
    harness.sandbox.faults.slow({ times: 1, path: '/webhooks/', delay: 400 });
    const reply = ben.type('ask', { question: QUESTION });
    await reply.first();
    await harness.bot.stop();
    expect(reply.stage).toBe('answered');
    expect(harness.bot.isReady()).toBe(false);
    expect(quoted(await reply.final())).not.toEqual([]);
    expect(harness.sandbox.botState).not.toBe('online');
  });
});
