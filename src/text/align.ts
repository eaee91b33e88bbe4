/** A word to be aligned. */
export interface AlignedWord {
  /** What decides whether two words are the same. */
  readonly key: string;
  /** Other keys that it can have: a word is the same as another if one key of each is. */
  readonly others?: readonly string[];
  /** Whether it is an editor's addition, which may be there or not. */
  readonly editorial: boolean;
  /** Whether words may have been left out right before it, because the text says so with an ellipsis. */
  readonly afterGap: boolean;
}

/** One step from a pasted text to its source; places count words from 0. */
export type Step =
  | { readonly kind: 'same' | 'replaced'; readonly pasted: number; readonly source: number }
  | { readonly kind: 'added'; readonly pasted: number }
  | { readonly kind: 'removed'; readonly source: number };

export interface Alignment {
  readonly steps: readonly Step[];
  /** How many of the pasted words the source has in this order. */
  readonly matched: number;
  /** Words changed, and next to nothing for each that an editor or an ellipsis accounts for. */
  readonly cost: number;
}

/** What passing over an editor's addition, or over words that an ellipsis replaces, costs beside a change of 1. */
const FREE = 0.001;

const SAME = 0;
const REPLACED = 1;
const ADDED = 2;
const REMOVED = 3;

/**
 * Finds the stretch of `source` that all of `pasted` comes from with the fewest words changed, and how: semi-global
 * alignment after Needleman and Wunsch (1970) and Sellers (1980), in time and space proportional to the product of the
 * two lengths.
 */
export function align(pasted: readonly AlignedWord[], source: readonly AlignedWord[]): Alignment {
  const width = source.length + 1;
  const costs = new Float64Array((pasted.length + 1) * width);
  const moves = new Uint8Array(costs.length);
  for (let p = 1; p <= pasted.length; p += 1) {
    const word = pasted[p - 1];
    if (word === undefined) break;
    const addition = word.editorial ? FREE : 1;
    const row = p * width;
    costs[row] = (costs[row - width] ?? 0) + addition;
    moves[row] = ADDED;
    // Source words passed over after this word: free of charge after the last one, at the end of the stretch.
    const gapNext = p === pasted.length || pasted[p]?.afterGap === true;
    for (let s = 1; s <= source.length; s += 1) {
      const other = source[s - 1];
      if (other === undefined) break;
      const isSame = word.key === other.key || isOtherwise(word, other);
      let best = (costs[row - width + s - 1] ?? 0) + (isSame ? 0 : 1);
      let move = isSame ? SAME : REPLACED;
      const added = (costs[row - width + s] ?? 0) + addition;
      if (added < best) {
        best = added;
        move = ADDED;
      }
      const removed = (costs[row + s - 1] ?? 0) + (gapNext || other.editorial ? FREE : 1);
      if (removed < best) {
        best = removed;
        move = REMOVED;
      }
      costs[row + s] = best;
      moves[row + s] = move;
    }
  }
  return traceBack(pasted.length, source.length, costs, moves);
}

function isOtherwise({ key, others = [] }: AlignedWord, other: AlignedWord): boolean {
  if (others.length === 0 && (other.others === undefined || other.others.length === 0)) return false;
  return others.includes(other.key) || (other.others?.some((one) => one === key || others.includes(one)) ?? false);
}

function traceBack(pastedLength: number, sourceLength: number, costs: Float64Array, moves: Uint8Array): Alignment {
  const width = sourceLength + 1;
  const last = pastedLength * width;
  let s = 0;
  // The first of the cheapest ends: what follows the stretch costs next to nothing and must not belong to it.
  for (let end = 1; end <= sourceLength; end += 1) {
    const [cost, least] = [costs[last + end] ?? 0, costs[last + s] ?? 0];
    // Of equal ends one whose last word is the same is better than one whose last word differs.
    const isBetter = moves[last + end] === SAME && moves[last + s] !== SAME && cost < least + FREE / 2;
    if (cost < least - FREE / 2 || isBetter) s = end;
  }
  // A last word that differs was replaced rather than added, if the source has a word in its place.
  const next = last + s + 1;
  if (moves[last + s] === ADDED && s < sourceLength && moves[next] === REPLACED && costs[next] === costs[last + s])
    s += 1;
  const cost = costs[last + s] ?? 0;
  const steps: Step[] = [];
  let matched = 0;
  for (let p = pastedLength; p > 0; ) {
    const move = moves[p * width + s];
    if (move === SAME || move === REPLACED) {
      p -= 1;
      s -= 1;
      steps.push({ kind: move === SAME ? 'same' : 'replaced', pasted: p, source: s });
      if (move === SAME) matched += 1;
    } else if (move === ADDED) {
      p -= 1;
      steps.push({ kind: 'added', pasted: p });
    } else {
      s -= 1;
      steps.push({ kind: 'removed', source: s });
    }
  }
  return { steps: steps.reverse(), matched, cost };
}
