import { DatabaseSync } from 'node:sqlite';
import type { NumberedDocument } from '../../../src/dossier/dossier.ts';
import type { Slice } from '../../../src/dossier/slice.ts';
import { stemmingLanguage } from '../../../src/languages/stem.ts';
import { type AnalysedPassage, analysedPassage } from '../../../src/search/analysis/analysedPassage.ts';
import { DiskEngine } from '../../../src/search/engines/disk/diskEngine.ts';
import { IndexWriter } from '../../../src/search/engines/disk/indexWriter.ts';
import { PlacedDocuments } from '../../../src/search/engines/disk/placedDocuments.ts';
import { createDiskIndex } from '../../../src/search/engines/disk/schema.ts';

/** What stands between double quotation marks in a document, as slices of it. */
export function quotedIn({ text }: NumberedDocument): readonly Slice[] {
  return [...text.matchAll(/“([^”]*)”/gu)].map(({ index, 1: inner = '' }) => ({
    start: index + 1,
    end: index + 1 + inner.length,
  }));
}

/** The passages of a document, analysed. */
export function analysedDocument(document: NumberedDocument): readonly AnalysedPassage[] {
  const language = stemmingLanguage(document.metadata.language, document.text);
  const quoted = quotedIn(document);
  return document.passages.map((passage) => {
    const own = quoted.filter(({ start, end }) => start >= passage.start && end <= passage.end);
    return analysedPassage({ passage, document }, language, own);
  });
}

/** Documents with the places of their first passages. */
export type Placed = ReadonlyMap<NumberedDocument, number>;

/** An empty index in a database of its own. */
export function emptyIndex(): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  createDiskIndex(database);
  return database;
}

/** Adds documents one after the other from a place on, as one segment. */
export function addDocuments(database: DatabaseSync, documents: readonly NumberedDocument[], from = 0): Placed {
  const writer = new IndexWriter(database);
  const placed = new Map<NumberedDocument, number>();
  let place = from;
  for (const document of documents) {
    writer.add(place, analysedDocument(document));
    placed.set(document, place);
    place += document.passages.length;
  }
  writer.flush();
  return placed;
}

/** An engine over an index that holds at least these documents. */
export function openIndex(database: DatabaseSync, placed: Placed): DiskEngine {
  const documents = [...placed].map(([document, firstPlace]) => ({
    ...document,
    passageCount: document.passages.length,
    firstPlace,
  }));
  return new DiskEngine(database, new PlacedDocuments(documents));
}
