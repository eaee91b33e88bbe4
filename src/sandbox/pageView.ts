import { textOf } from './componentTree.ts';
import type { Interaction } from './interaction.ts';
import type { JsonObject } from './json.ts';
import { offeredCommands } from './offeredCommands.ts';
import { may, PERMISSIONS } from './permissions.ts';
import { failureText, stageOf } from './reply.ts';
import { messagesSeen } from './seen.ts';
import type { StandIn } from './standIn.ts';
import type { Channel } from './state.ts';

/** How long a failure is shown, in milliseconds. */
const NOTICE_MS = 5 * 60_000;

function channelName(standIn: StandIn, channel: Channel): string {
  if (channel.guildId !== null) return `#${channel.name ?? channel.id}`;
  return `@${standIn.state.users.get(standIn.state.botId)?.displayName ?? 'bot'}`;
}

function ownInteractions(standIn: StandIn, userId: string, channelId: string): readonly Interaction[] {
  return [...standIn.interactions.values()].filter((each) => each.userId === userId && each.channelId === channelId);
}

/** The people, for the page to choose from. */
export function people(standIn: StandIn): readonly JsonObject[] {
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

/** The channels that a person sees, with the name of the guild. */
export function channelsSeen(standIn: StandIn, userId: string): readonly JsonObject[] {
  const { state } = standIn;
  return [...state.channels.values()]
    .filter((channel) => may(state, channel, userId, PERMISSIONS.viewChannel))
    .map((channel) => ({
      id: channel.id,
      name: channelName(standIn, channel),
      guild: state.guilds.get(channel.guildId ?? '')?.name ?? 'Direct messages',
      topic: channel.topic,
      thread: channel.thread !== null,
    }));
}

/** All that the page shows of a channel to one person. */
export function channelView(standIn: StandIn, userId: string, channelId: string): JsonObject {
  const { state } = standIn;
  const channel = state.channels.get(channelId);
  const own = ownInteractions(standIn, userId, channelId);
  const notices = own.flatMap((interaction) => {
    const stage = stageOf(standIn, interaction);
    const isRecent = standIn.now() - interaction.createdAt < NOTICE_MS;
    const name = interaction.commandName === null ? '' : `/${interaction.commandName}: `;
    if (stage === 'waiting') return [{ id: interaction.id, failed: false, text: `${name}sending…` }];
    return stage === 'failed' && isRecent
      ? [{ id: interaction.id, failed: true, text: name + failureText(interaction) }]
      : [];
  });
  const typing = [...standIn.typing].flatMap(([key, until]) => {
    const [place, typist] = key.split(':');
    if (place !== channelId || until < standIn.now()) return [];
    return [state.users.get(typist ?? '')?.displayName ?? 'someone'];
  });
  return {
    bot: standIn.gateway.botState,
    faults: standIn.faults.active(),
    messages: messagesSeen(standIn, userId, channelId),
    commands: channel === undefined ? [] : offeredCommands(state, channel, userId).map(({ definition }) => definition),
    modal: own.findLast((each) => each.modal !== null && !each.modalClosed)?.modal ?? null,
    notices,
    typing,
    names: Object.fromEntries([
      ...[...state.users.values()].map((user) => [`@${user.id}`, user.displayName] as const),
      ...[...state.channels.values()].map((each) => [`#${each.id}`, textOf({ name: each.name }, 'name')] as const),
    ]),
  };
}
