import type { Database } from '../../../keeping/database.ts';
import { decodeAscending, encodeAscending } from './numberList.ts';
import { PostingCursor } from './postingCursor.ts';
import { PostingWriter } from './postingWriter.ts';
import {
  decodeDocuments,
  decodeLengths,
  encodeDocuments,
  encodeLengths,
  type FieldLengths,
  type SegmentDocument,
} from './segmentRows.ts';
import { segmentsToMerge } from './segmentsToMerge.ts';

/** A segment that goes into another, with the slot there of each of its slots; -1 if the passage is gone. */
interface Source {
  readonly id: number;
  readonly terms: readonly number[];
  readonly slots: Int32Array;
}

/**
 * Merges segments within a transaction of the caller if there are too many of about one size, or if most of one is gone. At
 * most as many passages as one segment holds are written. Gives whether there was something to do; then there may be more.
 */
export function mergeSegments(database: Database): boolean {
  const rows = database.prepare('SELECT id, slots, passages FROM segment').all();
  const chosen = segmentsToMerge(
    rows.map(({ id, slots, passages }) => ({ id: Number(id), slots: Number(slots), passages: Number(passages) })),
  );
  if (chosen.length === 0) return false;
  const documents: SegmentDocument[] = [];
  const lengths: FieldLengths[] = [];
  const sources = chosen.map((id) => takeIn(database, id, documents, lengths));
  const { lastInsertRowid } = database
    .prepare('INSERT INTO segment (slots, passages, documents, lengths, terms) VALUES (?, ?, ?, ?, ?)')
    .run(lengths.length, lengths.length, encodeDocuments(documents), encodeLengths(lengths), new Uint8Array());
  const merged = Number(lastInsertRowid);
  const terms = mergePostings(database, sources, merged);
  database.prepare('UPDATE segment SET terms = ? WHERE id = ?').run(encodeAscending(terms), merged);
  const move = database.prepare('UPDATE indexed_document SET segment = ? WHERE place = ?');
  for (const { place } of documents) move.run(merged, place);
  const remove = database.prepare('DELETE FROM segment WHERE id = ?');
  for (const id of [...chosen, ...(lengths.length === 0 ? [merged] : [])]) remove.run(id);
  return true;
}

/** Appends the documents of a segment that are still in the index. */
function takeIn(database: Database, id: number, documents: SegmentDocument[], lengths: FieldLengths[]): Source {
  const row = database.prepare('SELECT documents, lengths, terms FROM segment WHERE id = ?').get(id) ?? {};
  const isIndexed = database.prepare('SELECT 1 FROM indexed_document WHERE place = ? AND segment = ?');
  // Sound: these columns of the STRICT table are BLOBs.
  const blobs = row as { documents: Uint8Array; lengths: Uint8Array; terms: Uint8Array };
  const fields = decodeLengths(blobs.lengths);
  const slots = new Int32Array(fields.length).fill(-1);
  let slot = 0;
  for (const document of decodeDocuments(blobs.documents)) {
    const end = slot + document.passages;
    if (isIndexed.get(document.place, id) !== undefined) {
      documents.push(document);
      for (let at = slot; at < end; at += 1)
        slots[at] = lengths.push(fields[at] ?? { text: 0, headings: 0, title: 0 }) - 1;
    }
    slot = end;
  }
  return { id, terms: decodeAscending(blobs.terms), slots };
}

/** Joins the posting lists of each term in the order of the sources. Gives the terms that the new segment holds. */
function mergePostings(database: Database, sources: readonly Source[], merged: number): readonly number[] {
  const slotsOf = new Map(sources.map(({ id, slots }) => [id, slots]));
  const list = sources.map(() => '?').join(', ');
  const select = database.prepare(
    `SELECT segment, entries FROM posting WHERE term = ? AND segment IN (${list}) ORDER BY segment`,
  );
  select.setReturnArrays(true);
  const remove = database.prepare(`DELETE FROM posting WHERE term = ? AND segment IN (${list})`);
  const insert = database.prepare('INSERT INTO posting (term, segment, entries) VALUES (?, ?, ?)');
  const ids = sources.map(({ id }) => id);
  const kept: number[] = [];
  for (const term of unionOf(sources.map(({ terms }) => terms))) {
    const writer = new PostingWriter();
    // Sound: these are the columns of the statement, and rows come as arrays.
    for (const [segment, entries] of select.all(term, ...ids) as unknown as [number, Uint8Array][]) {
      const slots = slotsOf.get(segment);
      for (const cursor = new PostingCursor(entries); cursor.next(); ) {
        const slot = slots?.[cursor.slot] ?? -1;
        if (slot >= 0) writer.add(slot, cursor.text, cursor.headings, cursor.title, cursor.isQuoted);
      }
    }
    remove.run(term, ...ids);
    if (writer.count === 0) continue;
    insert.run(term, merged, writer.done());
    kept.push(term);
  }
  return kept;
}

function unionOf(lists: readonly (readonly number[])[]): readonly number[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}
