import { ChannelType, Events, type TextChannel, type ThreadChannel } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { testClock } from './testClock.ts';
import { ask, botForTest, sandboxForTest } from './withSandbox.ts';

/** A sandbox whose bot is an administrator of the newsroom, unless it is not to be. */
async function administered(isAdministrator = true, now = Date.now) {
  const sandbox = await sandboxForTest({ now });
  const bot = await botForTest(sandbox);
  const { newsroom, admin, newsroomBotRole } = sandbox.world;
  if (isAdministrator) sandbox.setRoles(newsroom, sandbox.world.bot, [newsroomBotRole, admin]);
  const channel = async (id: string): Promise<TextChannel> => {
    const found = await bot.client.channels.fetch(id, { force: true });
    if (found?.type !== ChannelType.GuildText) throw new Error(`${id} is no text channel`);
    return found;
  };
  return { sandbox, bot, channel };
}

describe('a thread', () => {
  it('is started by the bot or by people, renamed, archived, woken by a message, locked and deleted', async () => {
    const { sandbox, bot, channel } = await administered();
    const { ben, mia, inquiry } = sandbox.world;
    const heard: string[] = [];
    bot.client.on(Events.ThreadCreate, ({ name }) => void heard.push(`made ${name}`));
    bot.client.on(Events.ThreadUpdate, (_before, { name, archived }) => void heard.push(`${name} ${archived}`));
    bot.client.on(Events.ThreadDelete, ({ name }) => void heard.push(`gone ${name}`));
    const thread: ThreadChannel = await (await channel(inquiry)).threads.create({
      name: 'night watch',
      type: ChannelType.PublicThread,
    });
    await thread.setName('day watch');
    await thread.setArchived(true);
    const active = await (await channel(inquiry)).threads.fetchActive();
    expect([...active.threads.keys()]).toEqual([sandbox.world.inquiryThread]);
    sandbox.as(ben).in(thread.id).say('awake');
    await expect.poll(() => heard).toContain('day watch false');
    await thread.setLocked(true);
    expect(() => sandbox.as(mia).in(thread.id).say('let me in')).toThrow('the thread is locked');
    await thread.members.add(mia);
    await thread.delete();
    await expect.poll(() => heard.at(-1)).toBe('gone day watch');
    expect(() => sandbox.as(ben).in(thread.id)).toThrow('Unknown Channel');
    const said = sandbox.as(ben).in(inquiry).say('a message');
    expect(sandbox.as(ben).in(inquiry).startThread('about it', said).id).toBe(said.id);
    expect(() => sandbox.as(mia).in(inquiry).startThread('about it', said)).toThrow('already been created');
    expect(() => sandbox.as(mia).in(inquiry).startThread(' ')).toThrow('1 to 100 characters');
    await expect.poll(() => heard.at(-1)).toBe('made about it');
    expect(heard.slice(0, 3)).toEqual(['made night watch', 'day watch false', 'day watch true']);
    expect(bot.errors).toEqual([]);
  });

  it('of someone else is not changed without the right', async () => {
    const { sandbox } = await administered(false);
    const { inquiryThread, inquiry } = sandbox.world;
    const patched = await ask(sandbox, 'PATCH', `/channels/${inquiryThread}`, { archived: true });
    expect(patched).toMatchObject({ status: 403, json: { code: 50013 } });
    const member = await ask(sandbox, 'PUT', `/channels/${inquiry}/thread-members/@me`);
    expect(member).toMatchObject({ status: 400, json: { code: 50024 } });
  });
});

describe('a channel', () => {
  it('is renamed, closed to some by an overwrite, opened again, and deleted with its threads', async () => {
    const { sandbox, bot, channel } = await administered();
    const { ben, mia, inquiry, inquiryThread, analyst, newsroom } = sandbox.world;
    const place = await channel(inquiry);
    const changed = await place.edit({ name: 'hearing', topic: 'Day 3' });
    expect([changed.name, changed.topic]).toEqual(['hearing', 'Day 3']);
    await place.permissionOverwrites.edit(newsroom, { ViewChannel: false }, { type: 0 });
    await place.permissionOverwrites.edit(analyst, { ViewChannel: true }, { type: 0 });
    expect(() => sandbox.as(mia).in(inquiry)).toThrow('Mia cannot see #hearing');
    expect(sandbox.as(ben).in(inquiryThread).messages()).toEqual([]);
    await place.permissionOverwrites.delete(newsroom);
    expect(sandbox.as(mia).in(inquiry).messages()).toEqual([]);
    await place.delete();
    expect(() => sandbox.as(ben).in(inquiryThread)).toThrow('Unknown Channel');
    expect(bot.errors).toEqual([]);
  });

  it('is not changed without the right', async () => {
    const { sandbox } = await administered(false);
    const { inquiry, mia } = sandbox.world;
    const refused = { status: 403, json: { code: 50013 } };
    expect(await ask(sandbox, 'PATCH', `/channels/${inquiry}`, { name: 'x' })).toMatchObject(refused);
    expect(await ask(sandbox, 'DELETE', `/channels/${inquiry}`)).toMatchObject(refused);
    expect(
      await ask(sandbox, 'PUT', `/channels/${inquiry}/permissions/${mia}`, { type: 1, deny: '1024' }),
    ).toMatchObject(refused);
    const direct = sandbox.as(mia).inDirectMessages().channelId;
    expect(await ask(sandbox, 'PATCH', `/channels/${direct}`, { name: 'x' })).toMatchObject(refused);
  });
});

describe('many messages', () => {
  it('are deleted at once, with one event', async () => {
    const { sandbox, bot, channel } = await administered();
    const { ben, general } = sandbox.world;
    const session = sandbox.as(ben).in(general);
    const [one, two, three] = ['one', 'two', 'three'].map((text) => session.say(text).id);
    const gone: number[] = [];
    bot.client.on(Events.MessageBulkDelete, (messages) => void gone.push(messages.size));
    await (await channel(general)).bulkDelete([one ?? '', two ?? '']);
    expect(session.messages().map(({ id }) => id)).toEqual([three]);
    await expect.poll(() => gone).toEqual([2]);
  });

  it('are not deleted without the right, nor one alone, nor old ones', async () => {
    const clock = testClock();
    const { sandbox } = await administered(true, clock.now);
    const { ben, general, newsroom, newsroomBotRole, bot } = sandbox.world;
    const session = sandbox.as(ben).in(general);
    const messages = [session.say('one').id, session.say('two').id];
    const path = `/channels/${general}/messages/bulk-delete`;
    expect((await ask(sandbox, 'POST', path, { messages: messages.slice(1) })).status).toBe(400);
    clock.forward(15 * 24 * 60 * 60_000);
    expect(await ask(sandbox, 'POST', path, { messages })).toMatchObject({ status: 400, json: { code: 50034 } });
    sandbox.setRoles(newsroom, bot, [newsroomBotRole]);
    expect(await ask(sandbox, 'POST', path, { messages })).toMatchObject({ status: 403, json: { code: 50013 } });
    expect(session.messages()).toHaveLength(2);
  });
});

describe('a role', () => {
  it('is given and taken by a bot that stands above it, and by no other', async () => {
    const { sandbox, bot } = await administered();
    const { mia, deskPrivate, newsroom, analyst, admin, newsroomBotRole } = sandbox.world;
    const member = await (await bot.client.guilds.fetch(newsroom)).members.fetch(mia);
    await member.roles.add(analyst);
    expect(sandbox.as(mia).in(deskPrivate).messages()).toEqual([]);
    await member.roles.remove(analyst);
    expect(() => sandbox.as(mia).in(deskPrivate)).toThrow('cannot see');
    const roles = `/guilds/${newsroom}/members/${mia}/roles`;
    expect(await ask(sandbox, 'PUT', `${roles}/${admin}`)).toMatchObject({ status: 403, json: { code: 50013 } });
    expect(await ask(sandbox, 'PUT', `${roles}/1`)).toMatchObject({ status: 404, json: { code: 10011 } });
    sandbox.setRoles(newsroom, sandbox.world.bot, [newsroomBotRole]);
    expect(await ask(sandbox, 'PUT', `${roles}/${analyst}`)).toMatchObject({ status: 403, json: { code: 50013 } });
  });
});
