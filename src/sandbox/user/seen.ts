import { isJsonObject, type JsonObject } from '../json/json.ts';
import { COMPONENTS } from '../schemas/componentSchema.ts';
import { allComponents, textOf } from '../schemas/componentTree.ts';
import { embed as embedSchema, embedTexts } from '../schemas/messageSchema.ts';
import { MESSAGE_FLAGS } from '../world/limits.ts';
import { may, PERMISSIONS } from '../world/permissions.ts';
import type { StandIn } from '../world/standIn.ts';
import { type Message, messagesIn } from '../world/state.ts';
import type { SeenButton, SeenMessage, SeenSelect } from './userSession.ts';

const SELECTS: readonly unknown[] = [
  COMPONENTS.stringSelect,
  COMPONENTS.userSelect,
  COMPONENTS.roleSelect,
  COMPONENTS.mentionableSelect,
  COMPONENTS.channelSelect,
];

function seenButton(component: JsonObject): SeenButton {
  return {
    label: textOf(component, 'label'),
    customId: textOf(component, 'custom_id') || null,
    url: textOf(component, 'url') || null,
    style: Number(component.style),
    disabled: component.disabled === true,
  };
}

function seenSelect(component: JsonObject): SeenSelect {
  const options = Array.isArray(component.options) ? component.options.filter(isJsonObject) : [];
  return {
    customId: textOf(component, 'custom_id'),
    type: Number(component.type),
    placeholder: textOf(component, 'placeholder') || null,
    disabled: component.disabled === true,
    options: options.map((option) => ({
      label: textOf(option, 'label'),
      value: textOf(option, 'value'),
      description: textOf(option, 'description') || null,
    })),
  };
}

function readEmbed(embed: JsonObject): readonly string[] {
  const parsed = embedSchema.safeParse(embed);
  return parsed.success ? embedTexts(parsed.data) : [];
}

/** Content, embeds and text displays. */
function textsOf({
  content,
  embeds,
  components,
}: Pick<Message, 'content' | 'embeds' | 'components'>): readonly string[] {
  const displays = allComponents(components).filter(({ component }) => component.type === COMPONENTS.textDisplay);
  return [content, ...embeds.flatMap(readEmbed), ...displays.map(({ component }) => textOf(component, 'content'))];
}

/** A message as people see it. */
export function seenMessage(standIn: StandIn, message: Message): SeenMessage {
  const author = standIn.state.users.get(message.authorId);
  const components = allComponents(message.components).map(({ component }) => component);
  const { snapshot, poll } = message;
  const texts = [
    message.content,
    ...(snapshot === null ? [] : textsOf(snapshot)),
    ...(poll === null ? [] : [poll.question, ...poll.answers]),
    ...textsOf({ ...message, content: '' }),
  ];
  return {
    id: message.id,
    channelId: message.channelId,
    author: { id: message.authorId, name: author?.displayName ?? 'someone', bot: author?.bot ?? false },
    content: message.content,
    text: texts.filter((text) => text !== '').join('\n'),
    createdAt: message.createdAt,
    edited: message.editedAt !== null,
    ephemeral: message.ephemeralTo !== null,
    loading: (message.flags & MESSAGE_FLAGS.loading) !== 0,
    flags: message.flags,
    embeds: message.embeds,
    components: message.components,
    buttons: components.filter((each) => each.type === COMPONENTS.button).map(seenButton),
    selects: components.filter((each) => SELECTS.includes(each.type)).map(seenSelect),
    attachments: message.attachments,
    mentions: message.mentions,
    reactions: [...message.reactions].map(([emoji, users]) => ({ emoji, users })),
    replyTo: message.replyTo,
    forwarded: snapshot,
    poll,
  };
}

/** What a person sees in a channel now, oldest first; nothing if the person cannot see the channel. */
export function messagesSeen(standIn: StandIn, userId: string, channelId: string): readonly SeenMessage[] {
  const channel = standIn.state.channels.get(channelId);
  if (channel === undefined || !may(standIn.state, channel, userId, PERMISSIONS.viewChannel)) return [];
  return messagesIn(standIn.state, channelId)
    .filter((message) => isSeenBy(standIn, userId, message))
    .map((message) => seenMessage(standIn, message));
}

/** Whether a person who sees the channel sees a message in it. */
export function isSeenBy({ dismissed }: StandIn, userId: string, { id, ephemeralTo }: Message): boolean {
  return ephemeralTo === null || (ephemeralTo === userId && !dismissed.has(id));
}
