import type { Box } from '../page/matrix.ts';

/** Whether a rule of a table is between two places at one height. */
export type RuledBetween = (from: number, to: number, y: number) => boolean;

/** For vertical rules, in any order. */
export function ruledBetween(rules: readonly Box[]): RuledBetween {
  if (rules.length === 0) return () => false;
  const sorted = rules.toSorted((a, b) => a.x - b.x);
  return (from, to, y) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.x ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < sorted.length; at += 1) {
      const rule = sorted[at];
      if (rule === undefined || rule.x > to) return false;
      if (rule.top <= y && rule.bottom >= y) return true;
    }
    return false;
  };
}
