import { wording } from '../wording/catalogue.ts';
import { fixedChoices } from './fixedChoices.ts';
import type { CommandOption } from './option.ts';

/** What an option is for, with the values of its fixed list if it has one, for a host that shows no such list. */
export function describedOption(option: CommandOption): string {
  const choices = fixedChoices(option);
  return choices === undefined ? option.description : wording.calls.oneOf(option.description, choices);
}
