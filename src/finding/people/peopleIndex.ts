import type { NamedPlace } from './namedPlaces.ts';
import type { Person } from './person.ts';

/** A spelling of someone that begins as typed, or has a word that does. */
export interface Beginning {
  readonly person: Person;
  /** The place of the spelling among those of the person. */
  readonly spelling: number;
  /** Whether the spelling itself begins so, not only a word of it. */
  readonly isWhole: boolean;
}

/**
 * The persons and bodies of a dossier as they are looked up: in memory, or in the store of the dossier. Each is the same object
 * every time.
 */
export interface PeopleIndex {
  /** Everyone, in the order of {@link inListedOrder}. */
  readonly all: readonly Person[];
  /** Those whom the dossier names by just these folded words, and the persons with this surname; see `bearerKeysOf`. */
  bearersOf(key: string): readonly Person[];
  /** The folded words of names that may be spellings of a word, the word itself too. */
  wordsAlike(word: string): readonly string[];
  /** Those of whom some name has a folded word. */
  withWord(word: string): readonly Person[];
  /** The first of {@link all}, at most so many. */
  first(most: number): readonly Person[];
  /**
   * Those of whom a spelling begins with a folded text, or has a word that does, at most so many: those of whom a whole spelling
   * does first, then in the order of {@link inListedOrder}. Each comes once, with the spelling that fits best.
   */
  beginning(folded: string, most: number): readonly Beginning[];
  /** The places of a document, given by its id, that name someone, by their beginnings. */
  placesIn(document: string): readonly NamedPlace[];
}

/** Whether one is listed before another: the most often named first, then by name, then by the number that ends the id. */
export function inListedOrder(a: ListedPerson, b: ListedPerson): number {
  if (a.mentionCount !== b.mentionCount) return b.mentionCount - a.mentionCount;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.id.length - b.id.length || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** Someone as far as the order is concerned. */
type ListedPerson = Pick<Person, 'id' | 'name' | 'mentionCount'>;
