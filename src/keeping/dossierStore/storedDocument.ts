import type { Anchor, Aside, Block, Metadata, TextMark } from '../../dossier/document.ts';
import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Passage } from '../../dossier/passage.ts';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import type { Slice } from '../../dossier/slice.ts';
import type { DocumentParts } from './documentParts.ts';

/** What a list of documents has of one. */
export interface DocumentHead {
  /** The number of the document in its store. It is never given to another, nor to another reading of this one. */
  readonly doc: number;
  /** Changes with the numbers of the passages. */
  readonly stamp: number;
  readonly id: string;
  readonly dossier: string;
  readonly file: string;
  readonly metadata: Metadata;
  readonly pageCount?: number;
  readonly notes?: readonly ReadingNote[];
  /** Whether the text has marks. */
  readonly isMarked: boolean;
  readonly passageCount: number;
  /** The place of its first passage; the others have the places after it. */
  readonly firstPlace: number;
}

/** A document of a store: its head is in memory, everything else is read when it is asked for. */
export class StoredDocument implements NumberedDocument {
  readonly #parts: DocumentParts;
  readonly #isMarked: boolean;
  #passages: WeakRef<readonly Passage[]> | undefined;
  readonly doc: number;
  readonly stamp: number;
  readonly id: string;
  readonly dossier: string;
  readonly file: string;
  readonly metadata: Metadata;
  declare readonly pageCount?: number;
  declare readonly notes?: readonly ReadingNote[];
  readonly passageCount: number;
  readonly firstPlace: number;

  constructor(head: DocumentHead, parts: DocumentParts) {
    this.#parts = parts;
    this.#isMarked = head.isMarked;
    this.doc = head.doc;
    this.stamp = head.stamp;
    this.id = head.id;
    this.dossier = head.dossier;
    this.file = head.file;
    this.metadata = head.metadata;
    if (head.pageCount !== undefined) this.pageCount = head.pageCount;
    if (head.notes !== undefined) this.notes = head.notes;
    this.passageCount = head.passageCount;
    this.firstPlace = head.firstPlace;
  }

  /** Whether it is a document of the store whose parts these are. */
  isFrom(parts: DocumentParts): boolean {
    return this.#parts === parts;
  }

  get text(): string {
    return this.#parts.text(this.doc);
  }

  get standing(): string {
    return this.#isMarked ? this.#parts.standing(this.doc) : this.text;
  }

  get blocks(): readonly Block[] {
    return this.#parts.structure(this.doc).blocks;
  }

  get footnoteMarks(): readonly Slice[] {
    return this.#parts.structure(this.doc).footnoteMarks;
  }

  get anchors(): readonly Anchor[] {
    return this.#parts.structure(this.doc).anchors;
  }

  get textMarks(): readonly TextMark[] {
    return this.#isMarked ? this.#parts.structure(this.doc).textMarks : [];
  }

  get asides(): readonly Aside[] {
    return this.#parts.structure(this.doc).asides;
  }

  /** In reading order; the very same objects as long as anyone holds one of them. */
  get passages(): readonly Passage[] {
    const passages = this.#parts.passages(this.doc, this.id, () => this.#passages?.deref());
    if (this.#passages?.deref() !== passages) this.#passages = new WeakRef(passages);
    return passages;
  }
}
