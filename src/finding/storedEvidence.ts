import type { NumberedDocument } from '../dossier/dossier.ts';
import type { FindingsStore } from './keptFindings.ts';

/**
 * What a large dossier has beside its documents, so that the guard need not read all of them for one answer. Nothing of it
 * comes from the answer or from what made it.
 */
export interface StoredEvidence {
  /** What reading found in each document, as it was stored with it and is checked by its checksum; found anew if absent. */
  readonly findings?: FindingsStore;
  /** The documents that have all of some folded words, in the dossier's order; all documents are looked through if absent. */
  readonly documentsWith?: (words: readonly string[]) => readonly NumberedDocument[];
  /** The same for several lists of words at once, if the index is not in this process. */
  readonly lookUp?: (lists: readonly (readonly string[])[]) => Promise<readonly (readonly NumberedDocument[])[]>;
}
