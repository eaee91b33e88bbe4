import { OPTION_TYPES } from '../../../world/optionTypes.ts';
import type { PageChoice, PageCommand, PageOption, PagePickables } from '../../pageData.ts';

/** A command that can be sent: one with its subcommand, if it has any. */
export interface Runnable {
  /** `desk add` */
  readonly path: string;
  /** The same in the language of the person's client. */
  readonly label: string;
  readonly description: string;
  readonly options: readonly PageOption[];
}

/** An option that is being filled in. */
export interface Filled {
  readonly option: PageOption;
  /** As it is in the field. */
  readonly text: string;
  /** What is sent if it is not the text: the value of a choice, an id. */
  readonly value: string | number | null;
  readonly file: File | null;
}

/** A command that is being written. */
export interface Draft {
  readonly command: Runnable;
  readonly filled: readonly Filled[];
}

function isNested({ type }: PageOption): boolean {
  return type === OPTION_TYPES.subcommand || type === OPTION_TYPES.group;
}

function under(path: string, label: string, part: PageCommand | PageOption): readonly Runnable[] {
  const options = part.options ?? [];
  if (!options.some(isNested)) return [{ path, label, description: part.description, options }];
  return options
    .filter(isNested)
    .flatMap((each) => under(`${path} ${each.name}`, `${label} ${each.label ?? each.name}`, each));
}

/** Every slash command with its subcommands, in the alphabet's order. */
export function runnables(commands: readonly PageCommand[]): readonly Runnable[] {
  return commands
    .filter(({ type }) => type === 1)
    .flatMap((command) => under(command.name, command.label ?? command.name, command))
    .sort((one, other) => one.label.localeCompare(other.label));
}

/** The commands that a beginning such as `as` or `desk a` may mean: those that begin so before those that contain it. */
export function matching(all: readonly Runnable[], typed: string): readonly Runnable[] {
  const wanted = typed.toLowerCase();
  const names = ({ path, label }: Runnable): readonly string[] => [label, path];
  const begins = all.filter((each) => names(each).some((name) => name.startsWith(wanted)));
  const contain = all.filter((each) => !begins.includes(each) && names(each).some((name) => name.includes(wanted)));
  return [...begins, ...contain];
}

function empty(option: PageOption): Filled {
  return { option, text: '', value: null, file: null };
}

/** A draft with the required options to be filled. */
export function begin(command: Runnable): Draft {
  return { command, filled: command.options.filter(({ required }) => required === true).map(empty) };
}

/** The options that may still be added. */
export function unused({ command, filled }: Draft): readonly PageOption[] {
  return command.options.filter((option) => !filled.some((each) => each.option.name === option.name));
}

export function add(draft: Draft, option: PageOption): Draft {
  return { ...draft, filled: [...draft.filled, empty(option)] };
}

export function remove(draft: Draft, name: string): Draft {
  return { ...draft, filled: draft.filled.filter(({ option }) => option.name !== name) };
}

export function change(draft: Draft, name: string, to: Partial<Filled>): Draft {
  return { ...draft, filled: draft.filled.map((each) => (each.option.name === name ? { ...each, ...to } : each)) };
}

export function isEmpty({ text, file }: Filled): boolean {
  return text.trim() === '' && file === null;
}

/** The first option that must be filled and is not. */
export function missing({ filled }: Draft): Filled | undefined {
  return filled.find((each) => each.option.required === true && isEmpty(each));
}

const BOOLEANS: readonly PageChoice[] = [
  { name: 'True', value: 'true' },
  { name: 'False', value: 'false' },
];

function pickedFrom(option: PageOption, pickable: PagePickables): readonly PageChoice[] | undefined {
  const users = pickable.users.map(({ id, name }) => ({ name: `@${name}`, value: id }));
  const roles = pickable.roles.map(({ id, name }) => ({ name: `@${name}`, value: id }));
  const types = option.channel_types ?? [];
  const channels = pickable.channels
    .filter(({ type }) => types.length === 0 || types.includes(type))
    .map(({ id, name }) => ({ name: `#${name}`, value: id }));
  const lists: Readonly<Record<number, readonly PageChoice[]>> = {
    [OPTION_TYPES.boolean]: BOOLEANS,
    [OPTION_TYPES.user]: users,
    [OPTION_TYPES.role]: roles,
    [OPTION_TYPES.mentionable]: [...users, ...roles],
    [OPTION_TYPES.channel]: channels,
  };
  return lists[option.type];
}

/** What an option can be chosen from on the page itself; undefined if it is written freely or completed by the bot. */
export function fixedChoices(option: PageOption, pickable: PagePickables): readonly PageChoice[] | undefined {
  return option.choices !== undefined && option.choices.length > 0 ? option.choices : pickedFrom(option, pickable);
}

/** The choices that what was typed may mean: those that begin so, with or without their sign, before those that contain it. */
export function fitting(choices: readonly PageChoice[], typed: string): readonly PageChoice[] {
  const wanted = typed.trim().toLowerCase();
  const begins = choices.filter(({ name }) => {
    const lower = name.toLowerCase();
    return lower.startsWith(wanted) || lower.replace(/^[@#]/, '').startsWith(wanted);
  });
  return [...begins, ...choices.filter((each) => !begins.includes(each) && each.name.toLowerCase().includes(wanted))];
}

/** The options as they are sent. What was typed as a choice's very name counts as chosen. */
export function valuesOf(draft: Draft, pickable: PagePickables): Readonly<Record<string, string | number>> {
  const given = draft.filled.filter((each) => !isEmpty(each) && each.file === null);
  return Object.fromEntries(
    given.map(({ option, text, value }) => {
      const named = fixedChoices(option, pickable)?.find(
        ({ name }) => name.toLowerCase() === text.trim().toLowerCase(),
      );
      return [option.name, value ?? named?.value ?? text.trim()] as const;
    }),
  );
}

/** Reads a whole line, `/ask question:Who went? document:x`, as it may be pasted; undefined if it names no command. */
export function readLine(all: readonly Runnable[], line: string): Draft | undefined {
  const body = line.replace(/^\//, '');
  const command = [...all]
    .sort((one, other) => other.path.length - one.path.length)
    .find(({ path }) => body.startsWith(path) && /^\s/.test(body.slice(path.length)));
  if (command === undefined) return undefined;
  const rest = body.slice(command.path.length);
  const starts = [...rest.matchAll(/(?<=^|\s)([^\s:]+):/gu)].filter(([, name]) =>
    command.options.some((option) => option.name === name),
  );
  const begun = starts.reduce((draft, start, index) => {
    const [whole, name = ''] = start;
    const option = command.options.find((each) => each.name === name);
    const text = rest.slice(start.index + whole.length, starts[index + 1]?.index ?? rest.length).trim();
    const present = draft.filled.some((each) => each.option.name === name);
    const opened = present || option === undefined ? draft : add(draft, option);
    return change(opened, name, { text });
  }, begin(command));
  // Words that belong to no option are meant for the first one.
  const loose = rest.slice(0, starts[0]?.index ?? rest.length).trim();
  const first = begun.filled[0];
  return loose === '' || first === undefined || !isEmpty(first)
    ? begun
    : change(begun, first.option.name, { text: loose });
}
