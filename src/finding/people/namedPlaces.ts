import { partitionPoint } from '../../dossier/partitionPoint.ts';
import { overlaps, type Slice } from '../../dossier/slice.ts';
import type { Person, PersonMention } from './person.ts';

/** A place of a document that names someone. */
export interface NamedPlace {
  readonly mention: PersonMention;
  readonly person: Person;
}

/** The places of one document that name someone, to be looked up by slices. */
export class NamedPlaces {
  readonly #places: readonly NamedPlace[];
  /** For each place the furthest end of its name and of those before it. */
  readonly #furthest: readonly number[];

  /** `places`: by their beginnings. */
  constructor(places: readonly NamedPlace[]) {
    this.#places = places;
    let furthest = 0;
    this.#furthest = places.map(({ mention }) => {
      furthest = Math.max(furthest, mention.end);
      return furthest;
    });
  }

  /** The names that overlap a slice, in reading order. */
  in(slice: Slice): readonly NamedPlace[] {
    const found: NamedPlace[] = [];
    const first = partitionPoint(this.#furthest, (furthest) => furthest <= slice.start);
    for (let at = first; at < this.#places.length; at += 1) {
      const place = this.#places[at];
      if (place === undefined || place.mention.start >= slice.end) break;
      if (overlaps(place.mention, slice)) found.push(place);
    }
    return found;
  }
}
