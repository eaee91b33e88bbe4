import { allOf, type Query } from './clauseQueries.ts';
import { FIELDS } from './passageIndex.ts';

/** Some places in a row, both ends with them. */
export interface PlaceRange {
  readonly from: number;
  readonly through: number;
}

/**
 * Which passages of an index belong to a generation of the dossier. What is being written, what was never finished and what went
 * is in the index too, and does not count.
 */
export interface VisiblePlaces {
  /** The last place that was published; -1 if none was. */
  readonly through: number;
  /** Places that were given out and never published. */
  readonly unfinished: readonly PlaceRange[];
  /** The first places of documents that went. */
  readonly gone: readonly number[];
}

/** The filter for the passages of a generation. */
export function visibleBy({ through, unfinished, gone }: VisiblePlaces): Query {
  const ranges = unfinished.map(({ from, through: last }) => ({ range: { [FIELDS.place]: { gte: from, lte: last } } }));
  const mustNot = [...ranges, ...(gone.length === 0 ? [] : [{ terms: { [FIELDS.document]: gone } }])];
  const published = { range: { [FIELDS.place]: { gte: 0, lte: through } } };
  return mustNot.length === 0 ? allOf([published]) : { bool: { filter: [published], must_not: mustNot } };
}
