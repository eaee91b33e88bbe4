import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { KeyKind } from './findingKeys.ts';

/** The documents of a dossier by what was found in them. */
export interface FindingsIndex {
  /** The keys of one kind that begin so, each once, in any order. */
  keys(kind: KeyKind, prefix?: string): readonly string[];
  /** The documents that have a key, in the order of the dossier. */
  documents(kind: KeyKind, key: string): readonly NumberedDocument[];
}
