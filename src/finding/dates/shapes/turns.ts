import { GAP } from './fragments.ts';
import type { Turn } from './reading.ts';
import type { Groups } from './shape.ts';

const TURNS: Readonly<Record<string, Turn>> = {
  last: 'last',
  past: 'last',
  this: 'this',
  current: 'this',
  next: 'next',
  coming: 'next',
  upcoming: 'next',
};

/** "last", "the current", "its next fiscal": which of several like periods. */
export const TURN = `(?:(?:(?:the|its|their|his|her|our)${GAP})?(?<turn>${Object.keys(TURNS).join('|')})${GAP}(?:(?:fiscal|calendar|financial|business)${GAP})?)`;

/** How many periods each is away. */
export const TURN_AMOUNTS: Readonly<Record<Turn, number>> = { last: -1, this: 0, next: 1 };

/** The turn that the group of that name caught. */
export function turnIn({ turn }: Groups): Turn | null {
  return turn === undefined ? null : (TURNS[turn.toLowerCase()] ?? null);
}

/** "of last year" after a day or a month. */
export const OF_YEAR = `(?:,?${GAP}(?:of${GAP})?(?<yearturn>last|this|next)${GAP}year)`;

/** The year's turn that {@link OF_YEAR} caught. */
export function yearTurnIn({ yearturn }: Groups): Turn | null {
  return turnIn({ turn: yearturn });
}
