import { commands } from '../../commands/list.ts';
import type { Callable } from '../../src/contract/command.ts';

interface NamedCall {
  /** The full name, such as `briefing show`. */
  readonly called: string;
  readonly callable: Callable;
}

/** Everything that can be called: each command without subcommands, and each subcommand. */
export const allCalls: readonly NamedCall[] = commands.flatMap((command) =>
  command.subcommands === undefined
    ? [{ called: command.name, callable: command }]
    : command.subcommands.map((callable) => ({ called: `${command.name} ${callable.name}`, callable })),
);
