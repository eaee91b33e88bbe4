import { overlaps, type Slice } from '../../dossier/slice.ts';
import type { People } from './people.ts';
import type { Person } from './person.ts';

interface Place extends Slice {
  readonly person: Person;
}

const known = new WeakMap<People, ReadonlyMap<string, readonly Place[]>>();

/** Everyone whom a slice of a document names, in the order of their names there. */
export function personsNamedIn(people: People, document: string, slice: Slice): readonly Person[] {
  const places = placesOf(people).get(document) ?? [];
  const named: Person[] = [];
  for (let at = firstAfter(places, slice.start); at < places.length; at += 1) {
    const place = places[at];
    if (place === undefined || place.start >= slice.end) break;
    if (overlaps(place, slice)) named.push(place.person);
  }
  return [...new Set(named)];
}

/** The names of each document in order of their beginnings. */
function placesOf(people: People): ReadonlyMap<string, readonly Place[]> {
  const found = known.get(people);
  if (found !== undefined) return found;
  const places = new Map<string, Place[]>();
  for (const person of people.all) {
    for (const { document, start, end } of person.mentions) {
      const list = places.get(document.id) ?? [];
      list.push({ start, end, person });
      places.set(document.id, list);
    }
  }
  for (const list of places.values()) list.sort((a, b) => a.start - b.start);
  known.set(people, places);
  return places;
}

/** The place of the first name that ends behind `start`; names of one document hardly ever overlap. */
function firstAfter(places: readonly Place[], start: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
