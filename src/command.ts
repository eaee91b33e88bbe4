import type { Choice } from './choice.ts';
import { UserError } from './errors.ts';
import type { Answer } from './json/answerJson.ts';
import type { OpenDossier } from './openDossier.ts';
import type { Step } from './step.ts';
import type { Team } from './team/team.ts';

export interface CommandOption {
  readonly name: string;
  readonly description: string;
  readonly type: 'text' | 'integer';
  readonly required?: boolean;
  /** Longest text in UTF-16 units, or largest number. */
  readonly max?: number;
  /** The dossier's own values, or the team's, that fit what has been typed so far, best first. */
  readonly complete?: (typed: string, open: OpenDossier, team?: Team) => readonly Choice[];
}

export type OptionValues = Readonly<Record<string, string | number | undefined>>;

/** What a command is given: its options, read and checked, and the dossier it is asked of. */
export interface CommandRequest {
  readonly open: OpenDossier;
  readonly commands: readonly Command[];
  /** What was asked before, in words that stand for themselves, where the host knows of it. */
  readonly previous: string | undefined;
  /** The name of the subcommand; undefined exactly where the command has none. */
  readonly subcommand: string | undefined;
  /** What the team keeps, where the host keeps anything. */
  readonly team: Team | undefined;
  text(name: string): string | undefined;
  integer(name: string): number | undefined;
}

/** How the text of an option leans on what was asked before it, as "and when?" does. */
export interface FollowsUp {
  /** The option whose text may lean. */
  readonly option: string;
  /** The text as it reads after the previous one; unchanged where it stands for itself. */
  readonly read: (previous: string, text: string) => string;
  /** Whether a text is a question at all, and not talk such as "thank you". */
  readonly isQuestion: (text: string) => boolean;
}

/** One of the things that a command of several does. */
export interface Subcommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
  /** Options of one call that makes sense on the sample dossier; shown by help. */
  readonly example: OptionValues;
  /**
   * Set where a call changes something: the name of the subcommand that shows what has become of it. The buttons of a reply
   * run its request anew, and a change must not be made twice.
   */
  readonly keptAs?: string;
  /** As for a command. */
  readonly about?: string;
  /** Set where the answer is handed over as a file. */
  readonly makesFile?: true;
}

/** A command as a plain object, ignorant of who runs it: Discord, the terminal or a test. */
export interface Command {
  readonly name: string;
  readonly description: string;
  /** Empty where there are subcommands, which have their own. */
  readonly options: readonly CommandOption[];
  readonly subcommands?: readonly Subcommand[];
  /** Where the command can also be called on a message: the menu's name, and the option that takes the message's text. */
  readonly onMessage?: { readonly name: string; readonly option: string };
  /** The option that says what a long answer is about: questions asked in a thread at it lean on that. */
  readonly about?: string;
  /** Where the command can be asked once more about what was asked before. */
  readonly followsUp?: FollowsUp;
  /** Options of one call that makes sense on the sample dossier; shown by help. */
  readonly example: OptionValues;
  /** Throws {@link UserError} where the asker can mend the request. */
  run(request: CommandRequest): Answer;
  /**
   * Does beforehand, step by step, what takes long the first time, so that a host can serve others meanwhile and tell how
   * far it is. {@link run} needs none of it; it is only sooner done. Throws as that does.
   */
  prepare?(request: CommandRequest): Iterable<Step>;
}

/** Longest text that Discord lets a user type into an option, in UTF-16 units. */
const LONGEST_TEXT = 6000;

/** How a command is run, beside its options. */
export interface Given {
  /** The question that this one may lean on. */
  readonly previous?: string | undefined;
  readonly subcommand?: string | undefined;
  readonly team?: Team | undefined;
}

/**
 * Runs a command with options that came from outside. Throws {@link UserError} for an unknown, missing or ill-typed
 * option, naming it, and for a subcommand that is missing or unknown.
 */
export function runCommand(
  command: Command,
  options: OptionValues,
  open: OpenDossier,
  commands: readonly Command[],
  given: Given = {},
): Answer {
  return command.run(requestOf(command, options, open, commands, given));
}

/** What a command does before it is run in the same way: nothing, as a rule. Throws as {@link runCommand} does. */
export function prepareCommand(
  command: Command,
  options: OptionValues,
  open: OpenDossier,
  commands: readonly Command[],
  given: Given = {},
): Iterable<Step> {
  return command.prepare?.(requestOf(command, options, open, commands, given)) ?? [];
}

function requestOf(
  command: Command,
  options: OptionValues,
  open: OpenDossier,
  commands: readonly Command[],
  { previous, subcommand, team }: Given,
): CommandRequest {
  const values = checkOptions(calledAs(command, subcommand), options);
  return {
    open,
    commands,
    previous,
    subcommand,
    team,
    text: (name) => stringOf(values.get(name)),
    integer: (name) => numberOf(values.get(name)),
  };
}

/** A command, or one of its subcommands, by the name under which it is called: `ask`, `briefing show`. */
export interface Callable {
  readonly name: string;
  readonly options: readonly CommandOption[];
}

/** What a call of the command with this subcommand takes. Throws {@link UserError} where there is no such subcommand. */
export function calledAs(command: Command, subcommand: string | undefined): Callable {
  const { name, subcommands } = command;
  const names = subcommands?.map((one) => one.name) ?? [];
  if (subcommand === undefined && subcommands === undefined) return command;
  if (subcommand === undefined) throw new UserError(`/${name} needs one of: ${names.join(', ')}.`);
  const found = subcommands?.find((one) => one.name === subcommand);
  if (found !== undefined) return { name: `${name} ${subcommand}`, options: found.options };
  throw new UserError(
    subcommands === undefined
      ? `/${name} takes no “${subcommand}”.`
      : `/${name} has no “${subcommand}”. It has: ${names.join(', ')}.`,
  );
}

/** A call taken apart: the names in `ask` and in `briefing show`. */
export function partsOfCall(called: string): { readonly name: string; readonly subcommand: string | undefined } {
  const [name = '', ...rest] = called.trim().split(/\s+/u);
  return { name, subcommand: rest.length === 0 ? undefined : rest.join(' ') };
}

function checkOptions(command: Callable, options: OptionValues): ReadonlyMap<string, string | number> {
  const known = command.options.map((option) => option.name);
  const values = new Map<string, string | number>();
  for (const [name, value] of Object.entries(options)) {
    const option = command.options.find((candidate) => candidate.name === name);
    if (option === undefined) {
      const list = known.length > 0 ? `It takes: ${known.join(', ')}.` : 'It takes none.';
      throw new UserError(`/${command.name} has no option “${name}”. ${list}`);
    }
    const checked = checkValue(command, option, value);
    if (checked !== undefined) values.set(name, checked);
  }
  const missing = command.options.find((option) => option.required === true && !values.has(option.name));
  if (missing !== undefined) {
    throw new UserError(`/${command.name} needs ${missing.name}: ${missing.description}.`);
  }
  return values;
}

function checkValue(command: Callable, option: CommandOption, value: unknown): string | number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (option.type === 'integer') {
    const number = typeof value === 'number' ? value : Number(String(value).trim());
    if (!Number.isInteger(number) || number < 1 || number > (option.max ?? Number.MAX_SAFE_INTEGER)) {
      throw new UserError(`/${command.name} ${option.name}: “${String(value)}” is not a whole number from 1 on.`);
    }
    return number;
  }
  const text = String(value);
  const longest = option.max ?? LONGEST_TEXT;
  if (text.length > longest) {
    throw new UserError(
      `/${command.name} ${option.name}: ${text.length} characters are too long; the limit is ${longest}. Shorten it.`,
    );
  }
  return text;
}

function stringOf(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

function numberOf(value: string | number | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
