import type { OptionValues } from '../../contract/option.ts';
import type { KeptReply } from '../../keeping/replies.ts';

/** The options that have a value, as a request keeps them. */
export function givenOptions(options: OptionValues): KeptReply['options'] {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
