import { createHash } from 'node:crypto';
import type { PublishedRow } from '../../keeping/dossierStore/publishedTable.ts';
import type { LiveDocument } from '../../keeping/dossierStore/storeSource.ts';
import { FOLDER } from '../storedDossier.ts';
import type { Indices } from './indices.ts';
import type { Manifest } from './manifest.ts';
import type { PublishedStore } from './publishedStore.ts';

/** The fact that keeps what the folder said when it was published last, as a hash. */
export const SENT_FOLDER = 'publishedFolder';
/** The fact that keeps the generation of which the indices lack something, so that they are made anew. */
export const LACKING = 'lackingGeneration';

/** What has to be sent to publish what a store has. */
export interface Change {
  readonly live: readonly LiveDocument[];
  /** As they were published last. */
  readonly rows: ReadonlyMap<number, PublishedRow>;
  /** What the folder says beside its documents, as JSON, and its hash. */
  readonly folder: string;
  readonly folderHash: string;
  readonly isFolderNew: boolean;
  /** Whether the index of the passages, and that of the copies, has to be made anew. */
  readonly needsIndex: boolean;
  readonly needsCopies: boolean;
}

/** The versions of what is published. */
export interface Versions {
  readonly index: string;
  readonly format: string;
}

/** What of a store is not published as it is; undefined if all of it is. Throws `EngineFault`. */
export async function changeOf(
  { source, published, store: { reader } }: PublishedStore,
  manifest: Manifest | undefined,
  indices: Indices,
  versions: Versions,
): Promise<Change | undefined> {
  const live = source.live();
  const folder = JSON.stringify({ facts: String(reader.fact(FOLDER)), outcomes: source.outcomes() });
  const folderHash = createHash('sha256').update(folder).digest('hex');
  const isWhole = manifest !== undefined && manifest.generation > 0 && reader.fact(LACKING) !== manifest.generation;
  const needsIndex = !isWhole || manifest.indexVersion !== versions.index || !(await indices.areThere(manifest.index));
  const needsCopies = !isWhole || manifest.format !== versions.format || !(await indices.areThere(manifest.copies));
  const rows = manifest === undefined ? new Map<number, PublishedRow>() : published.rows();
  const isFolderNew = needsCopies || reader.fact(SENT_FOLDER) !== folderHash;
  const isSame =
    live.length === rows.size &&
    live.every(({ doc, id, stamp }) => rows.get(doc)?.id === id && rows.get(doc)?.stamp === stamp);
  if (isSame && !isFolderNew && !needsIndex && !needsCopies) return undefined;
  return { live, rows, folder, folderHash, isFolderNew, needsIndex, needsCopies };
}
