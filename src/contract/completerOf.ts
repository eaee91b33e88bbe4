import { plainChoice } from '../choice.ts';
import type { CommandOption, Complete } from './option.ts';

/** What offers values for an option while it is typed; undefined if nothing does. */
export function completerOf(option: CommandOption): Complete | undefined {
  if (option.type === 'attachment') return undefined;
  if (option.type !== 'choice') return option.complete;
  return (typed) => {
    const wanted = typed.trim().toLowerCase();
    return option.choices.filter((choice) => choice.startsWith(wanted)).map(plainChoice);
  };
}
