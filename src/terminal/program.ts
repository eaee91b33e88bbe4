import { Command as Program } from 'commander';
import type { Callable, Command } from '../contract/command.ts';
import { describedOption } from '../contract/describedOption.ts';
import { findCall } from '../contract/findCall.ts';
import { FORMER_NAMES } from '../contract/formerNames.ts';
import { nearestName } from '../contract/nearestName.ts';
import type { CommandOption, OptionValues } from '../contract/option.ts';
import { wording } from '../wording/catalogue.ts';
import { addOperatorCommands, type OperatorActions } from './operatorCommands.ts';

/** What every command takes in the terminal beside its own options. */
export interface Settings {
  readonly corpus?: string;
  readonly dossier?: string;
  readonly json?: true;
  /** Where the file goes that the call makes. */
  readonly out?: string;
}

export interface Actions {
  /** `command` is a command's name, followed by a space and the name of its subcommand if it has any. */
  run(command: string, options: OptionValues, settings: Settings): Promise<void>;
  batch(file: string, settings: Settings): Promise<void>;
  /** Prints the JSON schema of the answers. */
  schema(): void;
}

/**
 * The command line: a subcommand for each command, made from the command's own description, and under it the command's own
 * subcommands. The required options of a call may be given without their names, in order; if none is required, all options
 * may. What a call is mainly about takes all words that have no name. Former names are understood, and not listed.
 */
export function makeProgram(commands: readonly Command[], actions: Actions & OperatorActions): Program {
  const program = new Program('verbatim')
    .description(wording.terminal.what)
    .option('--batch <file>', wording.terminal.batch)
    .option('--corpus <dir>', wording.terminal.corpus)
    .option('--dossier <name>', wording.terminal.dossier)
    .option('--schema', wording.terminal.schema)
    .helpCommand('usage [command]', wording.terminal.help)
    .showHelpAfterError(wording.terminal.seeHelp)
    .exitOverride()
    .allowExcessArguments(true)
    .action(async (settings: Settings & { batch?: string; schema?: true }, self: Program) => {
      const [unknown] = self.args;
      if (unknown !== undefined) self.error(unknownCommand(unknown, self), { code: 'verbatim.unknownCommand' });
      else if (settings.schema === true) actions.schema();
      else if (settings.batch === undefined) self.help({ error: true });
      else await actions.batch(settings.batch, settings);
    });
  for (const command of commands) addCommand(program, command, actions);
  addFormerNames(program, commands, actions);
  addOperatorCommands(program, actions);
  return program;
}

function unknownCommand(name: string, { commands }: Program): string {
  const near = nearestName(
    name,
    commands.map((command) => command.name()),
  );
  return near === undefined ? wording.terminal.unknown(name) : wording.terminal.meant(name, near);
}

/**
 * Whether the last option without a name takes all words that are left, so that a question needs no quotation marks around it:
 * if it is the only one that a call needs, or the first of a call that needs none and what that is mainly about.
 */
function takesTheRest(required: readonly CommandOption[], offered: readonly CommandOption[]): boolean {
  const [only, ...others] = required;
  if (only !== undefined) return others.length === 0 && only.type === 'text';
  const [first] = offered;
  return first?.type === 'text' && first.holds !== 'name' && first.choices === undefined;
}

function addCommand(program: Program, command: Command, actions: Actions): void {
  const { name, description, subcommands } = command;
  if (subcommands === undefined) {
    addCall(program, program, command, name, actions);
    return;
  }
  const group = program.command(name).description(description).helpCommand(false);
  for (const subcommand of subcommands) addCall(program, group, subcommand, `${name} ${subcommand.name}`, actions);
}

function addFormerNames(program: Program, commands: readonly Command[], actions: Actions): void {
  const groups = new Map<string, Program>();
  for (const former of FORMER_NAMES) {
    const [name = '', subcommand = ''] = former.split(' ');
    const group = groups.get(name) ?? program.command(name, { hidden: true }).helpCommand(false);
    groups.set(name, group);
    const { called, callable } = findCall(commands, former);
    addCall(program, group, { ...callable, name: subcommand }, called, actions);
  }
}

/** Adds one call. `called` is its full name; `above` is the program, or the command of which it is a subcommand. */
function addCall(program: Program, above: Program, command: Callable, called: string, actions: Actions): void {
  const offered = command.options.filter(({ hidden }) => hidden !== true);
  const required = offered.filter((option) => option.required === true);
  const isWhole = takesTheRest(required, offered);
  const bare = isWhole ? offered.slice(0, 1) : required.length > 0 ? required : offered;
  const sub = above
    .command(command.name)
    .description(command.description)
    .allowExcessArguments(false)
    .option('--corpus <dir>', wording.terminal.corpus)
    .option('--dossier <name>', wording.terminal.dossier)
    .option('--json', wording.terminal.json);
  if (command.makesFile === true) sub.option('--out <file>', wording.terminal.out);
  for (const option of bare)
    sub.argument(isWhole ? `[${option.name}...]` : `[${option.name}]`, describedOption(called, option));
  for (const option of offered)
    sub.option(`--${option.name} <${placeholderOf(option)}>`, describedOption(called, option));
  sub.addHelpText('after', wording.terminal.example(called, exampleOf(command, bare)));
  sub.action(async (...given: unknown[]) => {
    const positional = given.slice(0, bare.length);
    const settings: Settings = { ...program.opts<Settings>(), ...sub.opts<Settings>() };
    const named = sub.opts<Record<string, string | undefined>>();
    const options = Object.fromEntries(
      offered.flatMap((option) => {
        const value = named[option.name] ?? positional[bare.indexOf(option)];
        if (Array.isArray(value)) return value.length > 0 ? [[option.name, value.join(' ')]] : [];
        return typeof value === 'string' ? [[option.name, value]] : [];
      }),
    );
    await actions.run(called, options, settings);
  });
}

function placeholderOf(option: CommandOption): string {
  if (option.type === 'attachment') return 'path';
  return option.type === 'integer' ? 'number' : 'text';
}

/** The options of the example as they are typed: without its name an option is given only if all before it are, too. */
function exampleOf({ example }: Pick<Callable, 'example'>, bare: readonly CommandOption[]): string {
  return Object.entries(example)
    .map(([name, value], place) => {
      const text = typeof value === 'number' || !/[^\w:-]/u.test(String(value)) ? String(value) : `'${String(value)}'`;
      return bare[place]?.name === name ? ` ${text}` : ` --${name} ${text}`;
    })
    .join('');
}
