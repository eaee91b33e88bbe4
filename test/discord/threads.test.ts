import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SeenMessage, UserSession } from '../../src/sandbox/user/userSession.ts';
import { documentOf } from './dossierFixture.ts';
import { FERRY, type Newsroom, newDossier, openNewsroom } from './newsroom.ts';
import { faultsOf } from './openapi.ts';
import { labels, quoted, shown } from './shown.ts';

const HARBOUR = newDossier(
  'ferry',
  [
    documentOf('ferry', 'chronicle', { title: 'Chronicle of the port', source: 'Larkhaven Gazette' }, [
      'Orla Fenwick resigned as harbour master in May 2019.',
      'Orla Fenwick resigned because the winter timetable was kept in fog.',
      'The regatta of the pilots was won by Nils Aubrey in 2017.',
    ]),
  ],
  [],
);
const dossiers = () => new Map([['ferry', HARBOUR]]);
const WHEN = 'When did Orla Fenwick resign?';
const BY_REASON = 'Orla Fenwick resigned because the winter timetable was kept in fog.';
const READ_WHY = 'Read as a follow-up to “When did Orla Fenwick resign?”: “why did Orla Fenwick resign?”';
const LINK = /<#(\d+)>/u;

let harness: Newsroom;
let ben: UserSession;
let mia: UserSession;

beforeEach(async () => {
  await enter();
});

afterEach(async () => {
  await harness.close();
  expect(faultsOf(harness.sandbox.requests)).toEqual([]);
  expect(harness.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
});

async function enter(options: Parameters<typeof openNewsroom>[0] = {}): Promise<void> {
  harness = await openNewsroom({ dossiers, ...options });
  const { sandbox } = harness;
  ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
  mia = sandbox.as(sandbox.world.mia).in(sandbox.world.inquiry);
}

/** The same harness with another process of the bot, which knows what was kept. */
async function restart(): Promise<void> {
  const { sandbox, store, close, bot } = harness;
  await bot.stop();
  const next = await openNewsroom({ sandbox, store, dossiers });
  harness = {
    ...next,
    close: async () => {
      await next.bot.stop();
      await close();
    },
  };
}

function asking(words: string): string {
  return `${harness.sandbox.mention()} ${words}`;
}

/** The id of the thread that a notice links. */
function linked(notice: SeenMessage): string {
  const [, id] = LINK.exec(notice.text) ?? [];
  if (id === undefined) throw new Error(`no link in “${notice.text}”`);
  return id;
}

/** The names under which threads were asked for. */
function names(): readonly unknown[] {
  return harness.sandbox.requests
    .filter(({ method, path, status }) => method === 'POST' && path.endsWith('/threads') && status === 201)
    .map(({ body }) => (typeof body === 'object' && body !== null && 'name' in body ? body.name : undefined));
}

/** What stands in the channel for everyone, of the bot's. */
function standing(): readonly SeenMessage[] {
  return mia.messages().filter(({ author, ephemeral }) => author.bot && !ephemeral);
}

/** Takes rights away in the inquiry's channel, as someone who runs the server would. */
async function deny(id: string, type: 0 | 1, bits: bigint): Promise<void> {
  const { sandbox } = harness;
  const { newsroom, bot, admin, newsroomBotRole, inquiry } = sandbox.world;
  sandbox.setRoles(newsroom, bot, [newsroomBotRole, admin]);
  const answer = await fetch(`${sandbox.apiUrl}/v10/channels/${inquiry}`, {
    method: 'PATCH',
    headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ permission_overwrites: [{ id, type, allow: '0', deny: bits.toString() }] }),
  });
  expect(answer.status).toBe(200);
  sandbox.setRoles(newsroom, bot, [newsroomBotRole]);
}

const CREATE_PUBLIC_THREADS = 1n << 35n;
const SEND_MESSAGES_IN_THREADS = 1n << 38n;

describe('Thread on a private answer', () => {
  it('shares it, opens a thread named after the question, and leads there', async () => {
    const reply = await ben.type('ask', { question: WHEN }).final();
    const press = ben.press(reply, 'Thread');
    const shared = await press.followUp(0);
    const notice = await press.followUp(1);
    expect(shared.ephemeral).toBe(false);
    expect(shown(shared)).toContain('shared by');
    expect(quoted(shared)).toEqual(quoted(reply));
    expect(notice.ephemeral).toBe(true);
    expect(linked(notice)).toBe(shared.id);
    expect(names()).toEqual([WHEN]);
    expect(harness.store.shares()).toMatchObject([{ user: ben.userId, options: { question: WHEN } }]);
    expect(labels(await press.final())).toContain('Shared');
  });

  it('leads to the same thread when pressed again, by whoever and wherever', async () => {
    const reply = await ben.type('ask', { question: WHEN }).final();
    const press = ben.press(reply, 'Thread');
    const thread = linked(await press.followUp(1));
    expect(linked(await ben.press(reply, 'Thread').followUp())).toBe(thread);
    const notice = await mia.press(await press.followUp(0), 'Thread').final();
    expect(notice.ephemeral).toBe(true);
    expect(linked(notice)).toBe(thread);
    expect(standing()).toHaveLength(1);
    expect(harness.store.shares()).toHaveLength(1);
    expect(names()).toHaveLength(1);
  });

  it('opens one thread where two presses come at once', async () => {
    const reply = await ben.type('ask', { question: WHEN }).final();
    const presses = [ben.press(reply, 'Thread'), ben.press(reply, 'Thread')];
    await harness.sandbox.allFinal(presses);
    await ben.awaitMessage(({ ephemeral, text }) => ephemeral && LINK.test(text));
    await expect.poll(() => ben.messages().filter(({ text }) => LINK.test(text)).length).toBe(2);
    expect(standing()).toHaveLength(1);
    expect(names()).toHaveLength(1);
  });

  it('opens it at what Share posted before, after a restart too', async () => {
    const reply = await ben.type('ask', { question: WHEN }).final();
    const shared = await ben.press(reply, 'Share').followUp();
    await restart();
    const notice = await ben.press(reply, 'Thread').followUp();
    expect(linked(notice)).toBe(shared.id);
    expect(standing()).toHaveLength(1);
    expect(harness.store.shares()).toHaveLength(1);
  });

  it('shares anew where what was shared has been deleted', async () => {
    const reply = await ben.type('ask', { question: WHEN }).final();
    const shared = await ben.press(reply, 'Share').followUp();
    const ada = harness.sandbox.as(harness.sandbox.world.ada).in(ben.channelId);
    ada.remove(shared);
    const press = ben.press(reply, 'Thread');
    expect(linked(await press.followUp(1))).toBe((await press.followUp(0)).id);
    expect((await press.followUp(0)).id).not.toBe(shared.id);
  });
});

describe('Thread on other long replies', () => {
  it('is named after what they are about; questions there lean on it', async () => {
    await harness.close();
    await enter({ dossiers: () => new Map([['ferry', FERRY]]) });
    const reply = await ben.type('search', { query: 'ferry buoy' }).final();
    const next = await ben.press(reply, '▶').final();
    const press = ben.press(next, 'Thread');
    const inside = harness.sandbox.as(mia.userId).in(linked(await press.followUp(1)));
    expect(quoted(await press.followUp(0))).toEqual(quoted(next));
    expect(names()).toEqual(['ferry buoy']);
    const asked = await inside.awaitAnswer(inside.say(asking('and who kept its course past it?')));
    expect(shown(asked)).toContain('Read as a follow-up to “ferry buoy”');
  });

  it('is opened after Discord failed once in between, and posts once', async () => {
    const reply = await ben.type('ask', { question: WHEN }).final();
    harness.sandbox.faults.serverErrors({ times: 1, path: '/threads' });
    harness.sandbox.faults.delayEvents({ times: 1, event: 'THREAD_CREATE', delayMs: 50 });
    const press = ben.press(reply, 'Thread');
    expect(linked(await press.followUp(1))).toBe((await press.followUp(0)).id);
    expect(standing()).toHaveLength(1);
  });
});

describe('questions in the thread', () => {
  it('lean on the answer that it was opened at, after a restart too', async () => {
    const reply = await ben.type('ask', { question: WHEN }).final();
    const thread = linked(await ben.press(reply, 'Thread').followUp(1));
    await restart();
    const inside = harness.sandbox.as(mia.userId).in(thread);
    const next = await inside.awaitAnswer(inside.say(asking('and why?')));
    expect(shown(next)).toContain(READ_WHY);
    expect(quoted(next)).toContain(BY_REASON);
    expect(labels(next)).not.toContain('Thread');
  });

  it('lean on the topic of a briefing, privately too', async () => {
    const reply = await ben.type('overview', { topic: 'Orla Fenwick' }).final();
    const thread = linked(await ben.press(reply, 'Thread').followUp(1));
    expect(names()).toEqual(['Orla Fenwick']);
    await restart();
    const inside = harness.sandbox.as(mia.userId).in(thread);
    const own = await inside.type('ask', { question: 'and why did she resign?' }).final();
    expect(own.ephemeral).toBe(true);
    expect(shown(own)).toContain('Read as a follow-up to “Orla Fenwick”: “why did Orla Fenwick resign?”');
    expect(quoted(own)).toContain(BY_REASON);
    const aloud = await inside.awaitAnswer(inside.say(asking('when did she resign?')));
    expect(shown(aloud)).toContain('“when did Orla Fenwick resign?”');
  });

  it('lean on the last one that was answered there once there is one', async () => {
    const reply = await ben.type('ask', { question: 'Who won the regatta of the pilots?' }).final();
    const press = ben.press(reply, 'Thread');
    const inside = harness.sandbox.as(ben.userId).in(linked(await press.followUp(1)));
    await inside.awaitAnswer(inside.say(asking(WHEN)));
    await mia.press(await press.followUp(0), 'Thread').final();
    expect(shown(await inside.awaitAnswer(inside.say(asking('and why?'))))).toContain(READ_WHY);
  });
});

describe('Thread on an answer that everyone sees', () => {
  it('opens it there, and posts nothing', async () => {
    const answer = await ben.awaitAnswer(ben.say(asking(WHEN)));
    const notice = await mia.press(answer, 'Thread').final();
    expect(notice.ephemeral).toBe(true);
    expect(linked(notice)).toBe(answer.id);
    expect(standing()).toHaveLength(1);
    const inside = harness.sandbox.as(ben.userId).in(answer.id);
    expect(shown(await inside.awaitAnswer(inside.say(asking('and why?'))))).toContain(READ_WHY);
  });

  it('leads to the thread that somebody started there by hand', async () => {
    const answer = await ben.awaitAnswer(ben.say(asking(WHEN)));
    const { id } = mia.startThread('more of it', answer);
    expect(linked(await ben.press(answer, 'Thread').final())).toBe(id);
    expect(names()).toEqual([]);
  });
});

describe('no thread', () => {
  it('is offered in threads, in direct messages, and on other replies', async () => {
    const inside = harness.sandbox.as(ben.userId).in(ben.startThread('aside').id);
    const direct = harness.sandbox.as(ben.userId).inDirectMessages();
    expect(labels(await inside.type('ask', { question: WHEN }).final())).not.toContain('Thread');
    expect(labels(await direct.awaitAnswer(direct.say(WHEN)))).not.toContain('Thread');
    expect(labels(await ben.type('quote', { words: 'in fog' }).final())).not.toContain('Thread');
    expect(labels(await ben.type('ask', { question: WHEN }).final())).toContain('Thread');
  });

  it.each([
    ['Create Public Threads', CREATE_PUBLIC_THREADS],
    ['Send Messages in Threads', SEND_MESSAGES_IN_THREADS],
  ])('is opened where the bot lacks “%s”; it says so and shares nothing', async (name, bit) => {
    await deny(harness.sandbox.world.newsroomBotRole, 0, bit);
    const reply = await ben.type('ask', { question: WHEN }).final();
    const notice = await ben.press(reply, 'Thread').followUp();
    expect(shown(notice)).toContain(`The bot lacks the permission “${name}” in this channel.`);
    expect(notice.ephemeral).toBe(true);
    expect(standing()).toEqual([]);
    expect(harness.store.shares()).toEqual([]);
  });

  it('is opened for someone who may not open threads', async () => {
    await deny(mia.userId, 1, CREATE_PUBLIC_THREADS);
    const reply = await mia.type('ask', { question: WHEN }).final();
    expect(shown(await mia.press(reply, 'Thread').followUp())).toContain('You may not open threads here:');
    expect(standing()).toEqual([]);
    const shared = await mia.press(reply, 'Share').followUp();
    expect(linked(await ben.press(shared, 'Thread').final())).toBe(shared.id);
  });

  it('is opened where not everyone may read the dossier, or the presser may not any more', async () => {
    await harness.close();
    await enter({ access: ({ newsroom, analyst }) => `ferry@${newsroom}&${analyst}` });
    const reply = await ben.type('ask', { question: WHEN }).final();
    expect(shown(await ben.press(reply, 'Thread').followUp())).toContain('This cannot be shared here');
    harness.sandbox.setRoles(harness.sandbox.world.newsroom, ben.userId, []);
    expect(shown(await ben.press(reply, 'Thread').followUp())).toContain('No dossier is open here.');
    expect(standing()).toEqual([]);
    expect(names()).toEqual([]);
    expect(harness.store.shares()).toEqual([]);
  });
});

it('a hostile question names its thread on one line, without what is not seen', async () => {
  const question = `Who\u202e @everyone <@${harness.sandbox.world.mia}>\n# ran ||the|| \u200bferry? ${'🛶 fog and tide '.repeat(12)}`;
  const reply = await ben.type('ask', { question }).final();
  const press = ben.press(reply, 'Thread');
  expect(linked(await press.followUp(1))).toBe((await press.followUp(0)).id);
  const [name] = names();
  expect(name).toBe(
    `Who @everyone <@${harness.sandbox.world.mia}> # ran ||the|| ferry? 🛶 fog and tide 🛶 fog and tide 🛶 fog…`,
  );
  expect((await press.followUp(0)).mentions).toMatchObject({ users: [], everyone: false });
});
