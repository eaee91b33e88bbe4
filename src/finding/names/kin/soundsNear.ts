import { firstSoundRow, nextSoundRow } from '../soundDistance.ts';
import type { Trie } from './trie.ts';

/** Sums of the same costs in another order may differ by so much. */
const ROUNDING = 1e-9;

interface Wanted {
  readonly sounds: string;
  /** The greatest distance per sound, as `nameDistance` counts it. */
  readonly farthest: number;
  /** Whether the script of either the wanted word or the words of the trie has no letters for vowels, and not of both. */
  readonly unvowelled: boolean;
}

/** The words of sounds in a trie that are near to the wanted one; see `nameDistance`. */
export function soundsNear(trie: Trie, { sounds, farthest, unvowelled }: Wanted): readonly string[] {
  const found: string[] = [];
  const rows: Float64Array<ArrayBuffer>[] = [firstSoundRow(sounds, unvowelled)];
  const last = new Float64Array(sounds.length + 1);
  /** The greatest distance of a word of this length. */
  const most = (length: number): number =>
    farthest * ((unvowelled ? Math.min : Math.max)(sounds.length, length) + 1) + ROUNDING;
  const visit = (parent: number, depth: number): void => {
    const row = rows[depth];
    if (row === undefined) return;
    for (let node = trie.firstChild(parent); node >= 0; node = trie.nextSibling(node)) {
      const sound = { code: trie.code(node), at: depth, isSole: false };
      const text = trie.text(node);
      if (text !== undefined) {
        nextSoundRow(row, last, { ...sound, isLast: true, isSole: depth === 0 }, sounds, unvowelled);
        if ((last[sounds.length] ?? 0) <= most(text.length)) found.push(text);
      }
      if (trie.firstChild(node) < 0) continue;
      rows[depth + 1] ??= new Float64Array(sounds.length + 1);
      const next = rows[depth + 1] ?? last;
      nextSoundRow(row, next, { ...sound, isLast: false }, sounds, unvowelled);
      if (least(next) <= most(trie.longest(node))) visit(node, depth + 1);
    }
  };
  visit(trie.root, 0);
  return found;
}

function least(row: Float64Array): number {
  let best = Number.POSITIVE_INFINITY;
  for (const cost of row) if (cost < best) best = cost;
  return best;
}
