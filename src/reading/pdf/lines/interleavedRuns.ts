import type { PlacedRun } from './pdfRuns.ts';

/** Runs that overlap by more than this share of their size have letters in each other's gaps. */
const OVERLAP = 0.3;

function areInterleaved(runs: readonly PlacedRun[]): boolean {
  let right = Number.NEGATIVE_INFINITY;
  return runs.some((run) => {
    const overlaps = right - run.x > OVERLAP * run.size;
    right = Math.max(right, run.right);
    return overlaps;
  });
}

/** A run a glyph with its marks; a space is with the glyph beside which it is drawn. */
function single(run: PlacedRun): readonly PlacedRun[] {
  const found: PlacedRun[] = [];
  let hasSpaceBefore = run.hasSpaceBefore;
  const addSpace = () => {
    const last = found.at(-1);
    if (last !== undefined) found[found.length - 1] = { ...last, hasSpaceAfter: true };
  };
  for (const glyph of run.glyphs) {
    const last = found.at(-1);
    if (glyph.text === ' ') {
      if (last !== undefined && glyph.x - last.right < OVERLAP * run.size) addSpace();
      else hasSpaceBefore = true;
    } else if (last !== undefined && /^\p{M}/u.test(glyph.text))
      found[found.length - 1] = { ...last, glyphs: [...last.glyphs, glyph] };
    else {
      const [x, right] = [Math.min(glyph.x, glyph.right), Math.max(glyph.x, glyph.right)];
      found.push({ ...run, glyphs: [glyph], x, right, hasSpaceBefore, hasSpaceAfter: false });
      hasSpaceBefore = false;
    }
  }
  if (run.hasSpaceAfter) addSpace();
  return found;
}

/**
 * The runs of one line from left to right. Programs that take single letters from another font draw first all of one font,
 * with gaps, and then the others into the gaps; such runs are taken apart.
 */
export function withoutInterleaving(runs: readonly PlacedRun[]): readonly PlacedRun[] {
  const ordered = runs.toSorted((a, b) => a.x - b.x);
  if (!areInterleaved(ordered)) return ordered;
  return ordered.flatMap((run) => (run.script === undefined ? single(run) : [run])).toSorted((a, b) => a.x - b.x);
}
