import type { Database } from '../../../keeping/database.ts';
import type { AnalysedPassage } from '../../analysis/analysedPassage.ts';
import { indexedPlaces } from './indexedPlaces.ts';
import { type IndexContents, IndexWriter } from './indexWriter.ts';
import { mergeSegments } from './mergeSegments.ts';
import type { SegmentDocument } from './segmentRows.ts';

/** What the index has to be brought to. */
export interface WantedIndex {
  /** All documents that belong into it. */
  readonly documents: readonly SegmentDocument[];
  /** The passages of the document at a place. Of one that went, those that were added: it must give them still. */
  analysed(place: number): readonly AnalysedPassage[];
}

/** Documents are added until they have so many passages together. Their words are in memory until they are written. */
const PASSAGES_A_STEP = 4096;

/**
 * Brings the index to what it has to hold, step by step: documents that went are taken out, those that are lacking are
 * added, and segments are merged. Each step is a transaction of about a second, after which the index is whole; if the
 * program ends between two, the next call goes on. Yields how many documents were added so far, so that the caller can rest
 * and report. `transaction` runs work in one write transaction, and undoes all of it if that throws.
 */
export function* bringUpToDate(
  database: Database,
  { documents, analysed }: WantedIndex,
  transaction: <T>(work: () => T) => T,
  contents: IndexContents = 'passages',
): Generator<number> {
  const lacking = new Map(
    documents.filter(({ passages }) => passages > 0).map((document) => [document.place, document]),
  );
  let gone: number[] = [];
  for (const place of indexedPlaces(database)) {
    if (!lacking.delete(place)) gone.push(place);
  }
  let added = 0;
  const batches = batchesOf([...lacking.values()]);
  // A file that was read again goes and comes in one step.
  for (const batch of batches.length === 0 && gone.length > 0 ? [[]] : batches) {
    const [went, came] = [gone, batch.map(({ place }) => place)].map((places) =>
      places.map((place) => ({ place, passages: analysed(place) })),
    );
    transaction(() => {
      const writer = new IndexWriter(database, contents);
      for (const { place, passages } of went ?? []) writer.remove(place, passages);
      for (const { place, passages } of came ?? []) writer.add(place, passages);
      writer.flush();
    });
    gone = [];
    added += batch.length;
    yield added;
  }
  while (transaction(() => mergeSegments(database))) yield added;
}

/** Documents in groups of about {@link PASSAGES_A_STEP} passages. */
function batchesOf(documents: readonly SegmentDocument[]): readonly (readonly SegmentDocument[])[] {
  const batches: SegmentDocument[][] = [];
  let room = 0;
  for (const document of documents) {
    if (room <= 0) {
      batches.push([]);
      room = PASSAGES_A_STEP;
    }
    batches.at(-1)?.push(document);
    room -= document.passages;
  }
  return batches;
}
