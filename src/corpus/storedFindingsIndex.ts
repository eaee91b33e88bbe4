import type { NumberedDocument } from '../dossier/dossier.ts';
import { KEY_KINDS, type KeyKind } from '../finding/lookup/findingKeys.ts';
import type { FindingsIndex } from '../finding/lookup/findingsIndex.ts';
import type { KeyTable } from '../keeping/dossierStore/keyTable.ts';
import { Memo } from '../text/memo.ts';

/** A document and the number under which the keys of its findings are kept. */
export interface KeyedDocument {
  readonly doc: number;
  readonly document: NumberedDocument;
}

/** The index of the findings of some documents, which are in the order of their dossier, over the keys that a store has. */
export function storedFindingsIndex(table: KeyTable, documents: readonly KeyedDocument[]): FindingsIndex {
  const places = new Map(documents.map(({ doc }, place) => [doc, place]));
  const all = new Memo<KeyKind, readonly string[]>(KEY_KINDS.length);
  /** The store also has the keys of documents that went and are still answered from elsewhere. */
  const keysOf = (kind: KeyKind, prefix: string): readonly string[] => {
    const rows = table.keys(KEY_KINDS.indexOf(kind), prefix);
    return [...new Set(rows.flatMap(([key, doc]) => (places.has(doc) ? key : [])))];
  };
  return {
    keys: (kind, prefix = '') => (prefix === '' ? all.of(kind, () => keysOf(kind, '')) : keysOf(kind, prefix)),
    documents: (kind, key) =>
      table
        .documents(KEY_KINDS.indexOf(kind), key)
        .flatMap((doc) => places.get(doc) ?? [])
        .sort((a, b) => a - b)
        .flatMap((place) => documents[place]?.document ?? []),
  };
}
