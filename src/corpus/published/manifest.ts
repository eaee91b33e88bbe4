import { z } from 'zod';
import type { Ranges } from './ranges.ts';
import type { EntryVersion, StateIndex } from './stateIndex.ts';

const ranges: z.ZodType<Ranges> = z.array(z.tuple([z.number(), z.number()]));

const manifest = z.object({
  /** Of the holder of the lease who wrote it. */
  token: z.number(),
  /** How many publications there were. Whatever a reader sees is one of them. */
  generation: z.number(),
  /** How often a publication was begun; each has a number of its own. */
  attempts: z.number(),
  /** Which of them were finished. What others wrote is seen by nobody. */
  finished: ranges,
  /** The highest number of a document, and the place after the last, that were given out, and the store that took them last. */
  reserved: z.object({ documents: z.number(), places: z.number(), by: z.string() }),
  /** The numbers of the documents that are published. */
  documents: ranges,
  /** The places of their passages in the index. */
  places: ranges,
  /** How many passages they have. */
  passages: z.number(),
  /** The publication that wrote what the folder says beside its documents; 0 if none did. */
  folder: z.number(),
  /** The index of the passages, the version of its mapping, and the index of what readers copy. */
  index: z.string(),
  indexVersion: z.string(),
  copies: z.string(),
  /** The form of what readers copy, and the version of all that made it. */
  format: z.string(),
  analyser: z.string(),
});

/** What of a dossier is published. A change of it makes passages, findings and numbers seen together. */
export type Manifest = z.infer<typeof manifest>;

export interface ManifestEntry {
  readonly value: Manifest;
  readonly version: EntryVersion;
}

const names = z.object({
  token: z.number(),
  names: z.array(z.string()),
  /** Dossiers whose folders are gone, and whose indices are still there. */
  gone: z.array(z.string()).default([]),
});
const DOSSIERS = 'dossiers';

/** The id of a dossier's manifest. */
function manifestId(dossier: string): string {
  return `manifest:${dossier}`;
}

/** A process with a higher token has begun to index. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** The manifest as a fact of a store keeps it. */
export function encodeManifest(value: Manifest): string {
  return JSON.stringify(value);
}

/** The manifest that a store keeps; undefined if it keeps none that this version can read. */
export function decodeManifest(kept: unknown): Manifest | undefined {
  if (typeof kept !== 'string' || kept === '') return undefined;
  return manifest.safeParse(JSON.parse(kept)).data;
}

/** Whether two manifests are of the same publication; whoever begins another one changes more than that. */
export function isSamePublication(one: Manifest | undefined, other: Manifest): boolean {
  return one?.generation === other.generation && one.index === other.index && one.copies === other.copies;
}

/** The manifests of all dossiers. */
export class Manifests {
  readonly #state: StateIndex;

  constructor(state: StateIndex) {
    this.#state = state;
  }

  async get(dossier: string): Promise<ManifestEntry | undefined> {
    return await this.#state.get(manifestId(dossier), manifest);
  }

  /**
   * Changes a manifest that is still the version that was read. Throws `LeaseLost` if it was written under a higher token,
   * and `EngineFault`, `conflict` if someone else has changed it.
   */
  async put(dossier: string, value: Manifest, before: ManifestEntry | undefined): Promise<ManifestEntry> {
    if (before !== undefined && before.value.token > value.token) {
      throw new LeaseLost(`another process indexes the dossier ${dossier} now`);
    }
    const version = await this.#state.put(manifestId(dossier), value, before?.version, manifest);
    return { value, version };
  }

  /** The names of the dossiers that are published. */
  async names(): Promise<readonly string[]> {
    return (await this.#state.get(DOSSIERS, names))?.value.names ?? [];
  }

  /**
   * Says which dossiers are published. Returns those that were published before and of which something is still there, but for
   * those that were `removed`. Throws as {@link put} does.
   */
  async setNames(
    wanted: readonly string[],
    token: number,
    removed: readonly string[] = [],
  ): Promise<readonly string[]> {
    const before = await this.#state.get(DOSSIERS, names);
    const sorted = [...wanted].sort();
    if (before !== undefined && before.value.token > token) throw new LeaseLost('another process indexes now');
    const former = [...(before?.value.gone ?? []), ...(before?.value.names ?? [])];
    const gone = [...new Set(former)].filter((name) => !wanted.includes(name) && !removed.includes(name)).sort();
    const value = { token, names: sorted, gone };
    if (JSON.stringify(value) === JSON.stringify(before?.value)) return gone;
    await this.#state.put(DOSSIERS, value, before?.version, names);
    return gone;
  }

  /** Forgets what was published of a dossier. */
  async remove(dossier: string): Promise<void> {
    await this.#state.remove(manifestId(dossier));
  }
}
