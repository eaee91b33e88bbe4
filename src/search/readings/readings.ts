import type { Token } from '../../text/tokens.ts';
import { initialsIn } from './initials.ts';
import { joinedIn } from './joined.ts';
import { currenciesIn, numbersIn, sharesIn } from './numbers.ts';
import type { Reading } from './reading.ts';
import { tagsIn } from './tags.ts';

/** All that a text is read as beside its words; `tokens` are its words, and offsets are theirs. */
export function readingsIn(text: string, tokens: readonly Token[]): readonly Reading[] {
  return [
    ...numbersIn(text, tokens),
    ...sharesIn(text, tokens),
    ...currenciesIn(text),
    ...joinedIn(text, tokens),
    ...initialsIn(text, tokens),
    ...tagsIn(text),
  ];
}
