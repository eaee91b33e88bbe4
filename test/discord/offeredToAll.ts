import { commands } from '../../commands/list.ts';

/** The commands as when the settings of a server offer those for administrators to everyone. */
export const offeredToAll = commands.map((command) => {
  if (command.subcommands === undefined) return command;
  const { forAdministrators: _, ...offered } = command;
  return offered;
});
