import type { Random } from './random.ts';

const MOST_CHANGES = 12;

/** Bytes with a few changes: bits turned, stretches taken out, repeated or put in from another file, and the end cut off. */
export function mutated(random: Random, bytes: Uint8Array, other: Uint8Array): Uint8Array {
  let changed = Buffer.from(bytes);
  const changes = random.below(MOST_CHANGES);
  for (let change = 0; change < changes && changed.length > 0; change += 1) {
    const at = random.below(changed.length);
    const length = 1 + random.below(Math.min(64, changed.length - at));
    const [before, stretch, after] = [
      changed.subarray(0, at),
      changed.subarray(at, at + length),
      changed.subarray(at + length),
    ];
    const kind = random.below(6);
    if (kind <= 1) changed[at] = random.below(256);
    else if (kind === 2) changed = Buffer.concat([before, after]);
    else if (kind === 3) changed = Buffer.concat([before, ...Array<Buffer>(1 + random.below(40)).fill(stretch), after]);
    else if (kind === 4) {
      const from = random.below(Math.max(1, other.length));
      changed = Buffer.concat([before, other.subarray(from, from + length * 8), after]);
    } else if (random.below(4) === 0) changed = Buffer.from(before);
  }
  return changed;
}
