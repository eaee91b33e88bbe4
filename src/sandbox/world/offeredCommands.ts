import { guildPermissions, may, PERMISSIONS } from './permissions.ts';
import { type Channel, type Command, isForum, type State } from './state.ts';

/** The kind of installation that goes with a person. */
const USER_INSTALL = 1;
const IN_GUILD = 0;
const IN_BOT_DIRECT_MESSAGES = 1;

function offeredIn(command: Command, guildId: string | null): boolean {
  if (command.guildId !== null) return command.guildId === guildId;
  const { contexts, dm_permission: inDirectMessages } = command.definition;
  const context = guildId === null ? IN_BOT_DIRECT_MESSAGES : IN_GUILD;
  if (Array.isArray(contexts)) return contexts.includes(context);
  return guildId !== null || inDirectMessages !== false;
}

/** The commands that Discord's client offers to a person in a channel; a guild's own hides a global one of its name. */
export function offeredCommands(state: State, channel: Channel, userId: string): readonly Command[] {
  // A forum itself has no composer for commands: they are sent in its posts.
  if (isForum(channel)) return [];
  if (!may(state, channel, userId, PERMISSIONS.useApplicationCommands | PERMISSIONS.viewChannel)) return [];
  const guild = channel.guildId === null ? undefined : state.guilds.get(channel.guildId);
  // The commands of a bot go with it, but for those of an application that the person has installed.
  const isElsewhere = guild !== undefined && !guild.members.has(state.botId);
  if (isElsewhere && !state.installedBy.has(userId)) return [];
  const held = guild === undefined ? undefined : guildPermissions(guild, userId);
  const offered = [...state.commands.values()].filter((command) => {
    const { default_member_permissions: needed } = command.definition;
    const isAdministrator = held !== undefined && (held & PERMISSIONS.administrator) !== 0n;
    // "0" means nobody but administrators; in direct messages there is nobody to ask.
    const permitted =
      typeof needed !== 'string' ||
      held === undefined ||
      isAdministrator ||
      (needed !== '0' && (held & BigInt(needed)) === BigInt(needed));
    const { integration_types: types } = command.definition;
    const isOwn = Array.isArray(types) && types.includes(USER_INSTALL) && command.guildId === null;
    return permitted && (!isElsewhere || isOwn) && offeredIn(command, channel.guildId);
  });
  return offered.filter(
    (command) =>
      command.guildId !== null ||
      !offered.some(
        (other) =>
          other.guildId !== null &&
          other.definition.name === command.definition.name &&
          other.definition.type === command.definition.type,
      ),
  );
}
