import type { JsonObject } from '../json/json.ts';

export const INTENTS = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  guildMessageReactions: 1 << 10,
  guildMessageTyping: 1 << 11,
  directMessages: 1 << 12,
  directMessageReactions: 1 << 13,
  directMessageTyping: 1 << 14,
  messageContent: 1 << 15,
} as const;

/** The intents that Discord grants only to applications for which they were switched on. */
export const PRIVILEGED_INTENTS = INTENTS.guildMembers | INTENTS.guildPresences | INTENTS.messageContent;

const MESSAGE = { guild: INTENTS.guildMessages, direct: INTENTS.directMessages };
const REACTION = { guild: INTENTS.guildMessageReactions, direct: INTENTS.directMessageReactions };
const GUILD = { guild: INTENTS.guilds, direct: INTENTS.guilds };

/** The intent that each event needs in a guild and in a direct message; an event not named here needs none. */
const NEEDED: Readonly<Record<string, { readonly guild: number; readonly direct: number }>> = {
  MESSAGE_CREATE: MESSAGE,
  MESSAGE_UPDATE: MESSAGE,
  MESSAGE_DELETE: MESSAGE,
  MESSAGE_DELETE_BULK: MESSAGE,
  MESSAGE_REACTION_ADD: REACTION,
  MESSAGE_REACTION_REMOVE: REACTION,
  TYPING_START: { guild: INTENTS.guildMessageTyping, direct: INTENTS.directMessageTyping },
  GUILD_CREATE: GUILD,
  GUILD_ROLE_UPDATE: GUILD,
  CHANNEL_CREATE: GUILD,
  CHANNEL_UPDATE: GUILD,
  CHANNEL_DELETE: GUILD,
  THREAD_CREATE: GUILD,
  THREAD_UPDATE: GUILD,
  THREAD_DELETE: GUILD,
  GUILD_MEMBER_UPDATE: { guild: INTENTS.guildMembers, direct: INTENTS.guildMembers },
};

/** Whether a session with these intents hears of the event. */
export function hears(intents: number, event: string, inGuild: boolean): boolean {
  const needed = NEEDED[event];
  return needed === undefined || (intents & (inGuild ? needed.guild : needed.direct)) !== 0;
}

/** The fields of a message that are empty for a bot without the MessageContent intent. */
export const WITHOUT_CONTENT: JsonObject = {
  content: '',
  embeds: [],
  attachments: [],
  components: [],
  message_snapshots: undefined,
  poll: undefined,
};
