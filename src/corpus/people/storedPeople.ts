import type { NumberedDocument } from '../../dossier/dossier.ts';
import { NameWordIndex } from '../../finding/names/kin/nameWordIndex.ts';
import { FARTHEST } from '../../finding/names/likeness.ts';
import type { NamedPlace } from '../../finding/people/namedPlaces.ts';
import { type Beginning, inListedOrder, type PeopleIndex } from '../../finding/people/peopleIndex.ts';
import type { Person, PersonMention, Spelling } from '../../finding/people/person.ts';
import type { PeopleTables, PersonRow } from '../../keeping/peopleTables.ts';
import { decodePlaces, decodeTexts, type KeptText } from './personTexts.ts';

/** The documents of a dossier as its people need them, under the keys by which the tables know them. */
export interface PeopleDocuments {
  document(key: string): NumberedDocument | undefined;
  /** The place of a document in the reading order. */
  position(key: string): number;
  /** The key of a document by its id. */
  keyOf(id: string): string | undefined;
}

/** Looks up the people of a dossier in the tables of its store. What was looked up once is the same object afterwards. */
export class StoredPeople implements PeopleIndex {
  readonly #tables: PeopleTables;
  readonly #documents: PeopleDocuments;
  readonly #known = new Map<number, Person>();
  #words: NameWordIndex | undefined;
  #all: readonly Person[] | undefined;

  constructor(tables: PeopleTables, documents: PeopleDocuments) {
    this.#tables = tables;
    this.#documents = documents;
  }

  get all(): readonly Person[] {
    this.#all ??= this.#tables
      .persons()
      .map((row) => this.#personOf(row))
      .sort(inListedOrder);
    return this.#all;
  }

  bearersOf(key: string): readonly Person[] {
    return this.#persons(this.#tables.withKey(key));
  }

  wordsAlike(word: string): readonly string[] {
    this.#words ??= new NameWordIndex(this.#tables.words());
    return this.#words.alike(word, FARTHEST);
  }

  withWord(word: string): readonly Person[] {
    return this.#persons(this.#tables.withWord(word));
  }

  first(most: number): readonly Person[] {
    return this.#tables.firstPersons(most).map((row) => this.#personOf(row));
  }

  beginning(folded: string, most: number): readonly Beginning[] {
    return this.#tables.starting(folded, most).flatMap(({ number, spelling, whole }) => {
      const person = this.#person(number);
      return person === undefined ? [] : [{ person, spelling, isWhole: whole === 1 }];
    });
  }

  placesIn(id: string): readonly NamedPlace[] {
    const key = this.#documents.keyOf(id) ?? '';
    const document = this.#documents.document(key);
    if (document === undefined) return [];
    const places = this.#tables.placesIn(key).flatMap(({ number, places: kept }) => {
      const person = this.#person(number);
      if (person === undefined) return [];
      const { named, official } = decodePlaces(kept);
      return [...mentionsAt(document, named), ...mentionsAt(document, official)].map(
        (mention): NamedPlace => ({ person, mention }),
      );
    });
    return places.sort((a, b) => a.mention.start - b.mention.start || inListedOrder(a.person, b.person));
  }

  #persons(numbers: readonly number[]): readonly Person[] {
    return numbers.flatMap((number) => this.#person(number) ?? []);
  }

  #person(number: number): Person | undefined {
    const known = this.#known.get(number);
    if (known !== undefined) return known;
    const row = this.#tables.person(number);
    return row === undefined ? undefined : this.#personOf(row);
  }

  #personOf(row: PersonRow): Person {
    const known = this.#known.get(row.number);
    if (known !== undefined) return known;
    const person = new StoredPerson(row, this.#tables, this.#documents);
    this.#known.set(row.number, person);
    return person;
  }
}

/** Someone whose texts and places are read when they are asked for. */
class StoredPerson implements Person {
  readonly id: string;
  readonly name: string;
  readonly kind: Person['kind'];
  readonly mentionCount: number;
  readonly passageCount: number;
  readonly #row: PersonRow;
  readonly #tables: PeopleTables;
  readonly #documents: PeopleDocuments;
  #texts: Pick<Person, 'spellings' | 'roles'> | undefined;

  constructor(row: PersonRow, tables: PeopleTables, documents: PeopleDocuments) {
    this.id = row.id;
    this.name = row.name;
    this.kind = row.kind === 'body' ? 'body' : 'person';
    this.mentionCount = row.mentions;
    this.passageCount = row.passages;
    this.#row = row;
    this.#tables = tables;
    this.#documents = documents;
  }

  get spellings(): readonly Spelling[] {
    return this.#read().spellings;
  }

  get roles(): readonly Spelling[] {
    return this.#read().roles;
  }

  get mentions(): readonly PersonMention[] {
    const rows = this.#tables
      .placesOf(this.#row.number)
      .flatMap(({ document: id, places }) => {
        const document = this.#documents.document(id);
        return document === undefined
          ? []
          : [{ document, position: this.#documents.position(id), ...decodePlaces(places) }];
      })
      .sort((a, b) => a.position - b.position);
    return [
      ...rows.flatMap(({ document, named }) => mentionsAt(document, named)),
      ...rows.flatMap(({ document, official }) => mentionsAt(document, official)),
    ];
  }

  #read(): Pick<Person, 'spellings' | 'roles'> {
    if (this.#texts === undefined) {
      const { spellings, roles } = decodeTexts(this.#row.texts);
      const shown = (kept: KeptText): readonly Spelling[] => {
        const [text, count, id, start, end, passage] = kept;
        const document = this.#documents.document(id);
        return document === undefined ? [] : [{ text, count, first: new StoredMention(document, start, end, passage) }];
      };
      this.#texts = { spellings: spellings.flatMap(shown), roles: roles.flatMap(shown) };
    }
    return this.#texts;
  }
}

/** A place whose passage is read when it is asked for. */
class StoredMention implements PersonMention {
  readonly document: NumberedDocument;
  readonly start: number;
  readonly end: number;
  readonly #passage: number;

  constructor(document: NumberedDocument, start: number, end: number, passage: number) {
    this.document = document;
    this.start = start;
    this.end = end;
    this.#passage = passage;
  }

  get passage(): PersonMention['passage'] {
    const passage = this.document.passages[this.#passage];
    if (passage === undefined) throw new Error(`${this.document.id} has no passage ${this.#passage + 1}`);
    return passage;
  }
}

/** Mentions from their starts, ends and passages, in a row. */
function mentionsAt(document: NumberedDocument, places: readonly number[]): readonly PersonMention[] {
  const mentions: PersonMention[] = [];
  for (let at = 0; at < places.length; at += 3)
    mentions.push(new StoredMention(document, places[at] ?? 0, places[at + 1] ?? 0, places[at + 2] ?? 0));
  return mentions;
}
