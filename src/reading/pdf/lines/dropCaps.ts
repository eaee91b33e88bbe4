import type { Run } from './pdfRuns.ts';

/** A drop cap is larger than its lines by at least this factor. */
const LARGER = 1.7;
const MOST_GLYPHS = 3;
/** Its lines begin at most so far behind it, as a share of its size. */
const GAP = 0.5;
/** The height of a capital letter, as a share of the size. */
const CAPITAL = 0.75;
const MOST_CAPS = 60;

function isCap(run: Run): boolean {
  const text = run.glyphs.map((glyph) => glyph.text).join('');
  return run.glyphs.length <= MOST_GLYPHS && /^["“„«‘'(¿¡]?\p{L}['’]?$/u.test(text);
}

/** The runs beside a cap, from top to bottom. */
function besideCap(cap: Run, runs: readonly Run[]): readonly Run[] {
  const beside = runs
    .filter((run) => {
      const isNext = run.x > cap.right - cap.size * 0.15 && run.x - cap.right < cap.size * GAP;
      const isAtHeight =
        run.baseline > cap.baseline - cap.size * CAPITAL && run.baseline < cap.baseline + run.size * 0.3;
      return run !== cap && isNext && isAtHeight && cap.size >= run.size * LARGER;
    })
    .toSorted((a, b) => a.baseline - b.baseline || a.x - b.x);
  // A line right under the cap can still make room for it.
  const last = beside.at(-1);
  if (last === undefined) return beside;
  const below = runs.filter((run) => {
    const distance = run.baseline - last.baseline;
    return distance > run.size * 0.5 && distance < run.size * 1.6 && Math.abs(run.x - last.x) < 1;
  });
  return [...beside, ...below];
}

/**
 * The runs with each drop cap at the beginning of its word. The lines beside it begin where it does, so that they are not
 * taken for set in.
 */
export function withDropCaps(runs: readonly Run[]): readonly Run[] {
  const caps = runs.filter(isCap);
  const sizes = new Set(runs.map((run) => run.size));
  if (caps.length === 0 || caps.length > MOST_CAPS || sizes.size < 2) return runs;
  const changed = new Map<Run, Run | undefined>();
  for (const cap of caps) {
    const lines = besideCap(cap, runs);
    const [first] = lines;
    if (first === undefined || changed.has(first)) continue;
    changed.set(cap, undefined);
    for (const line of lines) changed.set(line, { ...line, x: cap.x });
    const { baseline, size, font, rightToLeft } = first;
    const glyphs = cap.glyphs.map((glyph) => ({
      ...glyph,
      baseline,
      end: baseline,
      size,
      font,
      x: first.x,
      right: first.x,
    }));
    const isApart = first.hasSpaceBefore || cap.hasSpaceAfter;
    const [space] = isApart ? glyphs.slice(0, 1).map((glyph) => ({ ...glyph, text: ' ' })) : [];
    changed.set(first, {
      ...first,
      glyphs: [...glyphs, ...(space === undefined ? [] : [space]), ...first.glyphs],
      x: cap.x,
      hasSpaceBefore: false,
      rightToLeft,
    });
  }
  if (changed.size === 0) return runs;
  return runs.flatMap((run) => (changed.has(run) ? (changed.get(run) ?? []) : [run]));
}
