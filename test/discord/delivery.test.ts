import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SeenMessage, UserSession } from '../../src/sandbox/user/userSession.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';
import { faultsOf } from './openapi.ts';
import { labels, quoted, shown } from './shown.ts';

const QUESTION = 'Who ordered the late sailing?';
const CUTS = ['before', 'after', 'within'] as const;

let harness: Newsroom;
let ben: UserSession;
/** How long the bot believes to have waited between tries, in milliseconds. */
let waited = 0;

beforeEach(async () => {
  harness = await openNewsroom({
    sandboxOptions: { rateLimits: false },
    pause: async (milliseconds) => {
      waited += milliseconds;
      await setTimeout(1);
    },
  });
  ben = harness.sandbox.as(harness.sandbox.world.ben).in(harness.sandbox.world.inquiry);
});
afterEach(async () => {
  await harness.close();
  expect(faultsOf(harness.sandbox.requests)).toEqual([]);
  expect(harness.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
});

/** What everyone in the channel sees of the bot. */
function posted(): readonly SeenMessage[] {
  return ben.messages().filter(({ ephemeral, author }) => author.bot && !ephemeral);
}

function ask(): Promise<SeenMessage> {
  return ben.type('ask', { question: QUESTION }).final();
}

describe('an answer whose way is cut', () => {
  it.each(CUTS)('comes all the same if the acknowledgement is cut %s', async (when) => {
    harness.sandbox.faults.cutConnections({ times: 1, path: '/callback', when });
    expect(quoted(await ask())).not.toEqual([]);
  });

  it.each(CUTS)('comes all the same if the edit is cut %s', async (when) => {
    harness.sandbox.faults.cutConnections({ times: 6, path: 'PATCH /webhooks/', when });
    expect(quoted(await ask())).not.toEqual([]);
  });

  it('comes once Discord is there again, also after ten minutes', async () => {
    const turn = Promise.withResolvers<void>();
    harness.sandbox.faults.slow({ times: 1, path: 'PATCH /webhooks/', delay: turn.promise });
    harness.sandbox.faults.cutConnections({ times: 1, path: 'PATCH /webhooks/', when: 'before' });
    const reply = ben.type('ask', { question: QUESTION });
    await expect.poll(() => harness.sandbox.requests.some(({ method }) => method === 'PATCH')).toBe(true);
    harness.sandbox.faults.away(3_600_000);
    const before = waited;
    turn.resolve();
    await expect.poll(() => waited - before).toBeGreaterThan(10 * 60_000);
    harness.sandbox.faults.clear();
    expect(quoted(await reply.final())).not.toEqual([]);
    await harness.sandbox.online();
    expect(quoted(await ask())).not.toEqual([]);
  });
});

describe('a page that is shared', () => {
  it.each(CUTS)('is posted once if the connection is cut %s', async (when) => {
    const reply = await ask();
    harness.sandbox.faults.cutConnections({ times: 1, path: /POST \/webhooks\//u, when });
    expect(labels(await ben.press(reply, 'Share').final())).not.toContain('Share');
    expect(posted().map(quoted)).toEqual([quoted(reply)]);
  });

  it.each([true, false])('is posted once if Discord answers 500 (acted on: %s)', async (acted) => {
    const reply = await ask();
    harness.sandbox.faults.serverErrors({ times: 1, path: /POST \/webhooks\//u, acted });
    expect(labels(await ben.press(reply, 'Share').final())).not.toContain('Share');
    expect(posted()).toHaveLength(1);
  });

  it('is not posted again if the bot cannot look whether it is there, and the person is told', async () => {
    const { sandbox } = harness;
    const reply = await ask();
    sandbox.administrator.deny(sandbox.world.inquiry, ['readMessageHistory']);
    sandbox.faults.serverErrors({ times: 1, path: /POST \/webhooks\//u, acted: true });
    const told = await ben.press(reply, 'Share').followUp(1);
    expect(shown(told)).toContain('Discord did not confirm the message');
    expect(posted()).toHaveLength(1);
  });

  it('is posted once if Share is pressed twice at the same time', async () => {
    const reply = await ask();
    const turn = Promise.withResolvers<void>();
    harness.sandbox.faults.slow({ times: 1, path: /POST \/webhooks\//u, delay: turn.promise, when: 'after' });
    const presses = [ben.press(reply, 'Share'), ben.press(reply, 'Share')];
    await Promise.all(presses.map((press) => press.acknowledged()));
    turn.resolve();
    await harness.sandbox.allFinal(presses);
    expect(posted()).toHaveLength(1);
  });
});

describe('a mention', () => {
  it.each(CUTS)('is answered once if the connection is cut %s', async (when) => {
    harness.sandbox.faults.cutConnections({ times: 1, path: /POST .*\/messages$/u, when });
    const question = ben.say(`${harness.sandbox.mention()} ${QUESTION}`);
    await ben.awaitAnswer(question);
    await ask();
    expect(posted().filter(({ replyTo }) => replyTo === question.id)).toHaveLength(1);
  });

  it('that is deleted meanwhile needs no answer', async () => {
    const turn = Promise.withResolvers<void>();
    harness.sandbox.faults.slow({ times: 1, path: /POST .*\/messages$/u, delay: turn.promise });
    const question = ben.say(`${harness.sandbox.mention()} ${QUESTION}`);
    await expect.poll(() => harness.sandbox.requests.some(({ path }) => path.endsWith('/messages'))).toBe(true);
    ben.remove(question);
    turn.resolve();
    await expect.poll(() => harness.logged.some((line) => line.includes('nobody waits'))).toBe(true);
    expect(posted()).toEqual([]);
  });
});

describe('a mention that Discord does not let the bot answer any more', () => {
  it('is no fault of the bot: the person is told if that is possible', async () => {
    const { sandbox } = harness;
    const turn = Promise.withResolvers<void>();
    sandbox.faults.slow({ times: 1, path: /POST .*\/messages$/u, delay: turn.promise });
    ben.say(`${sandbox.mention()} ${QUESTION}`);
    await expect.poll(() => sandbox.requests.some(({ path }) => path.endsWith('/messages'))).toBe(true);
    sandbox.administrator.kickBot(sandbox.world.newsroom);
    turn.resolve();
    await expect
      .poll(() => harness.logged.some((line) => line.includes('cannot be answered where it was made')))
      .toBe(true);
    expect(harness.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
    sandbox.administrator.inviteBot(sandbox.world.newsroom);
  });
});

describe('a thread', () => {
  it.each(CUTS)('is opened once if the connection is cut %s', async (when) => {
    const reply = await ask();
    harness.sandbox.faults.cutConnections({ times: 1, path: /POST .*\/threads$/u, when });
    const press = ben.press(reply, labels(reply).find((label) => label.includes('hread')) ?? '');
    expect(shown(await press.followUp(1))).toContain('Continue in');
    expect(harness.sandbox.administrator.threadsOf(ben.channelId)).toHaveLength(2);
  });
});

describe('a channel that is deleted', () => {
  it('is no fault of the bot', async () => {
    const { sandbox } = harness;
    const turn = Promise.withResolvers<void>();
    const channel = sandbox.administrator.createChannel(sandbox.world.newsroom, 'short-lived');
    const mia = sandbox.as(sandbox.world.mia).in(channel);
    sandbox.faults.slow({ times: 1, path: '/callback', delay: turn.promise });
    mia.type('ask', { question: QUESTION });
    await expect.poll(() => sandbox.requests.some(({ path }) => path.endsWith('/callback'))).toBe(true);
    mia.say(`${sandbox.mention()} ${QUESTION}`);
    sandbox.administrator.deleteChannel(channel);
    turn.resolve();
    expect(quoted(await ask())).not.toEqual([]);
  });
});

describe('what is said to one person', () => {
  it('is said if Discord answers 500 once', async () => {
    const reply = await ben.type('search', { query: 'ferry course' }).final();
    await harness.bot.stop();
    const after = await openNewsroom({ sandbox: harness.sandbox });
    harness.sandbox.faults.serverErrors({ times: 1, path: /POST \/webhooks\// });
    expect(shown(await ben.press(reply, '▶').followUp())).toContain('too old for its buttons');
    await after.close();
  });
});
