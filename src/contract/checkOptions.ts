import { UserError } from '../errors.ts';
import { hasWords, pastedText, typedName, typedText } from '../text/typedText.ts';
import { wording } from '../wording/catalogue.ts';
import { optionInWords } from '../wording/commandsInWords.ts';
import { exampleOf } from './exampleOf.ts';
import { type GivenFile, isFile } from './givenFile.ts';
import type {
  AttachmentOption,
  ChoiceOption,
  CommandOption,
  IntegerOption,
  OptionValue,
  OptionValues,
  RoleOption,
  TextOption,
} from './option.ts';
import type { OptionsOf } from './optionsOf.ts';

/** Longest text that Discord lets a user type into an option, in UTF-16 units. */
const LONGEST_TEXT = 6000;

/** What was typed for an option, without what is only put around it. */
export function typedValue(option: CommandOption, text: string): string {
  if (option.type === 'choice') return typedName(text);
  if (option.type !== 'text' || option.holds === undefined) return typedText(text);
  return option.holds === 'name' ? typedName(text) : pastedText(text);
}

type Checked = OptionValue | undefined;

/**
 * Checks options that came from outside. `called` is the full name of the call, such as `briefing show`. Numbers may come
 * as text and text as numbers; a blank value counts as none. This is the one door for what people type: what the bot and
 * Discord put around words falls away here. `example` shows how the call is typed. Throws {@link UserError}, which names the option, if one is unknown, missing, of the
 * wrong type, or without a word to look for.
 */
export function checkOptions<const Options extends readonly CommandOption[]>(
  called: string,
  options: Options,
  values: OptionValues,
  example: OptionValues = {},
): OptionsOf<Options> {
  checkNames(called, options, values);
  const checked = options.map((option): [string, Checked] => {
    const value = checkedValue(called, option, values[option.name]);
    if (value === undefined && option.required === true) {
      throw new UserError(
        wording.calls.needsOption(
          called,
          option.name,
          optionInWords(called, option.name, option.description),
          exampleOf(called, example),
        ),
      );
    }
    if (typeof value === 'string' && isEmptyOfWords(option, value)) {
      throw new UserError(wording.calls.noWord(called, option.name, value, exampleOf(called, example)));
    }
    return [option.name, value];
  });
  // Sound: there is an entry for each option, of the type that its definition gives, and a required one is not undefined.
  return Object.fromEntries(checked) as OptionsOf<Options>;
}

function checkNames(called: string, options: readonly CommandOption[], values: OptionValues): void {
  const known = options.map(({ name }) => name);
  const unknown = Object.keys(values).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new UserError(wording.calls.unknownOption(called, unknown, known));
}

function checkedValue(called: string, option: CommandOption, value: unknown): Checked {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' && value.trim() === '') return undefined;
  if (option.type === 'attachment') return fileOf(called, option, value);
  if (isFile(value)) throw new UserError(wording.calls.takesNoFile(called, option.name));
  if (option.type === 'integer') return integerOf(called, option, value);
  const text = textOf(called, option, value);
  if (text.trim() === '') return undefined;
  if (option.type === 'role') return roleOf(called, option, text);
  return option.type === 'text' ? text : choiceOf(called, option, text);
}

function integerOf(called: string, { name, max = Number.MAX_SAFE_INTEGER }: IntegerOption, value: unknown): number {
  const number = typeof value === 'number' ? value : Number(typedName(String(value)).replace(/^[#¶]/u, ''));
  if (!Number.isInteger(number) || number < 1) {
    throw new UserError(wording.calls.noNumber(called, name, String(value)));
  }
  if (number <= max) return number;
  throw new UserError(wording.calls.tooLarge(called, name, number, max));
}

/** Whether a text that should have words to look for has none. */
function isEmptyOfWords(option: CommandOption, text: string): boolean {
  return option.type === 'text' && option.holds === undefined && !hasWords(text);
}

function textOf(called: string, option: TextOption | ChoiceOption | RoleOption, value: unknown): string {
  const { name, max = LONGEST_TEXT } = option;
  const text = typedValue(option, String(value));
  if (text.length <= max) return text;
  throw new UserError(wording.calls.tooLong(called, name, text.length, max));
}

/** A file, in the form in which the command gets it: its host has read the text if that is wanted. */
function fileOf(called: string, { name, as }: AttachmentOption, value: unknown): GivenFile {
  if (isFile(value) && as in value) return value;
  throw new UserError(wording.calls.noFile(called, name));
}

/** A role as Discord hands it over, or as it is mentioned in a text. */
const ROLE = /^(?:<@&)?(?<id>\d{15,20})>?$/u;

function roleOf(called: string, { name }: RoleOption, text: string): string {
  const id = ROLE.exec(text.trim())?.groups?.id;
  if (id !== undefined) return id;
  throw new UserError(wording.calls.noRole(called, name, text));
}

const NUMBER = /^#?(?<number>\d{1,6})\.?$/u;

function choiceOf(called: string, { name, choices, synonyms, orNumber }: ChoiceOption, text: string): string | number {
  // A word such as “.docx” is the ending of a file: the dot does not count.
  const typed = text.trim().toLowerCase().replace(/^\./u, '');
  const choice = choices.find((one) => one === typed) ?? new Map(Object.entries(synonyms ?? {})).get(typed);
  if (choice !== undefined) return choice;
  const number = orNumber === true ? NUMBER.exec(typed)?.groups?.number : undefined;
  if (number !== undefined) return Number(number);
  throw new UserError(wording.calls.noChoice(called, name, text, { choices, orNumber: orNumber === true }));
}
