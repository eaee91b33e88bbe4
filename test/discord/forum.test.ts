import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BOT_PERMISSIONS } from '../../src/discord/access/permissions.ts';
import type { UserSession } from '../../src/sandbox/user/userSession.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';
import { faultsOf } from './openapi.ts';
import { labels, quoted, shown } from './shown.ts';

const QUESTION = 'Who ordered the late sailing?';

let harness: Newsroom;

/** Ben in a new post of the forum. */
function inPost(name: string): UserSession {
  const { world } = harness.sandbox;
  const forum = harness.sandbox.as(world.ben).in(world.leads);
  return harness.sandbox.as(world.ben).in(forum.startPost(name, 'What do we know?').id);
}

async function denyBot(bit: bigint): Promise<void> {
  const { apiUrl, token, world } = harness.sandbox;
  harness.sandbox.setRoles(world.newsroom, world.bot, [world.newsroomBotRole, world.admin]);
  const answer = await fetch(`${apiUrl}/v10/channels/${world.leads}/permissions/${world.bot}`, {
    method: 'PUT',
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ type: 1, allow: '0', deny: String(bit) }),
  });
  expect(answer.status).toBe(204);
  harness.sandbox.setRoles(world.newsroom, world.bot, [world.newsroomBotRole]);
}

beforeEach(async () => {
  harness = await openNewsroom({ access: ({ newsroom, leads }) => `ferry@${newsroom}#${leads}` });
});

afterEach(async () => {
  await harness.close();
  expect(faultsOf(harness.sandbox.requests.filter(({ path }) => !path.includes('/permissions/')))).toEqual([]);
  expect(harness.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
});

describe('a post of a forum', () => {
  it('is open by a rule that names the forum, and nothing else is', async () => {
    const { world } = harness.sandbox;
    const reply = await inPost('The late sailing').type('ask', { question: QUESTION }).final();
    expect(quoted(reply)[0]).toContain('harbour office');
    const elsewhere = harness.sandbox.as(world.ben).in(world.inquiry);
    expect(shown(await elsewhere.type('ask', { question: QUESTION }).final())).toContain('No dossier is open here');
  });

  it('takes what is shared, and no thread', async () => {
    const post = inPost('The late sailing');
    const reply = await post.type('ask', { question: QUESTION }).final();
    expect(labels(reply)).not.toContain('Thread');
    const shared = await post.press(reply, 'Share').followUp();
    expect(shared).toMatchObject({ ephemeral: false, channelId: post.channelId });
    const { world } = harness.sandbox;
    expect(harness.sandbox.as(world.mia).in(post.channelId).messages().at(-1)?.id).toBe(shared.id);
  });

  it('is answered in for a mention, and follow-up questions lean on that', async () => {
    const post = inPost('The late sailing');
    const answer = await post.awaitAnswer(post.say(`${harness.sandbox.mention()} ${QUESTION}`));
    expect(quoted(answer)[0]).toContain('harbour office');
  });

  it('keeps its own watches and briefing: each post is a conversation of its own', async () => {
    const [first, second] = [inPost('The late sailing'), inPost('The weather')];
    expect(shown(await first.type('watch add', { query: 'ferry' }).final())).toContain('Watch 1 is set');
    await first.type('briefing add', { id: 'hearing-3:2' }).final();
    expect(shown(await second.type('watch list', {}).final())).toContain('There are none.');
    expect(shown(await second.type('briefing show', {}).final())).not.toContain('harbour office');
    expect(harness.store.team.watches.all().map(({ channel }) => channel)).toEqual([first.channelId]);
  });

  it('takes news by itself', async () => {
    const post = inPost('The late sailing');
    const outcome = await announce(post.channelId);
    expect(outcome.kind).toBe('posted');
    expect(post.messages().filter(({ author }) => author.bot)).toHaveLength(1);
  });

  it('takes neither what is shared nor news where the bot may not write in threads, and says so', async () => {
    const post = inPost('The late sailing');
    const reply = await post.type('ask', { question: QUESTION }).final();
    await denyBot(BOT_PERMISSIONS['Send Messages in Threads'].bit);
    const lacking = 'The bot lacks the permission “Send Messages in Threads” in this channel.';
    expect(shown(await post.press(reply, 'Share').followUp())).toContain(lacking);
    expect(shown(await post.type('watch add', { query: 'ferry' }).final())).toContain(lacking);
    expect(shown(await post.type('digest schedule', { times: 'every day at 08:00' }).final())).toContain(lacking);
    expect(await announce(post.channelId)).toEqual({
      kind: 'refused',
      reason: expect.stringContaining('lacks the permission “Send Messages in Threads”'),
    });
    expect(harness.store.team.watches.all()).toEqual([]);
  });
});

/** Posts an answer as a round of announcements does. */
function announce(channel: string) {
  const { world } = harness.sandbox;
  return harness.bot.messenger.post({
    guild: world.newsroom,
    channel,
    user: world.ben,
    dossier: 'ferry',
    command: 'ask',
    options: { question: QUESTION },
    nonce: '1',
    triedSince: null,
  });
}
