import { wording } from '../../wording/catalogue.ts';
import { block, line, type ViewBlock } from '../model/block.ts';
import { foreign, type Piece } from '../model/piece.ts';

/** A watch, and how many passages it found. */
export interface Finder {
  readonly number: number;
  readonly query: string;
  readonly found: number;
}

/** Watches in one block, a line each. */
const WATCHES_IN_BLOCK = 5;

/** What watches look for and how much each has found: a line a watch, some of them a block. */
export function finderBlocks(watches: readonly Finder[]): readonly ViewBlock[] {
  const lines = watches.map(({ number, query, found }) =>
    line(wording.digest.watch<Piece>(number, found, foreign(query, 'listed query'))),
  );
  const starts = lines.map((_, place) => place).filter((place) => place % WATCHES_IN_BLOCK === 0);
  return starts.map((start) => block(...lines.slice(start, start + WATCHES_IN_BLOCK)));
}
