import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { z } from 'zod';
import {
  type CopiedDocument,
  type CopiedPart,
  copiedDocument,
  copiedOutcome,
} from '../../keeping/dossierStore/copiedDocument.ts';
import type { DocumentKey } from '../../keeping/dossierStore/keyTable.ts';
import { EngineFault } from '../../search/engines/opensearch/engineFault.ts';
import { parsed } from './parsed.ts';
import type { IndexEntry } from './passageIndexing.ts';

/** Longest piece of a part before it is packed, in bytes. */
const PIECE = 1024 * 1024;
/** The number under which the keys of a document are sent: no part of a store has it. */
const KEYS = 1000;

/** The mapping of the index of what readers copy: they look for what was written when, and read everything else by id. */
export const COPIES_MAPPING = {
  dynamic: false,
  properties: { kind: { type: 'keyword' }, doc: { type: 'long' }, attempt: { type: 'long' } },
};

/** Raised when the form of the entries changes: others cannot copy them. */
export const COPIES_FORMAT = 2;

/** An entry of a document in the index of what readers copy. */
export const documentEntry = z.object({
  attempt: z.number(),
  row: copiedDocument,
  /** The parts with the number of their pieces and their bytes. */
  parts: z.array(z.object({ part: z.number(), pieces: z.number(), bytes: z.number() })),
});
export type DocumentEntry = z.infer<typeof documentEntry>;

const piece = z.object({ checksum: z.number(), data: z.string() });
const keys = z.array(z.object({ kind: z.number(), key: z.string() }));

/** What a folder says beside its documents, as it is published. */
export const folderCopy = z.object({ facts: z.string(), outcomes: z.array(copiedOutcome) });
export type FolderCopy = z.infer<typeof folderCopy>;

/** The parts of a document and its keys as bytes that are sent. */
export function sentParts(parts: readonly CopiedPart[], own: readonly DocumentKey[]): readonly CopiedPart[] {
  return [...parts, { part: KEYS, data: Buffer.from(JSON.stringify(own)) }];
}

/** The entry of a document, which names its parts. */
export function entryOfDocument(row: CopiedDocument, parts: readonly CopiedPart[], attempt: number): IndexEntry {
  const named = parts.map(({ part, data }) => ({ part, pieces: piecesOf(data.length), bytes: data.length }));
  return {
    id: `d-${row.doc}-${attempt}`,
    source: { kind: 'document', doc: row.doc, attempt, row, parts: named },
  };
}

/** The entries of the parts of a document. They are the same whenever they are sent. */
export function* entriesOfParts(doc: number, parts: readonly CopiedPart[]): Iterable<IndexEntry> {
  for (const { part, data } of parts) yield* pieceEntries(`p-${doc}-${part}`, { kind: 'part', doc }, data);
}

/** Under which ids a part is. */
export interface PartIds {
  readonly part: number;
  readonly ids: readonly string[];
  /** Of one piece at most. */
  readonly bytes: number;
}

/** The ids of the entries of a document's parts, by part, with the bytes that one of them has at most. */
export function partIds({ row, parts }: DocumentEntry): readonly PartIds[] {
  return parts.map(({ part, pieces, bytes }) => ({
    part,
    ids: Array.from({ length: pieces }, (_, at) => `p-${row.doc}-${part}-${at}`),
    bytes: Math.min(bytes, PIECE),
  }));
}

/** The entries of what a folder says beside its documents, and how many there are. */
export function folderEntries(folder: FolderCopy, attempt: number): readonly IndexEntry[] {
  return [...pieceEntries(`f-${attempt}`, { kind: 'folder', doc: 0, attempt }, Buffer.from(JSON.stringify(folder)))];
}

/** The id of a piece of what a folder says; pieces are read until one is not there. */
export function folderId(attempt: number, at: number): string {
  return `f-${attempt}-${at}`;
}

/** Bytes from the sources of their pieces. Throws `EngineFault` if a piece is not what was written. */
export function joined(sources: readonly unknown[]): Uint8Array {
  return Buffer.concat(
    sources.map((source) => {
      const { checksum, data } = parsed(piece, source, 'copy the documents');
      const bytes = inflateSync(Buffer.from(data, 'base64'), { maxOutputLength: PIECE });
      if (crc32(bytes) !== checksum) {
        throw new EngineFault('unreadable', 'copy the documents', 'a piece has another checksum', Date.now());
      }
      return bytes;
    }),
  );
}

/** The parts and the keys of a document from what was sent. */
export function receivedParts(parts: readonly CopiedPart[]): {
  readonly parts: readonly CopiedPart[];
  readonly keys: readonly DocumentKey[];
} {
  const own = parts.find(({ part }) => part === KEYS);
  return {
    parts: parts.filter(({ part }) => part !== KEYS),
    keys: own === undefined ? [] : keys.parse(JSON.parse(Buffer.from(own.data).toString())),
  };
}

function piecesOf(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / PIECE));
}

function* pieceEntries(id: string, fields: object, data: Uint8Array): Iterable<IndexEntry> {
  for (let at = 0; at < piecesOf(data.length); at += 1) {
    const bytes = data.subarray(at * PIECE, (at + 1) * PIECE);
    const packed = deflateSync(bytes).toString('base64');
    yield { id: `${id}-${at}`, source: { ...fields, checksum: crc32(bytes), data: packed } };
  }
}
