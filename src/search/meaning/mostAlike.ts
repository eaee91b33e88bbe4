import type { Alike } from '../engine.ts';

/** Places and cosines of the `k` highest cosines above 0, the first of equals before the others; `cosines` are by place. */
export function mostAlike(cosines: Float32Array, k: number): readonly Alike[] {
  const best: Alike[] = [];
  let least = 0;
  for (const [place, cosine] of cosines.entries()) {
    if (!(cosine > least)) continue;
    if (best.length === k) best.pop();
    let at = best.length;
    while (at > 0 && (best[at - 1]?.cosine ?? 0) < cosine) at -= 1;
    best.splice(at, 0, { place, cosine });
    if (best.length === k) least = best.at(-1)?.cosine ?? 0;
  }
  return best;
}
