import type { BlockKind } from '../../dossier/document.ts';
import type { Passage } from '../../dossier/passage.ts';
import type { Slice } from '../../dossier/slice.ts';

/**
 * A passage that was read from a store. It holds all passages of its document, so that as long as anyone holds one of
 * them, the document has the very same objects: code uses passages as keys of maps.
 */
export class StoredPassage implements Passage {
  readonly #siblings: readonly Passage[];
  readonly document: string;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  readonly page: number | null;
  readonly headings: readonly Slice[];
  declare readonly tableHead?: Slice;
  readonly hash: string;

  constructor(passage: Passage, siblings: readonly Passage[]) {
    this.#siblings = siblings;
    this.document = passage.document;
    this.number = passage.number;
    this.start = passage.start;
    this.end = passage.end;
    this.kind = passage.kind;
    this.page = passage.page;
    this.headings = passage.headings;
    if (passage.tableHead !== undefined) this.tableHead = passage.tableHead;
    this.hash = passage.hash;
  }

  /** The passages of its document, in reading order. */
  get siblings(): readonly Passage[] {
    return this.#siblings;
  }
}
