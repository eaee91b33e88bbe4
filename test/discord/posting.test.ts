import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BOT_PERMISSIONS, PERMISSION_NAMES, type Permission } from '../../src/discord/access/permissions.ts';
import { lackingFor, type PlaceKind, type Posting } from '../../src/discord/access/posting.ts';
import { invitation, inviteAddress } from '../../src/discord/inviteAddress.ts';
import type { SeenMessage, UserSession } from '../../src/sandbox/user/userSession.ts';
import { wording } from '../../src/wording/catalogue.ts';
import { documentOf } from './dossierFixture.ts';
import { LARKHAVEN, type Newsroom, newDossier, openNewsroom } from './newsroom.ts';
import { faultsOf } from './openapi.ts';
import { shown } from './shown.ts';

/** Files that ask what a person may do, and nothing for the bot. */
const PERMISSIONS_OF_PERSONS = ['access/memberships.ts', 'handlers/asker.ts', 'registration.ts'];

const QUESTION = 'Who ordered the late sailing?';

/** A dossier whose timeline has a picture. */
const DATED = newDossier('ferry', [
  ...LARKHAVEN,
  documentOf('ferry', 'gazette', { title: 'How the Petrel sailed', source: 'Gazette', published: '2021-05-10' }, [
    'On 2 May 2021 the ferry Petrel left Larkhaven harbour an hour late.',
    'On 4 May 2021 the panel heard Captain Ines Calder in the old customs house.',
    'The Petrel was built in 1974 and has sailed from Larkhaven since 1981.',
  ]),
]);

let harness: Newsroom;

beforeEach(async () => {
  harness = await openNewsroom({ dossiers: () => new Map([['ferry', DATED]]) });
});

afterEach(async () => {
  await harness.close();
  expect(faultsOf(harness.sandbox.requests.filter(({ path }) => !path.includes('/permissions/')))).toEqual([]);
  expect(harness.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
});

/** Takes a permission from someone, as an administrator would in the settings of the channel. */
async function deny(id: string, ...permissions: readonly Permission[]): Promise<void> {
  const { apiUrl, token, world } = harness.sandbox;
  const bits = permissions.reduce((all, name) => all | BOT_PERMISSIONS[name].bit, 0n);
  harness.sandbox.setRoles(world.newsroom, world.bot, [world.newsroomBotRole, world.admin]);
  const answer = await fetch(`${apiUrl}/v10/channels/${world.inquiry}/permissions/${id}`, {
    method: 'PUT',
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ type: 1, allow: '0', deny: String(bits) }),
  });
  expect(answer.status).toBe(204);
  harness.sandbox.setRoles(world.newsroom, world.bot, [world.newsroomBotRole]);
}

function sessionIn(where: PlaceKind): UserSession {
  const { world } = harness.sandbox;
  return harness.sandbox.as(world.ben).in(where === 'channel' ? world.inquiry : world.inquiryThread);
}

/** What others see of the bot in the channel and the thread. */
function standing(): readonly SeenMessage[] {
  const { world } = harness.sandbox;
  return [world.inquiry, world.inquiryThread].flatMap((channel) =>
    harness.sandbox
      .as(world.ben)
      .in(channel)
      .messages()
      .filter(({ author, ephemeral }) => author.bot && !ephemeral),
  );
}

/** An act at a door: what the person does, and what the bot says to that person alone. */
interface Door {
  readonly posting: Posting;
  readonly hasFiles?: true;
  readonly wheres: readonly PlaceKind[];
  act(session: UserSession): Promise<SeenMessage>;
}

const DOORS: Readonly<Record<string, Door>> = {
  share: {
    posting: 'share',
    wheres: ['channel', 'thread'],
    act: async (session) => {
      const reply = await session.type('ask', { question: QUESTION }).final();
      return session.press(reply, 'Share').followUp();
    },
  },
  'share with pictures': {
    posting: 'share',
    hasFiles: true,
    wheres: ['channel', 'thread'],
    act: async (session) => {
      const reply = await session.type('timeline', {}).final();
      return session.press(reply, 'Share').followUp();
    },
  },
  'thread at a private reply': {
    posting: 'shared thread',
    wheres: ['channel'],
    act: async (session) => {
      const reply = await session.type('ask', { question: QUESTION }).final();
      return session.press(reply, 'Thread').followUp();
    },
  },
  watch: {
    posting: 'announcement',
    wheres: ['channel', 'thread'],
    act: (session) => session.type('watch add', { query: 'ferry' }).final(),
  },
  digest: {
    posting: 'announcement',
    wheres: ['channel', 'thread'],
    act: (session) => session.type('digest schedule', { times: 'every day at 08:00' }).final(),
  },
};

const CASES = Object.entries(DOORS).flatMap(([name, { wheres, ...door }]) =>
  wheres.flatMap((where) =>
    (['person', 'bot'] as const).flatMap((of) =>
      PERMISSION_NAMES.filter((permission) => needs(door, where, of, permission)).map((permission) => ({
        name,
        where,
        of,
        permission,
      })),
    ),
  ),
);

/** Whether the act is refused for want of this permission alone. */
function needs(
  { posting, hasFiles }: Pick<Door, 'posting' | 'hasFiles'>,
  here: PlaceKind,
  of: 'person' | 'bot',
  permission: Permission,
): boolean {
  const all = { person: PERMISSION_NAMES, bot: PERMISSION_NAMES, here, home: 'channel' } as const;
  const rights = { ...all, [of]: PERMISSION_NAMES.filter((one) => one !== permission) };
  return lackingFor(posting, rights, hasFiles) !== null;
}

describe('nothing is posted', () => {
  it.each(CASES)(
    'by $name in a $where if the $of lacks “$permission”: it says so, and makes nothing',
    async ({ name, where, of, permission }) => {
      const { bot, ben } = harness.sandbox.world;
      await deny(of === 'bot' ? bot : ben, permission);
      const notice = await DOORS[name]?.act(sessionIn(where));
      if (notice === undefined) throw new Error(`no door ${name}`);
      expect(notice.ephemeral).toBe(true);
      expect(shown(notice)).toContain(`${of === 'bot' ? 'The bot lacks' : 'you lack'} the permission “${permission}”`);
      expect(shown(notice)).toContain('A server administrator can grant it');
      expect(standing()).toEqual([]);
      expect(harness.store.shares()).toEqual([]);
      expect(harness.store.team.watches.all()).toEqual([]);
      expect(harness.store.team.schedules.all()).toEqual([]);
    },
  );

  it.each(Object.entries(DOORS).flatMap(([name, { wheres }]) => wheres.map((where) => ({ name, where }))))(
    'by $name in a $where is refused if the person and the bot have just what it needs',
    async ({ name, where }) => {
      const door = DOORS[name];
      if (door === undefined) throw new Error(`no door ${name}`);
      const { bot, ben } = harness.sandbox.world;
      for (const who of ['person', 'bot'] as const) {
        const spare = PERMISSION_NAMES.filter((one) => one !== 'View Channels' && !needs(door, where, who, one));
        await deny(who === 'bot' ? bot : ben, ...spare);
      }
      expect(shown(await door.act(sessionIn(where)))).not.toMatch(/lacks?|may not/u);
    },
  );

  it('by a thread at a reply that others see, if the person may not open threads; to write there is not needed', async () => {
    const session = sessionIn('channel');
    const reply = await session.type('ask', { question: QUESTION }).final();
    const shared = await session.press(reply, 'Share').followUp();
    await deny(session.userId, 'Send Messages', 'Create Public Threads');
    const notice = await session.press(shared, 'Thread').final();
    expect(shown(notice)).toContain('you lack the permission “Create Public Threads” in this channel.');
    await deny(session.userId, 'Send Messages');
    expect((await session.press(shared, 'Thread').final()).text).toContain(`<#${shared.id}>`);
  });
});

describe('a mention', () => {
  it('of the bot’s own role is answered as one of the bot', async () => {
    const { world } = harness.sandbox;
    const session = sessionIn('channel');
    const answer = await session.awaitAnswer(session.say(`<@&${world.newsroomBotRole}> ${QUESTION}`));
    expect(shown(answer)).toContain('harbour office');
    session.say(`<@&${world.analyst}> ${QUESTION}`);
    const next = await session.awaitAnswer(session.say(`${harness.sandbox.mention()} ${QUESTION}`));
    expect(next.replyTo).not.toBeNull();
    expect(standing()).toHaveLength(2);
  });

  it.each(['channel', 'thread'] as const)('in a %s where the bot may not write is answered directly', async (where) => {
    const { world } = harness.sandbox;
    const permission = where === 'channel' ? 'Send Messages' : 'Send Messages in Threads';
    await deny(world.bot, permission);
    const session = sessionIn(where);
    const direct = harness.sandbox.as(world.ben).inDirectMessages();
    session.say(`${harness.sandbox.mention()} ${QUESTION}`);
    const told = await direct.awaitMessage(({ author }) => author.bot);
    expect(told.text).toContain(`<#${session.channelId}>`);
    expect(shown(told)).toContain(`The bot lacks the permission “${permission}” in this channel.`);
    expect(standing()).toEqual([]);
  });

  it('is answered, though not as a reply, where the bot may not read what was said before', async () => {
    await deny(harness.sandbox.world.bot, 'Read Message History');
    const session = sessionIn('channel');
    const answer = await session.awaitAnswer(session.say(`${harness.sandbox.mention()} ${QUESTION}`));
    expect(answer.replyTo).toBeNull();
    expect(shown(answer)).toContain('harbour office');
  });
});

it('the documentation and the invite name the permissions of the list, and no others', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const inviting = readme.split('\n').find((line) => line.includes('`applications.commands`'));
  expect([...(inviting?.matchAll(/\*([A-Z][\w ]+)\*/gu) ?? [])].map(([, name]) => name).sort()).toEqual(
    [...PERMISSION_NAMES].sort(),
  );
  const guide = readFileSync(new URL('../../docs/discord.md', import.meta.url), 'utf8');
  const rows = [...guide.matchAll(/^\| ([A-Z][\w ]+) \| (to [^|]+) \|$/gmu)].map(([, name, why]) => [name, why]);
  expect(rows).toEqual(PERMISSION_NAMES.map((name) => [name, wording.permissions[name]]));
  const invite = new URL(inviteAddress('123'));
  expect(invite.searchParams.get('client_id')).toBe('123');
  expect(invite.searchParams.get('scope')).toBe('bot applications.commands');
  const bits = BigInt(invite.searchParams.get('permissions') ?? '');
  const token = `${Buffer.from('123456789012345678').toString('base64url')}.abc.def`;
  expect(invitation(token)[0]).toBe(inviteAddress('123456789012345678'));
  expect(invitation(token)).toContain('Attach Files: to share and post replies that have a picture or a file');
  expect(() => invitation(undefined)).toThrow('DISCORD_TOKEN is not set');
  expect(() => invitation('abc.def.ghi')).toThrow('The bot’s log has the address');
  const named = PERMISSION_NAMES.reduce((all, name) => all | BOT_PERMISSIONS[name].bit, 0n);
  expect(bits).toBe(named);
});

it('no other file of the bot names a permission bit that it needs itself', () => {
  const folder = fileURLToPath(new URL('../../src/discord/', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const naming = files.filter((file) => readFileSync(join(folder, file), 'utf8').includes('PermissionFlagsBits.'));
  // The others ask what a person may: see a channel, manage a server.
  expect(naming.sort()).toEqual(PERMISSIONS_OF_PERSONS.concat('access/permissions.ts').sort());
});

it('every permission that the bot asks for is needed by an act, and no act needs another', () => {
  const postings: readonly Posting[] = ['share', 'thread', 'shared thread', 'announcement', 'mention'];
  const nothing = { person: [], bot: [] };
  const ofBot = postings.flatMap((posting) =>
    (['channel', 'thread'] as const).flatMap((kind) => {
      const rights = { ...nothing, person: PERMISSION_NAMES, here: kind, home: kind };
      return lackingFor(posting, rights, true)?.permissions ?? [];
    }),
  );
  // To reply to a message needs it too; without it the answer is a message of its own.
  expect(new Set([...ofBot, 'Read Message History'])).toEqual(new Set(PERMISSION_NAMES));
});
