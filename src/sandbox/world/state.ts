import { type Refusal, refusal } from '../api/apiError.ts';
import type { JsonObject } from '../json/json.ts';

export interface User {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly bot: boolean;
  /** The language of the user's client, sent with each interaction. */
  readonly locale: string;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly permissions: bigint;
  /** The bot whose own role this is. */
  readonly botId: string | null;
}

export interface Member {
  readonly userId: string;
  readonly roles: readonly string[];
  readonly nick: string | null;
  readonly joinedAt: number;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: string;
  readonly roles: Map<string, Role>;
  readonly members: Map<string, Member>;
}

/** `type` 0 is for a role, 1 for a member. */
export interface Overwrite {
  readonly id: string;
  readonly type: 0 | 1;
  readonly allow: bigint;
  readonly deny: bigint;
}

export const CHANNEL_TYPES = {
  text: 0,
  dm: 1,
  voice: 2,
  announcement: 5,
  announcementThread: 10,
  publicThread: 11,
  privateThread: 12,
  stage: 13,
  forum: 15,
  media: 16,
} as const;

/** Whether a channel holds posts, which are threads, and no messages of its own. */
export function isForum({ type }: Pick<Channel, 'type'>): boolean {
  return type === CHANNEL_TYPES.forum || type === CHANNEL_TYPES.media;
}

export interface Channel {
  readonly id: string;
  readonly type: number;
  /** null for a direct message. */
  readonly guildId: string | null;
  readonly name: string | null;
  readonly topic: string | null;
  readonly position: number;
  readonly parentId: string | null;
  readonly overwrites: readonly Overwrite[];
  /** The people of a direct message, without the bot. */
  readonly recipients: readonly string[];
  readonly thread: {
    readonly ownerId: string;
    readonly createdAt: number;
    readonly archived: boolean;
    readonly locked: boolean;
  } | null;
}

export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly description: string | null;
  readonly contentType: string;
  readonly size: number;
  readonly url: string;
}

export interface Mentions {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

/** What a forward copies of a message, as it was then. */
export interface Snapshot
  extends Pick<
    Message,
    'type' | 'content' | 'createdAt' | 'editedAt' | 'flags' | 'embeds' | 'components' | 'attachments' | 'mentions'
  > {
  readonly from: { readonly messageId: string; readonly channelId: string; readonly guildId: string | null };
}

export interface Poll {
  readonly question: string;
  readonly answers: readonly string[];
}

export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly type: number;
  readonly authorId: string;
  readonly content: string;
  readonly createdAt: number;
  readonly editedAt: number | null;
  readonly flags: number;
  readonly embeds: readonly JsonObject[];
  readonly components: readonly JsonObject[];
  readonly attachments: readonly Attachment[];
  readonly mentions: Mentions;
  /** Emoji, as it is written in a path (`👍` or `name:id`), to the users who reacted with it. */
  readonly reactions: ReadonlyMap<string, readonly string[]>;
  /** Set if the message belongs to an interaction. */
  readonly interactionId: string | null;
  /** The only person who sees the message, or null if everyone in the channel does. */
  readonly ephemeralTo: string | null;
  readonly replyTo: string | null;
  /** The message that this one forwards; it has no text of its own then. */
  readonly snapshot: Snapshot | null;
  readonly poll: Poll | null;
  /** Set if a webhook sent it, which is its author. */
  readonly webhookId: string | null;
  readonly nonce: string | number | null;
}

export interface Command {
  readonly id: string;
  readonly guildId: string | null;
  readonly version: string;
  /** What the bot registered, checked and with defaults filled in. */
  readonly definition: JsonObject & { readonly name: string; readonly type: number };
}

/** Everything that the stand-in knows of its world. Records are replaced, never changed in place. */
export interface State {
  readonly botId: string;
  readonly applicationId: string;
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, Message>;
  readonly commands: Map<string, Command>;
  /** Ids of the people who installed the application for themselves, and so have it wherever they are. */
  readonly installedBy: Set<string>;
}

function required<T>(found: T | undefined, missing: Refusal): T {
  if (found === undefined) throw refusal(missing);
  return found;
}

/** The channel, or Discord's "Unknown Channel"; likewise the other three. */
export function channelOf(state: State, id: string): Channel {
  return required(state.channels.get(id), 'unknownChannel');
}

export function guildOf(state: State, id: string): Guild {
  return required(state.guilds.get(id), 'unknownGuild');
}

/** The guild, if the bot is in it; to others it is unknown. */
export function guildOfBot(state: State, id: string): Guild {
  const guild = guildOf(state, id);
  return required(guild.members.has(state.botId) ? guild : undefined, 'unknownGuild');
}

export function userOf(state: State, id: string): User {
  return required(state.users.get(id), 'unknownUser');
}

export function messageOf(state: State, channelId: string, id: string): Message {
  const message = state.messages.get(id);
  return required(message?.channelId === channelId ? message : undefined, 'unknownMessage');
}

/** The messages of a channel, oldest first: they are kept in the order in which they were made, and an edit keeps its place. */
export function messagesIn(state: State, channelId: string): readonly Message[] {
  return [...state.messages.values()].filter((message) => message.channelId === channelId);
}
