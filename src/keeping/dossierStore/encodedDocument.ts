import type { Metadata, ReadContent } from '../../dossier/document.ts';
import type { UnnumberedPassage } from '../../dossier/passage.ts';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import { encodeText } from './documentParts.ts';
import type { DocumentKey } from './keyTable.ts';
import { encodePassages } from './passagesCodec.ts';
import { hashPrefix, PARTS } from './storeSchema.ts';
import { encodeStructure } from './structureCodec.ts';

/** A part of a document as it is kept. */
export interface EncodedPart {
  /** Its number: see `PARTS`. */
  readonly part: number;
  readonly data: Uint8Array;
}

/** A document as a store keeps it, before it has an id and numbers. It goes from the process that reads to the one that writes. */
export interface EncodedDocument {
  readonly metadata: Metadata;
  readonly pageCount?: number;
  readonly notes?: readonly ReadingNote[];
  readonly isMarked: boolean;
  readonly passageCount: number;
  /** For each passage, what of its hash is indexed. */
  readonly prefixes: readonly number[];
  readonly parts: readonly EncodedPart[];
  /** By what it is looked up. */
  readonly keys: readonly DocumentKey[];
}

/** Encodes a document that was read and cut; `more` are the parts that others made of it, `keys` by what it is looked up. */
export function encodeDocument(
  content: ReadContent,
  passages: readonly UnnumberedPassage[],
  more: readonly EncodedPart[] = [],
  keys: readonly DocumentKey[] = [],
): EncodedDocument {
  const { metadata, pageCount, notes, textMarks = [] } = content;
  return {
    metadata,
    ...(pageCount === undefined ? {} : { pageCount }),
    ...(notes === undefined ? {} : { notes }),
    isMarked: textMarks.length > 0,
    passageCount: passages.length,
    prefixes: passages.map(({ hash }) => hashPrefix(hash)),
    parts: [
      { part: PARTS.text, data: encodeText(content.text) },
      { part: PARTS.structure, data: encodeStructure(content) },
      { part: PARTS.passages, data: encodePassages(passages) },
      ...more,
    ],
    keys,
  };
}
