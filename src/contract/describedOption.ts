import { wording } from '../wording/catalogue.ts';
import { optionInWords } from '../wording/commandsInWords.ts';
import { fixedChoices } from './fixedChoices.ts';
import type { CommandOption } from './option.ts';

/** What an option of a call is for, in the reader's language, with the values of its fixed list if it has one, for a host that shows no such list. */
export function describedOption(called: string, option: CommandOption): string {
  const choices = fixedChoices(option);
  const words = optionInWords(called, option.name, option.description);
  return choices === undefined ? words : wording.calls.oneOf(words, choices);
}
