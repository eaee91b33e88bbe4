import type { PlaceRange, VisiblePlaces } from '../../search/engines/opensearch/visiblePlaces.ts';
import { holesOf, type Ranges } from './ranges.ts';

/** Most ranges in one query: the nodes take 1,024 clauses. */
export const MOST_RANGES = 500;

/** Where the passages of a document are. */
export interface PlacedDocument {
  readonly passageCount: number;
  readonly firstPlace: number;
}

/** The places of the passages of some documents. */
export function placesOf(documents: readonly PlacedDocument[]): Ranges {
  const filled = documents.filter(({ passageCount }) => passageCount > 0);
  const ranges: [number, number][] = [];
  for (const { firstPlace, passageCount } of filled.toSorted((a, b) => a.firstPlace - b.firstPlace)) {
    const last = ranges.at(-1);
    const through = firstPlace + passageCount - 1;
    if (last !== undefined && last[1] + 1 === firstPlace) last[1] = through;
    else ranges.push([firstPlace, through]);
  }
  return ranges;
}

/**
 * Which passages of an index are those of some documents. What is in the holes between them went, or was never published: the
 * largest holes are ranges, and of the others every place is named, since a document's first place is in its hole.
 */
export function visiblePlacesOf(documents: readonly PlacedDocument[]): VisiblePlaces {
  const ranges = placesOf(documents);
  const through = ranges.at(-1)?.[1] ?? -1;
  const holes = holesOf(ranges, 0, through).toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]));
  const gone = holes
    .slice(MOST_RANGES)
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
  const unfinished = rangesInOrder(holes.slice(0, MOST_RANGES));
  return { through, unfinished, gone };
}

function rangesInOrder(ranges: Ranges): readonly PlaceRange[] {
  return ranges.toSorted((a, b) => a[0] - b[0]).map(([from, through]) => ({ from, through }));
}
