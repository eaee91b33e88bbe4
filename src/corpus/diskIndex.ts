import { transaction } from '../keeping/database.ts';
import type { DossierStore } from '../keeping/dossierStore/dossierStore.ts';
import { bringUpToDate } from '../search/engines/disk/bringUpToDate.ts';
import { indexedPlaces } from '../search/engines/disk/indexedPlaces.ts';
import type { IndexContents } from '../search/engines/disk/indexWriter.ts';
import { createDiskIndex, DISK_INDEX_FORMAT, dropDiskIndex } from '../search/engines/disk/schema.ts';
import { unpackAnalysed } from './analyse/analysedPart.ts';
import { rest } from './rest.ts';

/** The fact that says that a store has an index on disk, with its format; another value if it has none. */
const INDEX = 'diskIndex';

/** Whether a store has an index on disk of such contents that fits its documents. */
export function hasDiskIndex({ reader }: DossierStore, contents: IndexContents = 'passages'): boolean {
  return reader.fact(INDEX) === formatOf(contents);
}

function formatOf(contents: IndexContents): number | string {
  return contents === 'passages' ? DISK_INDEX_FORMAT : `${contents} ${DISK_INDEX_FORMAT}`;
}

/** Removes the index on disk of a store, if it has one. */
export function removeDiskIndex(store: DossierStore): void {
  if (store.reader.fact(INDEX) === undefined) return;
  transaction(store.database, () => {
    dropDiskIndex(store.database);
    store.writer.putFact(INDEX, '');
  });
}

/**
 * Brings the index on disk to the documents of a store. Only those that came or went cost anything. `onProgress` hears how
 * many documents were added, of how many. `contents`: what the index is for.
 */
export async function updateDiskIndex(
  store: DossierStore,
  onProgress: (done: number, of: number) => void,
  contents: IndexContents = 'passages',
): Promise<void> {
  const { database, reader, writer } = store;
  const places = writer.places();
  const live = places.filter(({ isLive, passages }) => isLive && passages > 0);
  const docs = new Map(places.filter(({ passages }) => passages > 0).map(({ place, doc }) => [place, doc]));
  if (!hasDiskIndex(store, contents) || hasStrangers(store, docs)) {
    transaction(database, () => {
      dropDiskIndex(database);
      createDiskIndex(database);
      // What was begun is gone on with; it is read from only once it is done.
      writer.putFact(INDEX, formatOf(contents));
    });
  }
  const wanted = {
    documents: live,
    analysed: (place: number) => unpackAnalysed(reader.analysed(docs.get(place) ?? 0)),
  };
  for (const done of bringUpToDate(database, wanted, (work) => transaction(database, work), contents)) {
    onProgress(done, live.length);
    await rest();
  }
}

/** Whether the index has documents of which nothing is known any more. */
function hasStrangers({ database }: DossierStore, docs: ReadonlyMap<number, number>): boolean {
  return indexedPlaces(database).some((place) => !docs.has(place));
}
