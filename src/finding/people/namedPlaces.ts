import { partitionPoint } from '../../dossier/partitionPoint.ts';
import { overlaps, type Slice } from '../../dossier/slice.ts';
import type { Person, PersonMention } from './person.ts';

/** A place of a document that names someone. */
export interface NamedPlace {
  readonly mention: PersonMention;
  readonly person: Person;
}

interface OrderedPlace extends NamedPlace {
  /** The furthest end of this name and of those before it. */
  readonly furthest: number;
}

/** The places at which documents name people, to be looked up by slices. */
export class NamedPlaces {
  readonly #byDocument: ReadonlyMap<string, readonly OrderedPlace[]>;

  constructor(people: readonly Person[]) {
    const all = people.flatMap((person) => person.mentions.map((mention): NamedPlace => ({ mention, person })));
    const byDocument = Map.groupBy(all, ({ mention }) => mention.document.id);
    this.#byDocument = new Map([...byDocument].map(([document, places]) => [document, inOrder(places)]));
  }

  /** The names that overlap a slice of a document, in reading order. */
  in(document: string, slice: Slice): readonly NamedPlace[] {
    const places = this.#byDocument.get(document) ?? [];
    const found: NamedPlace[] = [];
    for (let at = firstAfter(places, slice.start); at < places.length; at += 1) {
      const place = places[at];
      if (place === undefined || place.mention.start >= slice.end) break;
      if (overlaps(place.mention, slice)) found.push(place);
    }
    return found;
  }
}

function inOrder(places: readonly NamedPlace[]): readonly OrderedPlace[] {
  let furthest = 0;
  return places
    .toSorted((a, b) => a.mention.start - b.mention.start)
    .map(({ mention, person }) => {
      furthest = Math.max(furthest, mention.end);
      return { mention, person, furthest };
    });
}

/** The first place at which some name has ended behind `start`; see {@link partitionPoint}. */
function firstAfter(places: readonly OrderedPlace[], start: number): number {
  return partitionPoint(places, ({ furthest }) => furthest <= start);
}
