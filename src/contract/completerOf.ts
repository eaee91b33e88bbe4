import { MOST_CHOICES, plainChoice } from '../choice.ts';
import type { CommandOption, Complete } from './option.ts';

/**
 * What offers values for an option while it is typed; undefined if nothing does. The values of a fixed list are offered like
 * others where a host cannot show the list itself.
 */
export function completerOf(option: CommandOption): Complete | undefined {
  if (option.type === 'attachment' || option.type === 'role') return undefined;
  if (option.type === 'choice') return oneOf(option.choices);
  if (option.type === 'text' && option.choices !== undefined) return oneOf(option.choices);
  return option.complete;
}

function oneOf(choices: readonly string[]): Complete {
  return (typed) => {
    const wanted = typed.trim().toLowerCase();
    const fitting = choices.filter((choice) => choice.startsWith(wanted));
    return fitting.slice(0, MOST_CHOICES).map(plainChoice);
  };
}
