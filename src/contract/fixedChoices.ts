import type { CommandOption } from './option.ts';

/** All values that an option takes, if they are a fixed list; undefined if it takes others too. */
export function fixedChoices(option: CommandOption): readonly string[] | undefined {
  if (option.type === 'text') return option.choices;
  return option.type === 'choice' && option.orNumber !== true ? option.choices : undefined;
}
