import { KEPT_FOR } from '../keptFor.ts';
import type { Indices } from './indices.ts';
import type { Manifest } from './manifest.ts';
import { holesOf, unionOf } from './ranges.ts';

/** A manifest, and when it was seen. */
interface Seen {
  readonly manifest: Manifest;
  readonly at: number;
}

/**
 * Removes what is published no more, once no reader answers from it: whatever the manifest neither names now nor named an hour
 * ago, of the numbers that were given out then. That is also what unfinished publications left.
 */
export class Sweeper {
  readonly #indices: Indices;
  readonly #now: () => number;
  readonly #seen = new Map<string, Seen>();
  /** Since when a dossier has been gone. */
  readonly #gone = new Map<string, number>();

  /** `now` is a clock in milliseconds that only goes forward. */
  constructor(indices: Indices, now: () => number = () => performance.now()) {
    this.#indices = indices;
    this.#now = now;
  }

  /** Looks at a dossier whose manifest this is; `begun` are indices that are being filled. Throws `EngineFault`. */
  async sweep(dossier: string, manifest: Manifest, begun: readonly string[]): Promise<void> {
    const before = this.#seen.get(dossier);
    if (before !== undefined && this.#now() - before.at < KEPT_FOR) return;
    this.#seen.set(dossier, { manifest, at: this.#now() });
    if (before === undefined) return;
    const then = before.manifest;
    const { documents, places } = then.reserved;
    if (then.index === manifest.index) {
      const holes = holesOf(unionOf(then.places, manifest.places), 0, places - 1);
      await this.#indices.removePassages(manifest.index, holes);
    }
    if (then.copies === manifest.copies) {
      const holes = holesOf(unionOf(then.documents, manifest.documents), 1, documents);
      await this.#indices.removeCopies(manifest.copies, holes);
    }
    const kept = [then.index, then.copies, manifest.index, manifest.copies, ...begun];
    for (const index of await this.#indices.all(dossier)) {
      const attempt = Number(/(?<!\d)\d+$/u.exec(index)?.[0]);
      if (attempt <= then.attempts && !kept.includes(index)) await this.#indices.remove(index);
    }
  }

  /** Removes the indices of dossiers that have been gone for an hour. Returns the names of those. Throws `EngineFault`. */
  async sweepGone(dossiers: readonly string[]): Promise<readonly string[]> {
    for (const name of [...this.#gone.keys()].filter((one) => !dossiers.includes(one))) this.#gone.delete(name);
    const removed: string[] = [];
    for (const dossier of dossiers) {
      const since = this.#gone.get(dossier) ?? this.#now();
      this.#gone.set(dossier, since);
      if (this.#now() - since < KEPT_FOR) continue;
      for (const index of await this.#indices.all(dossier)) await this.#indices.remove(index);
      removed.push(dossier);
    }
    return removed;
  }
}
