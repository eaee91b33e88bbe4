import { isJsonObject, type JsonObject } from '../json/json.ts';
import { textOf } from '../schemas/componentTree.ts';
import { CannotDo } from '../user/userSession.ts';
import { OPTION_TYPES } from '../world/optionTypes.ts';

/** A command as it was found in a line: the way to it, the options that it takes, and the rest of the line. */
export interface FoundCommand {
  readonly path: readonly string[];
  /** The definitions on the way: the command, then group and subcommand if there are any. */
  readonly definitions: readonly JsonObject[];
  readonly options: readonly JsonObject[];
  readonly rest: string;
}

export function optionsOf(definition: JsonObject): readonly JsonObject[] {
  const { options } = definition;
  return Array.isArray(options) ? options.filter(isJsonObject) : [];
}

function isNested(option: JsonObject): boolean {
  return option.type === OPTION_TYPES.subcommand || option.type === OPTION_TYPES.group;
}

/** Splits the first word off a text. */
function firstWord(text: string): readonly [word: string, rest: string] {
  const match = /^(\S+)\s*([\s\S]*)$/.exec(text.trimStart());
  return [match?.[1] ?? '', match?.[2] ?? ''];
}

/** Finds the command that a line such as `/desk add note:…` or `desk add` names. Throws `CannotDo`. */
export function findCommand(commands: readonly JsonObject[], line: string): FoundCommand {
  const [name, afterName] = firstWord(line.replace(/^\//, ''));
  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    const known = commands.map((each) => `/${textOf(each, 'name')}`).join(', ');
    throw new CannotDo(`there is no command /${name} here; there are: ${known || 'none'}`);
  }
  const path = [name];
  const definitions = [command];
  let rest = afterName;
  for (let last = command; optionsOf(last).some(isNested); ) {
    const [word, after] = firstWord(rest);
    const next = optionsOf(last).find((option) => isNested(option) && option.name === word);
    if (next === undefined) {
      const names = optionsOf(last).map((option) => textOf(option, 'name'));
      throw new CannotDo(`/${path.join(' ')} wants one of: ${names.join(', ')}`);
    }
    path.push(word);
    definitions.push(next);
    rest = after;
    last = next;
  }
  return { path, definitions, options: optionsOf(definitions.at(-1) ?? command), rest };
}

/**
 * Reads `question:Who went? limit:3` by the names of the options: a value runs to the next ` name:` of the command or
 * to the end, and may hold spaces and colons. Throws `CannotDo` for text before the first option.
 */
export function readOptions(found: FoundCommand): Readonly<Record<string, string>> {
  const names = new Set(found.options.map((option) => textOf(option, 'name')));
  const starts = [...found.rest.matchAll(/(?<=^|\s)([^\s:]+):/gu)].filter((match) => names.has(match[1] ?? ''));
  const before = found.rest.slice(0, starts[0]?.index ?? found.rest.length).trim();
  if (before !== '') {
    const known = [...names].map((name) => `${name}:`).join(' ');
    throw new CannotDo(`/${found.path.join(' ')} does not understand "${before}"; its options are: ${known || 'none'}`);
  }
  const entries = starts.map((start, index) => {
    const end = starts[index + 1]?.index ?? found.rest.length;
    return [start[1] ?? '', found.rest.slice(start.index + start[0].length, end).trim()] as const;
  });
  return Object.fromEntries(entries);
}
