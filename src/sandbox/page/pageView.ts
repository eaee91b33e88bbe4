import type { Interaction } from '../interactions/interaction.ts';
import { isJsonObject } from '../json/json.ts';
import { localisedFor } from '../json/localisedJson.ts';
import { textOf } from '../schemas/componentTree.ts';
import { failureText, stageOf } from '../user/reply.ts';
import { messagesSeen } from '../user/seen.ts';
import type { SeenMessage } from '../user/userSession.ts';
import { offeredCommands } from '../world/offeredCommands.ts';
import { may, PERMISSIONS } from '../world/permissions.ts';
import type { StandIn } from '../world/standIn.ts';
import { CHANNEL_TYPES, type Channel, isForum } from '../world/state.ts';
import type {
  PageChannel,
  PageChannelKind,
  PageCommand,
  PageMessage,
  PageNotice,
  PagePerson,
  PagePickables,
  PageView,
} from './pageData.ts';

/** How long a failure is shown, in milliseconds. */
const NOTICE_MS = 60_000;

const DIRECT_MESSAGES = 'Direct messages';

function botName(standIn: StandIn): string {
  return standIn.state.users.get(standIn.state.botId)?.displayName ?? 'bot';
}

function ownInteractions(standIn: StandIn, userId: string, channelId: string): readonly Interaction[] {
  return [...standIn.interactions.values()].filter((each) => each.userId === userId && each.channelId === channelId);
}

/** The people, for the page to choose from. */
export function people(standIn: StandIn): readonly PagePerson[] {
  return [...standIn.state.users.values()]
    .filter((user) => !user.bot)
    .map((user) => {
      const places = [...standIn.state.guilds.values()].flatMap((guild) => {
        const member = guild.members.get(user.id);
        const roles = member?.roles.map((id) => guild.roles.get(id)?.name ?? id) ?? [];
        return member === undefined ? [] : [[guild.name, ...roles].join(', ')];
      });
      return { id: user.id, name: user.displayName, about: places.join('; ') };
    });
}

function kindOf(channel: Channel): PageChannelKind {
  if (channel.type === CHANNEL_TYPES.dm) return 'direct';
  if (isForum(channel)) return 'forum';
  return channel.thread === null ? 'text' : 'thread';
}

/** The channels that a person sees: servers in their order, threads under their channels, direct messages last. */
export function channelsSeen(standIn: StandIn, userId: string): readonly PageChannel[] {
  const { state } = standIn;
  const visible = [...state.channels.values()].filter((each) => may(state, each, userId, PERMISSIONS.viewChannel));
  const parents = visible.filter((each) => each.thread === null);
  const ordered = parents.flatMap((parent) => [parent, ...visible.filter((each) => each.parentId === parent.id)]);
  return ordered.map((channel) => ({
    id: channel.id,
    kind: kindOf(channel),
    name: channel.guildId === null ? botName(standIn) : (channel.name ?? channel.id),
    topic: channel.topic,
    guildId: channel.guildId,
    guild: state.guilds.get(channel.guildId ?? '')?.name ?? DIRECT_MESSAGES,
    parentId: channel.parentId,
    archived: channel.thread?.archived ?? false,
    lastMessageId: messagesSeen(standIn, userId, channel.id).at(-1)?.id ?? null,
  }));
}

function noticesOf(standIn: StandIn, own: readonly Interaction[]): readonly PageNotice[] {
  return own.flatMap((interaction): readonly PageNotice[] => {
    const stage = stageOf(standIn, interaction);
    const isRecent = standIn.now() - interaction.createdAt < NOTICE_MS;
    if (stage !== 'waiting' && (stage !== 'failed' || !isRecent)) return [];
    const name = interaction.commandName === null ? '' : `/${interaction.commandName}: `;
    const { data } = interaction.payload;
    const customId = isJsonObject(data) ? textOf(data, 'custom_id') || null : null;
    const failed = stage === 'failed';
    const text = name + (failed ? failureText(interaction) : 'sending…');
    return [{ id: interaction.id, failed, text, messageId: interaction.sourceMessageId, customId }];
  });
}

function pageMessage(standIn: StandIn, userId: string, seen: SeenMessage): PageMessage {
  const { state } = standIn;
  const interaction = standIn.interactions.get(state.messages.get(seen.id)?.interactionId ?? '');
  const user = state.users.get(interaction?.userId ?? '');
  const command = interaction?.commandName ?? null;
  const thread = state.channels.get(seen.id);
  const shown = {
    ...seen,
    usedBy: user === undefined || command === null ? null : { name: user.displayName, command },
    mine: seen.author.id === userId,
    thread: thread === undefined ? null : { id: thread.id, name: thread.name ?? thread.id },
  };
  // Components and embeds are kept as the schemas of those types let them in, with addresses filled in.
  return shown as unknown as PageMessage;
}

function pickables(standIn: StandIn, channel: Channel | undefined, userId: string): PagePickables {
  const { state } = standIn;
  const guild = state.guilds.get(channel?.guildId ?? '');
  const inChannel = [...state.users.values()].filter(({ id }) =>
    guild === undefined ? id === userId || id === state.botId : guild.members.has(id),
  );
  return {
    users: inChannel.map(({ id, displayName }) => ({ id, name: displayName })),
    roles: [...(guild?.roles.values() ?? [])].map(({ id, name }) => ({ id, name: name.replace(/^@/, '') })),
    channels: [...state.channels.values()]
      .filter((each) => guild !== undefined && each.guildId === guild.id)
      .filter((each) => may(state, each, userId, PERMISSIONS.viewChannel))
      .map(({ id, name, type }) => ({ id, name: name ?? id, type })),
  };
}

/** The names behind mentions, of what this person may know of. */
function namesSeen(standIn: StandIn, userId: string): Readonly<Record<string, string>> {
  const { state } = standIn;
  const roles = [...state.guilds.values()].flatMap((guild) => [...guild.roles.values()]);
  const channels = [...state.channels.values()].filter((each) => may(state, each, userId, PERMISSIONS.viewChannel));
  return Object.fromEntries([
    ...[...state.users.values()].map((user) => [`@${user.id}`, user.displayName] as const),
    ...roles.map(({ id, name }) => [`&${id}`, name.replace(/^@/, '')] as const),
    ...channels.map((each) => [`#${each.id}`, each.name ?? botName(standIn)] as const),
  ]);
}

function typingIn(standIn: StandIn, channelId: string, userId: string): readonly string[] {
  return [...standIn.typing].flatMap(([key, until]) => {
    const [place, typist = ''] = key.split(':');
    if (place !== channelId || typist === userId || until < standIn.now()) return [];
    return [standIn.state.users.get(typist)?.displayName ?? 'someone'];
  });
}

/** All that the page shows of a channel to one person. */
export function channelView(standIn: StandIn, userId: string, channelId: string, requests: number): PageView {
  const { state } = standIn;
  const channel = state.channels.get(channelId);
  const own = ownInteractions(standIn, userId, channelId);
  const locale = state.users.get(userId)?.locale ?? 'en-GB';
  const send = channel?.thread == null ? PERMISSIONS.sendMessages : PERMISSIONS.sendMessagesInThreads;
  const commands = channel === undefined ? [] : offeredCommands(state, channel, userId);
  return {
    bot: standIn.gateway.botState,
    botName: botName(standIn),
    locale,
    serving: [...standIn.interactions.values()].filter((each) =>
      ['waiting', 'thinking'].includes(stageOf(standIn, each)),
    ).length,
    requests,
    faults: standIn.faults.active(),
    messages: messagesSeen(standIn, userId, channelId).map((seen) => pageMessage(standIn, userId, seen)),
    // A definition is kept as the schema of commands let it in, which is that of the page and more.
    commands: commands.map(
      ({ id, definition }) => ({ ...localisedFor(definition, locale), id }) as unknown as PageCommand,
    ),
    modal: own.findLast((each) => each.modal !== null && !each.modalClosed)?.modal ?? null,
    notices: noticesOf(standIn, own),
    typing: typingIn(standIn, channelId, userId),
    mayWrite: channel !== undefined && may(state, channel, userId, send | PERMISSIONS.viewChannel),
    names: namesSeen(standIn, userId),
    pickable: pickables(standIn, channel, userId),
  };
}
