import { isJsonObject, type JsonObject } from '../json/json.ts';
import { textOf } from '../schemas/componentTree.ts';
import { CannotDo, type OptionValue, type OptionValues } from '../user/userSession.ts';
import { OPTION_TYPES } from '../world/optionTypes.ts';
import type { FoundCommand } from './commandLine.ts';
import type { Resolved } from './resolved.ts';

type Read = (value: OptionValue, option: JsonObject, resolved: Resolved) => unknown;

function refuse(option: JsonObject, wanted: string, value: OptionValue): never {
  const shown = typeof value === 'object' ? value.filename : String(value);
  throw new CannotDo(`the option "${textOf(option, 'name')}" wants ${wanted}, not "${shown}"`);
}

/** The value of the choice with this name; checks that a value is among the choices, if there are any. */
function chosen(value: OptionValue, option: JsonObject): OptionValue {
  const choices = Array.isArray(option.choices) ? option.choices.filter(isJsonObject) : [];
  if (choices.length === 0) return value;
  const choice = choices.find((each) => each.name === value || String(each.value) === String(value));
  const found = choice?.value;
  if (typeof found === 'string' || typeof found === 'number') return found;
  return refuse(option, `one of: ${choices.map((each) => textOf(each, 'name')).join(', ')}`, value);
}

function readText(value: OptionValue, option: JsonObject): string {
  const text = String(chosen(value, option));
  const { min_length: shortest = 0, max_length: longest = 6000 } = option;
  if (text.length < Number(shortest) || text.length > Number(longest)) {
    return refuse(option, `${String(shortest)} to ${String(longest)} characters`, value);
  }
  return text;
}

function readNumber(value: OptionValue, option: JsonObject, isWhole: boolean): number {
  const given = chosen(value, option);
  const number = typeof given === 'string' && given.trim() === '' ? Number.NaN : Number(given);
  if (!Number.isFinite(number) || (isWhole && !Number.isInteger(number))) {
    return refuse(option, isWhole ? 'a whole number' : 'a number', value);
  }
  const { min_value: least = -Infinity, max_value: most = Infinity } = option;
  if (number < Number(least)) return refuse(option, `at least ${String(least)}`, value);
  if (number > Number(most)) return refuse(option, `at most ${String(most)}`, value);
  return number;
}

const READERS: Readonly<Record<number, Read>> = {
  [OPTION_TYPES.string]: readText,
  [OPTION_TYPES.integer]: (value, option) => readNumber(value, option, true),
  [OPTION_TYPES.number]: (value, option) => readNumber(value, option, false),
  [OPTION_TYPES.boolean]: (value, option) => {
    if (['true', 'false'].includes(String(value).toLowerCase())) return String(value).toLowerCase() === 'true';
    return refuse(option, 'true or false', value);
  },
  [OPTION_TYPES.user]: (value, _option, resolved) => resolved.user(String(value)),
  [OPTION_TYPES.channel]: (value, _option, resolved) => resolved.channel(String(value)),
  [OPTION_TYPES.role]: (value, _option, resolved) => resolved.role(String(value)),
  [OPTION_TYPES.mentionable]: (value, _option, resolved) => resolved.mentionable(String(value)),
  [OPTION_TYPES.attachment]: (value, option, resolved) =>
    typeof value === 'object' ? resolved.attachment(value) : refuse(option, 'a file', value),
};

/**
 * The `data` of an interaction for a slash command, or with `focused` for its autocompletion, for which nothing needs to
 * be complete or well-formed yet. Throws `CannotDo` for what Discord's client would not send.
 */
export function commandData(
  command: { readonly id: string; readonly guildId: string | null },
  found: FoundCommand,
  values: OptionValues,
  resolved: Resolved,
  focused?: string,
): JsonObject {
  const unknown = Object.keys(values).find((name) => !found.options.some((option) => option.name === name));
  if (unknown !== undefined) throw new CannotDo(`/${found.path.join(' ')} has no option "${unknown}"`);
  const given = found.options.flatMap((option): readonly JsonObject[] => {
    const name = textOf(option, 'name');
    const value = values[name];
    const type = Number(option.type);
    if (name === focused) return [{ name, type, value: String(value ?? ''), focused: true }];
    if (value === undefined) {
      if (option.required !== true || focused !== undefined) return [];
      throw new CannotDo(`/${found.path.join(' ')} needs the option "${name}"`);
    }
    return [{ name, type, value: READERS[type]?.(value, option, resolved) }];
  });
  const nested = found.definitions
    .slice(1)
    .reduceRight<readonly JsonObject[]>(
      (options, definition) => [{ name: definition.name, type: definition.type, options }],
      given,
    );
  return {
    id: command.id,
    name: found.path[0],
    type: 1,
    ...(nested.length === 0 ? {} : { options: nested }),
    ...(command.guildId === null ? {} : { guild_id: command.guildId }),
    ...resolved.json(),
  };
}
