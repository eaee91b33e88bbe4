import type { Dossier, NumberedDocument } from '../dossier/dossier.ts';
import { ComputedFindings } from '../finding/computedFindings.ts';
import type { DocumentFindings } from '../finding/documentFindings.ts';
import { type FindingsStore, KeptFindings } from '../finding/keptFindings.ts';

/** Documents whose findings are held: those that were cited last. */
const MOST_DOCUMENTS = 64;

/**
 * What the guard itself reads of the stored documents, apart from the findings that answers are made from. Holds what it found
 * in the documents that were looked at last.
 */
export class StoredReading {
  readonly #found = new Map<NumberedDocument, DocumentFindings>();

  /**
   * What is found in a document; undefined if the dossier does not have it. It is read from `store`, if what reading found
   * is kept there, and else found anew.
   */
  of(id: string, dossier: Dossier, store?: FindingsStore): DocumentFindings | undefined {
    const document = dossier.document(id);
    if (document === undefined) return undefined;
    const found =
      this.#found.get(document) ??
      (store === undefined ? new ComputedFindings(document) : new KeptFindings(store).of(document));
    // The one that was looked at last goes to the end.
    this.#found.delete(document);
    this.#found.set(document, found);
    for (const oldest of this.#found.keys()) {
      if (this.#found.size <= MOST_DOCUMENTS) break;
      this.#found.delete(oldest);
    }
    return found;
  }
}
