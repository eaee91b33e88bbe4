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
  const sameness = samenessOf(pasted, source);
  const passingOver = Float64Array.from(source, ({ editorial }) => (editorial ? FREE : 1));
  for (const [at, word] of pasted.entries()) {
    const addition = word.editorial ? FREE : 1;
    const row = (at + 1) * width;
    let diagonal = costs[row - width] ?? 0;
    let left = diagonal + addition;
    costs[row] = left;
    moves[row] = ADDED;
    // Source words passed over after this word: free of charge after the last one, at the end of the stretch.
    const gapNext = at + 1 === pasted.length || pasted[at + 1]?.afterGap === true;
    const isSame = sameness(at);
    for (let s = 1; s < width; s += 1) {
      const above = costs[row - width + s] ?? 0;
      const same = isSame[s - 1] === 1;
      let best = diagonal + (same ? 0 : 1);
      let move = same ? SAME : REPLACED;
      if (above + addition < best) {
        best = above + addition;
        move = ADDED;
      }
      const removed = left + (gapNext ? FREE : (passingOver[s - 1] ?? 1));
      if (removed < best) {
        best = removed;
        move = REMOVED;
      }
      costs[row + s] = best;
      moves[row + s] = move;
      diagonal = above;
      left = best;
    }
  }
  return traceBack(pasted.length, source.length, costs, moves);
}

/** For a pasted word, by its place: which words of the source are the same, one number each, 1 or 0. */
function samenessOf(pasted: readonly AlignedWord[], source: readonly AlignedWord[]): (at: number) => Uint8Array {
  const holders = new Map<string, number[]>();
  for (const [place, { key, others = [] }] of source.entries()) {
    for (const one of new Set([key, ...others])) {
      const places = holders.get(one);
      if (places === undefined) holders.set(one, [place]);
      else places.push(place);
    }
  }
  return (at) => {
    const row = new Uint8Array(source.length);
    const word = pasted[at];
    for (const key of word === undefined ? [] : [word.key, ...(word.others ?? [])]) {
      for (const place of holders.get(key) ?? []) row[place] = 1;
    }
    return row;
  };
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
