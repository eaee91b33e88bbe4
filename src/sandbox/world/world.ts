import { ALL_PERMISSIONS, PERMISSIONS } from './permissions.ts';
import {
  CHANNEL_TYPES,
  type Channel,
  type Guild,
  type Member,
  type Overwrite,
  type Role,
  type State,
} from './state.ts';

/** The ids of the world that every sandbox starts with. */
export const WORLD = {
  /** A bot's user has the same id as its application. */
  bot: '1100000000000000001',
  ada: '1100000000000000011',
  ben: '1100000000000000012',
  olu: '1100000000000000013',
  mia: '1100000000000000014',
  /** A webhook, by which another application posts. */
  newswire: '1100000000000000021',
  newsroom: '1100000000000000100',
  admin: '1100000000000000101',
  analyst: '1100000000000000102',
  newsroomBotRole: '1100000000000000103',
  general: '1100000000000000111',
  inquiry: '1100000000000000112',
  deskPrivate: '1100000000000000113',
  leads: '1100000000000000114',
  inquiryThread: '1100000000000000121',
  elsewhere: '1100000004198498400',
  elsewhereBotRole: '1100000004198498403',
  elsewhereGeneral: '1100000004198498411',
} as const;

const JOINED = Date.UTC(2024, 0, 2);

const EVERYONE =
  PERMISSIONS.viewChannel |
  PERMISSIONS.sendMessages |
  PERMISSIONS.embedLinks |
  PERMISSIONS.attachFiles |
  PERMISSIONS.addReactions |
  PERMISSIONS.readMessageHistory |
  PERMISSIONS.useApplicationCommands |
  PERMISSIONS.createPublicThreads |
  PERMISSIONS.sendMessagesInThreads;

function role(id: string, name: string, position: number, permissions: bigint, botId: string | null = null): Role {
  return { id, name, position, permissions, botId };
}

function member(userId: string, ...roles: readonly string[]): Member {
  return { userId, roles, nick: null, joinedAt: JOINED };
}

function guild(id: string, name: string, ownerId: string, roles: readonly Role[], members: readonly Member[]): Guild {
  return {
    id,
    name,
    ownerId,
    locale: 'en-GB',
    roles: new Map(roles.map((each) => [each.id, each])),
    members: new Map(members.map((each) => [each.userId, each])),
  };
}

function textChannel(
  id: string,
  guildId: string,
  name: string,
  position: number,
  topic: string,
  overwrites: readonly Overwrite[] = [],
): Channel {
  const { text: type } = CHANNEL_TYPES;
  return { id, type, guildId, name, topic, position, parentId: null, overwrites, recipients: [], thread: null };
}

/** A forum: people make posts in it, each a thread. */
function forum(id: string, guildId: string, name: string, position: number, topic: string): Channel {
  return { ...textChannel(id, guildId, name, position, topic), type: CHANNEL_TYPES.forum };
}

/** A thread that a person started under a channel. */
function threadUnder(parent: Channel, id: string, name: string, ownerId: string): Channel {
  const thread = { ownerId, createdAt: JOINED, archived: false, locked: false };
  return {
    ...parent,
    id,
    type: CHANNEL_TYPES.publicThread,
    name,
    topic: null,
    parentId: parent.id,
    overwrites: [],
    thread,
  };
}

function person(id: string, displayName: string, bot = false) {
  // People's names are in lower case at Discord, those of bots as they were registered.
  return { id, username: bot ? displayName : displayName.toLowerCase(), displayName, bot, locale: 'en-GB' };
}

const DESK_PRIVATE: readonly Overwrite[] = [
  { id: WORLD.newsroom, type: 0, allow: 0n, deny: PERMISSIONS.viewChannel },
  { id: WORLD.analyst, type: 0, allow: PERMISSIONS.viewChannel, deny: 0n },
  { id: WORLD.newsroomBotRole, type: 0, allow: PERMISSIONS.viewChannel, deny: 0n },
];

/** A fresh copy of the default world: two guilds, four people, and the bot in both guilds. */
export function makeWorld(): State {
  const users = [
    person(WORLD.bot, 'Verbatim', true),
    person(WORLD.ada, 'Ada'),
    person(WORLD.ben, 'Ben'),
    person(WORLD.olu, 'Olu'),
    person(WORLD.mia, 'Mia'),
    person(WORLD.newswire, 'Newswire', true),
  ];
  const guilds = [
    guild(
      WORLD.newsroom,
      'Newsroom',
      WORLD.ada,
      [
        role(WORLD.newsroom, '@everyone', 0, EVERYONE),
        role(WORLD.newsroomBotRole, 'Verbatim', 1, EVERYONE, WORLD.bot),
        role(WORLD.analyst, 'analyst', 2, 0n),
        role(WORLD.admin, 'admin', 3, ALL_PERMISSIONS),
      ],
      [
        member(WORLD.bot, WORLD.newsroomBotRole),
        member(WORLD.ada, WORLD.admin),
        member(WORLD.ben, WORLD.analyst),
        member(WORLD.mia),
      ],
    ),
    guild(
      WORLD.elsewhere,
      'Elsewhere',
      WORLD.olu,
      [
        role(WORLD.elsewhere, '@everyone', 0, EVERYONE),
        role(WORLD.elsewhereBotRole, 'Verbatim', 1, EVERYONE, WORLD.bot),
      ],
      [member(WORLD.bot, WORLD.elsewhereBotRole), member(WORLD.olu)],
    ),
  ];
  const inquiry = textChannel(WORLD.inquiry, WORLD.newsroom, 'inquiry', 1, 'Work on the inquiry');
  const channels = [
    textChannel(WORLD.general, WORLD.newsroom, 'general', 0, 'Anything at all'),
    inquiry,
    threadUnder(inquiry, WORLD.inquiryThread, 'open questions', WORLD.ben),
    textChannel(WORLD.deskPrivate, WORLD.newsroom, 'desk-private', 2, 'Analysts only', DESK_PRIVATE),
    forum(WORLD.leads, WORLD.newsroom, 'leads', 3, 'A post for each lead'),
    textChannel(WORLD.elsewhereGeneral, WORLD.elsewhere, 'general', 0, 'Another server altogether'),
  ];
  return {
    botId: WORLD.bot,
    applicationId: WORLD.bot,
    users: new Map(users.map((each) => [each.id, each])),
    guilds: new Map(guilds.map((each) => [each.id, each])),
    channels: new Map(channels.map((each) => [each.id, each])),
    messages: new Map(),
    commands: new Map(),
    installedBy: new Set(),
  };
}
