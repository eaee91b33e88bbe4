import { INTENTS, WITHOUT_CONTENT } from '../gateway/intents.ts';
import type { Attachment, Message, Poll, Snapshot, State } from '../world/state.ts';
import { isoTime } from '../world/times.ts';
import type { JsonObject } from './json.ts';
import { partialMemberJson, userJson } from './peopleJson.ts';

export function attachmentJson(attachment: Attachment): JsonObject {
  return {
    id: attachment.id,
    filename: attachment.filename,
    content_type: attachment.contentType,
    size: attachment.size,
    url: attachment.url,
    proxy_url: attachment.url,
    ...(attachment.description === null ? {} : { description: attachment.description }),
  };
}

function emojiJson(emoji: string): JsonObject {
  const [name, id] = emoji.split(':');
  return id === undefined ? { id: null, name: emoji } : { id, name };
}

function reactionsJson(state: State, message: Message): readonly JsonObject[] {
  return [...message.reactions].map(([emoji, users]) => ({
    emoji: emojiJson(emoji),
    count: users.length,
    count_details: { normal: users.length, burst: 0 },
    burst_colors: [],
    me: users.includes(state.botId),
    me_burst: false,
  }));
}

/** Discord's types of references to another message. */
const REFERENCES = { reply: 0, forward: 1 } as const;

/** What a forward has of the message that it copies. */
function snapshotJson(state: State, { from, ...copied }: Snapshot): JsonObject {
  const { messageId, channelId, guildId } = from;
  return {
    message_reference: {
      type: REFERENCES.forward,
      message_id: messageId,
      channel_id: channelId,
      ...(guildId === null ? {} : { guild_id: guildId }),
    },
    message_snapshots: [
      {
        message: {
          type: copied.type,
          content: copied.content,
          timestamp: isoTime(copied.createdAt),
          edited_timestamp: copied.editedAt === null ? null : isoTime(copied.editedAt),
          flags: copied.flags,
          mentions: copied.mentions.users.flatMap((id) => state.users.get(id) ?? []).map(userJson),
          mention_roles: copied.mentions.roles,
          embeds: copied.embeds,
          components: copied.components,
          attachments: copied.attachments.map(attachmentJson),
        },
      },
    ],
  };
}

function pollJson({ question, answers }: Poll): JsonObject {
  return {
    question: { text: question },
    answers: answers.map((text, at) => ({ answer_id: at + 1, poll_media: { text } })),
    expiry: null,
    allow_multiselect: false,
    layout_type: 1,
  };
}

/** A message as every route gives it; `interaction` is what it says of the interaction it answers. */
export function messageJson(state: State, message: Message, interaction?: JsonObject, depth = 0): JsonObject {
  const author = state.users.get(message.authorId);
  const mentioned = message.mentions.users.flatMap((id) => state.users.get(id) ?? []);
  const referenced = message.replyTo === null ? undefined : state.messages.get(message.replyTo);
  const reference = message.replyTo !== null && {
    message_reference: {
      type: REFERENCES.reply,
      message_id: message.replyTo,
      channel_id: message.channelId,
      ...(message.guildId === null ? {} : { guild_id: message.guildId }),
    },
    ...(depth === 0 ? { referenced_message: referenced ? messageJson(state, referenced, undefined, 1) : null } : {}),
  };
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.type,
    author: author && userJson(author),
    content: message.content,
    timestamp: isoTime(message.createdAt),
    edited_timestamp: message.editedAt === null ? null : isoTime(message.editedAt),
    tts: false,
    flags: message.flags,
    pinned: false,
    mention_everyone: message.mentions.everyone,
    mention_roles: message.mentions.roles,
    mentions: mentioned.map(userJson),
    embeds: message.embeds,
    components: message.components,
    attachments: message.attachments.map(attachmentJson),
    ...(message.reactions.size === 0 ? {} : { reactions: reactionsJson(state, message) }),
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.interactionId === null
      ? {}
      : { application_id: state.applicationId, webhook_id: state.applicationId, interaction_metadata: interaction }),
    ...reference,
    ...(message.webhookId === null ? {} : { webhook_id: message.webhookId }),
    ...(message.snapshot === null ? {} : snapshotJson(state, message.snapshot)),
    ...(message.poll === null ? {} : { poll: pollJson(message.poll) }),
  };
}

/** A message as MESSAGE_CREATE and MESSAGE_UPDATE carry it to a session with these intents. */
export function messageEventJson(
  state: State,
  message: Message,
  intents: number,
  interaction?: JsonObject,
): JsonObject {
  const guild = message.guildId === null ? undefined : state.guilds.get(message.guildId);
  const member = guild?.members.get(message.authorId);
  const open =
    guild === undefined ||
    (intents & INTENTS.messageContent) !== 0 ||
    message.authorId === state.botId ||
    message.mentions.users.includes(state.botId) ||
    // A bot's own role can mean nobody else, and clients offer it beside the bot's name.
    message.mentions.roles.some((id) => guild.roles.get(id)?.botId === state.botId);
  return {
    ...messageJson(state, message, interaction),
    ...(open ? {} : WITHOUT_CONTENT),
    channel_type: state.channels.get(message.channelId)?.type,
    ...(guild && { guild_id: guild.id }),
    ...(member && { member: partialMemberJson(member) }),
  };
}

/** Emoji in an event's data. */
export function reactionEventJson(message: Message, userId: string, emoji: string): JsonObject {
  return {
    user_id: userId,
    channel_id: message.channelId,
    message_id: message.id,
    message_author_id: message.authorId,
    ...(message.guildId === null ? {} : { guild_id: message.guildId }),
    emoji: emojiJson(emoji),
    type: 0,
    burst: false,
  };
}
