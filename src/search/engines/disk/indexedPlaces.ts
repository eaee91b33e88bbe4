import type { Database } from '../../../keeping/database.ts';

/** The places of the first passages of the documents that are in the index. */
export function indexedPlaces(database: Database): readonly number[] {
  return database
    .prepare('SELECT place FROM indexed_document')
    .all()
    .map(({ place }) => Number(place));
}
