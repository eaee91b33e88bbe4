import { UserError } from '../errors.ts';
import { wording } from '../wording/catalogue.ts';
import type { Callable, Command } from './command.ts';
import { presentName, successorsOf } from './formerNames.ts';
import { nearestName } from './nearestName.ts';

/** A call that has been found among the commands. */
export interface Call {
  /** Its full name today. */
  readonly called: string;
  readonly command: Command;
  readonly callable: Callable;
}

/**
 * Finds what a call runs. `called` is the name of a command, followed by that of its subcommand if it has any: `ask`,
 * `briefing show`; former names are understood. Throws {@link UserError}, which lists what there is, if nothing has the
 * name.
 */
export function findCall(commands: readonly Command[], called: string): Call {
  const [name = '', ...rest] = presentName(called.trim().split(/\s+/u).join(' ')).split(' ');
  const subcommand = rest.join(' ');
  const command = findCommand(commands, name);
  if (command.subcommands === undefined) {
    if (subcommand !== '') throw new UserError(wording.calls.noSubcommands(name, subcommand));
    return { called: name, command, callable: command };
  }
  const names = command.subcommands.map((one) => one.name).join(', ');
  if (subcommand === '') throw new UserError(wording.calls.needsSubcommand(name, names));
  const callable = command.subcommands.find((one) => one.name === subcommand);
  if (callable === undefined) throw new UserError(wording.calls.unknownSubcommand(name, subcommand, names));
  return { called: `${name} ${subcommand}`, command, callable };
}

function findCommand(commands: readonly Command[], name: string): Command {
  const command = commands.find((one) => one.name === name);
  if (command !== undefined) return command;
  throw noSuchCommand(name, commands);
}

/** The error for a name that no command has, with what to do next. */
export function noSuchCommand(name: string, commands: readonly { readonly name: string }[]): UserError {
  const successors = successorsOf(name);
  if (successors.length > 0) {
    return new UserError(wording.calls.renamed(name, successors));
  }
  const names = commands.map((one) => one.name);
  const near = nearestName(name, names);
  return new UserError(near === undefined ? wording.calls.unknown(name, names) : wording.calls.meant(name, near));
}
