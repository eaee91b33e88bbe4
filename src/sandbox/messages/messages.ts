import { refusal } from '../api/apiError.ts';
import type { ReceivedFile } from '../api/bodies.ts';
import { interactionMetadata } from '../json/interactionMetadata.ts';
import type { JsonObject } from '../json/json.ts';
import { messageEventJson, messageJson } from '../json/messageJson.ts';
import { allComponents, textOf } from '../schemas/componentTree.ts';
import { parseForm } from '../schemas/formErrors.ts';
import { draftSchema, hasTooManyBytes, type MessageForm } from '../schemas/messageSchema.ts';
import { LIMITS, MESSAGE_FLAGS } from '../world/limits.ts';
import { may, PERMISSIONS } from '../world/permissions.ts';
import type { StandIn } from '../world/standIn.ts';
import { type Channel, isForum, type Message, type Poll, type Snapshot } from '../world/state.ts';
import { settleAttachments, settleComponents, settleEmbeds } from './attachments.ts';
import { mentionsIn } from './mentions.ts';

/** The flags that a sender may set. */
const OWN_FLAGS = MESSAGE_FLAGS.suppressEmbeds | MESSAGE_FLAGS.suppressNotifications | MESSAGE_FLAGS.componentsV2;

/** The flags that an edit may set. */
const EDITABLE_FLAGS = MESSAGE_FLAGS.suppressEmbeds | MESSAGE_FLAGS.componentsV2;

export const MESSAGE_TYPES = { plain: 0, threadCreated: 18, reply: 19, chatCommand: 20, menuCommand: 23 } as const;

/** What a new message is besides what its form says. */
export interface MessagePlace {
  readonly channel: Channel;
  readonly authorId: string;
  /** Of the first message of a post of a forum: that of the post. */
  readonly id?: string;
  readonly type?: number;
  readonly flags?: number;
  readonly ephemeralTo?: string | null;
  readonly interactionId?: string | null;
  readonly snapshot?: Snapshot;
  readonly poll?: Poll;
  readonly webhookId?: string;
}

type Body = Pick<Message, 'content' | 'embeds' | 'components' | 'attachments' | 'mentions' | 'flags'>;

/** Checks a form against the rules over several fields, and makes of it what is kept. `hasMore`: whether a message without any of them is not empty. */
function settle(
  standIn: StandIn,
  place: Pick<MessagePlace, 'channel' | 'authorId'> & { readonly repliedTo: string | null },
  form: MessageForm,
  files: readonly ReceivedFile[],
  flags: number,
  old?: Message,
  hasMore = false,
): Body {
  if (files.length > LIMITS.attachments || files.some((file) => file.bytes.length > LIMITS.uploadBytes)) {
    throw refusal('tooLarge');
  }
  const { state } = standIn;
  const content = form.content === undefined ? (old?.content ?? '') : (form.content ?? '').trim();
  const embeds = form.embeds === undefined ? (old?.embeds ?? []) : (form.embeds ?? []);
  const components = form.components === undefined ? (old?.components ?? []) : (form.components ?? []);
  const draft = { content, embeds, components, flags };
  parseForm(draftSchema, draft);
  // Discord checks the form and fails when it keeps the message.
  if (hasTooManyBytes(draft)) throw refusal('serverError');
  const attachments = settleAttachments(standIn, place.channel.id, form, files, old?.attachments ?? []);
  if (!hasMore && content === '' && embeds.length === 0 && components.length === 0 && attachments.length === 0) {
    throw refusal('emptyMessage');
  }
  const read = [content, ...allComponents(components).map(({ component }) => textOf(component, 'content'))].join('\n');
  const guild = place.channel.guildId === null ? undefined : state.guilds.get(place.channel.guildId);
  return {
    content,
    flags,
    attachments,
    components: settleComponents(components, attachments),
    embeds: settleEmbeds(embeds, attachments),
    mentions: mentionsIn(read, {
      allowed: form.allowed_mentions,
      repliedTo: place.repliedTo,
      mayMentionEveryone: may(state, place.channel, place.authorId, PERMISSIONS.mentionEveryone),
      userExists: (id) => state.users.has(id),
      roleExists: (id) => guild?.roles.has(id) ?? false,
    }),
  };
}

/** Whether the gateway sends this message to the bot. */
function botHears(standIn: StandIn, message: Message): boolean {
  const channel = standIn.state.channels.get(message.channelId);
  if (message.ephemeralTo !== null || channel === undefined) return false;
  return may(standIn.state, channel, standIn.state.botId, PERMISSIONS.viewChannel);
}

/** Keeps the message and sends it to the bot as an event of this name. */
function publish(standIn: StandIn, message: Message, event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE'): Message {
  standIn.state.messages.set(message.id, message);
  if (botHears(standIn, message)) {
    const metadata = interactionMetadata(standIn, message);
    const data = (intents: number): JsonObject => messageEventJson(standIn.state, message, intents, metadata);
    standIn.gateway.dispatch(event, data, message.guildId);
  }
  standIn.changes.announce();
  return message;
}

/** Sends a message. Throws Discord's refusals. */
export function createMessage(
  standIn: StandIn,
  place: MessagePlace,
  form: MessageForm,
  files: readonly ReceivedFile[] = [],
): Message {
  const { state } = standIn;
  const { channel, authorId } = place;
  if (isForum(channel)) throw refusal('noTextChannel');
  const reference = form.message_reference;
  const replied = reference == null ? undefined : state.messages.get(reference.message_id);
  if (reference != null && replied?.channelId !== channel.id && reference.fail_if_not_exists !== false) {
    throw refusal('invalidForm', {
      message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }] },
    });
  }
  const flags = ((form.flags ?? 0) & OWN_FLAGS) | (place.flags ?? 0);
  const { snapshot = null, poll = null, webhookId = null } = place;
  const settling = { channel, authorId, repliedTo: replied?.authorId ?? null };
  const body = settle(standIn, settling, form, files, flags, undefined, snapshot !== null || poll !== null);
  const message: Message = {
    ...body,
    id: place.id ?? standIn.nextId(),
    channelId: channel.id,
    guildId: channel.guildId,
    type: place.type ?? (replied === undefined ? MESSAGE_TYPES.plain : MESSAGE_TYPES.reply),
    authorId,
    createdAt: standIn.now(),
    editedAt: null,
    reactions: new Map(),
    interactionId: place.interactionId ?? null,
    ephemeralTo: place.ephemeralTo ?? null,
    replyTo: replied?.id ?? null,
    snapshot,
    poll,
    webhookId,
    nonce: form.nonce ?? null,
  };
  standIn.typing.delete(`${channel.id}:${authorId}`);
  return publish(standIn, message, 'MESSAGE_CREATE');
}

/** The message "is thinking…", which the bot edits later. */
export function createLoadingMessage(standIn: StandIn, place: MessagePlace): Message {
  const { channel, authorId } = place;
  const message: Message = {
    id: standIn.nextId(),
    channelId: channel.id,
    guildId: channel.guildId,
    type: place.type ?? MESSAGE_TYPES.plain,
    authorId,
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    mentions: { users: [], roles: [], everyone: false },
    flags: (place.flags ?? 0) | MESSAGE_FLAGS.loading,
    createdAt: standIn.now(),
    editedAt: null,
    reactions: new Map(),
    interactionId: place.interactionId ?? null,
    ephemeralTo: place.ephemeralTo ?? null,
    replyTo: null,
    snapshot: null,
    poll: null,
    webhookId: null,
    nonce: null,
  };
  return publish(standIn, message, 'MESSAGE_CREATE');
}

/** Edits a message. Fields left out of the form stay; the first edit of a "thinking" message is its answer. */
export function editMessage(
  standIn: StandIn,
  message: Message,
  form: MessageForm,
  files: readonly ReceivedFile[] = [],
): Message {
  const channel = standIn.state.channels.get(message.channelId);
  if (channel === undefined) throw refusal('unknownChannel');
  const wasLoading = (message.flags & MESSAGE_FLAGS.loading) !== 0;
  // The V2 flag can be added by an edit but never taken away.
  const kept = message.flags & ~MESSAGE_FLAGS.loading & ~MESSAGE_FLAGS.suppressEmbeds;
  const suppress = message.flags & MESSAGE_FLAGS.suppressEmbeds;
  const flags = form.flags == null ? kept | suppress : kept | (form.flags & EDITABLE_FLAGS);
  const repliedTo = message.replyTo === null ? undefined : standIn.state.messages.get(message.replyTo);
  const place = { channel, authorId: message.authorId, repliedTo: repliedTo?.authorId ?? null };
  const body = settle(standIn, place, form, files, flags, message);
  const editedAt = wasLoading ? message.editedAt : standIn.now();
  return publish(standIn, { ...message, ...body, editedAt }, 'MESSAGE_UPDATE');
}

export function deleteMessage(standIn: StandIn, message: Message): void {
  standIn.state.messages.delete(message.id);
  const guild = message.guildId === null ? {} : { guild_id: message.guildId };
  if (botHears(standIn, message)) {
    const data = { id: message.id, channel_id: message.channelId, ...guild };
    standIn.gateway.dispatch('MESSAGE_DELETE', data, message.guildId);
  }
  standIn.changes.announce();
}

/** Keeps a changed record of a message (its reactions, its thread) without an event of its own. */
export function replaceMessage(standIn: StandIn, message: Message): void {
  standIn.state.messages.set(message.id, message);
  standIn.changes.announce();
}

/** The message as the routes give it. */
export function messageAnswer(standIn: StandIn, message: Message): JsonObject {
  return messageJson(standIn.state, message, interactionMetadata(standIn, message));
}
