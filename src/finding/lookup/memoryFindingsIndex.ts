import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { DocumentFindings } from '../documentFindings.ts';
import { type KeyKind, keysOf } from './findingKeys.ts';
import type { FindingsIndex } from './findingsIndex.ts';

type DocumentsByKey = ReadonlyMap<string, readonly NumberedDocument[]>;

/** An index in memory over findings, in the order of the dossier. Each kind is indexed when it is first asked for. */
export class MemoryFindingsIndex implements FindingsIndex {
  readonly #findings: Iterable<DocumentFindings>;
  readonly #kinds = new Map<KeyKind, DocumentsByKey>();

  constructor(findings: Iterable<DocumentFindings>) {
    this.#findings = findings;
  }

  keys(kind: KeyKind, prefix = ''): readonly string[] {
    return [...this.#of(kind).keys()].filter((key) => key.startsWith(prefix));
  }

  documents(kind: KeyKind, key: string): readonly NumberedDocument[] {
    return this.#of(kind).get(key) ?? [];
  }

  #of(kind: KeyKind): DocumentsByKey {
    const known = this.#kinds.get(kind);
    if (known !== undefined) return known;
    const indexed = new Map<string, NumberedDocument[]>();
    for (const found of this.#findings) {
      for (const key of keysOf(kind, found)) {
        const documents = indexed.get(key);
        if (documents === undefined) indexed.set(key, [found.document]);
        else documents.push(found.document);
      }
    }
    this.#kinds.set(kind, indexed);
    return indexed;
  }
}
