import { partitionPoint } from '../../dossier/partitionPoint.ts';
import { NameWordIndex } from '../names/kin/nameWordIndex.ts';
import { FARTHEST } from '../names/likeness.ts';
import type { NamedPlace } from './namedPlaces.ts';
import { bearerKeysOf, nameWordsOf, type Start, startsOf } from './nameLookups.ts';
import { type Beginning, inListedOrder, type PeopleIndex } from './peopleIndex.ts';
import type { Person } from './person.ts';

/** Looks up people who are all in memory. What a lookup needs is made when it is first asked for. */
export class MemoryPeopleIndex implements PeopleIndex {
  readonly all: readonly Person[];
  readonly placesIn: PeopleIndex['placesIn'];
  #byKey: ReadonlyMap<string, readonly Person[]> | undefined;
  #byWord: ReadonlyMap<string, readonly Person[]> | undefined;
  #words: NameWordIndex | undefined;
  #starts: readonly (Start & { readonly person: Person })[] | undefined;

  constructor(people: readonly Person[], placesIn: (document: string) => readonly NamedPlace[]) {
    this.all = people.toSorted(inListedOrder);
    this.placesIn = placesIn;
  }

  bearersOf(key: string): readonly Person[] {
    this.#byKey ??= groupedByEach(this.all, bearerKeysOf);
    return this.#byKey.get(key) ?? [];
  }

  wordsAlike(word: string): readonly string[] {
    this.#words ??= new NameWordIndex(this.#persons().keys());
    return this.#words.alike(word, FARTHEST);
  }

  withWord(word: string): readonly Person[] {
    return this.#persons().get(word) ?? [];
  }

  first(most: number): readonly Person[] {
    return this.all.slice(0, most);
  }

  beginning(folded: string, most: number): readonly Beginning[] {
    this.#starts ??= this.all
      .flatMap((person) => startsOf(person).map((start) => ({ ...start, person })))
      .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
    const starts = this.#starts;
    const from = partitionPoint(starts, ({ text }) => text < folded);
    let to = from;
    while (starts[to]?.text.startsWith(folded) === true) to += 1;
    const best = new Map<Person, Beginning>();
    for (const one of starts.slice(from, to)) {
      const before = best.get(one.person);
      if (before === undefined || isBetter(one, before)) best.set(one.person, one);
    }
    return [...best.values()]
      .sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || inListedOrder(a.person, b.person))
      .slice(0, most);
  }

  #persons(): ReadonlyMap<string, readonly Person[]> {
    this.#byWord ??= groupedByEach(this.all, nameWordsOf);
    return this.#byWord;
  }
}

/** Whether one spelling of someone fits better than another: it begins as typed, or is commoner. */
function isBetter(a: Beginning, b: Beginning): boolean {
  return a.isWhole === b.isWhole ? a.spelling < b.spelling : a.isWhole;
}

function groupedByEach(people: readonly Person[], keysOf: (one: Person) => Iterable<string>) {
  const grouped = new Map<string, Person[]>();
  for (const person of people) {
    for (const key of keysOf(person)) {
      const own = grouped.get(key);
      if (own === undefined) grouped.set(key, [person]);
      else own.push(person);
    }
  }
  return grouped;
}
