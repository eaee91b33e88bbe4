import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { DocumentFindings } from '../documentFindings.ts';
import type { People } from '../people/people.ts';
import type { Person } from '../people/person.ts';
import { namedAs } from '../people/spokenBy.ts';
import { statementsBy } from '../people/statementsBy.ts';
import type { FindingsIndex } from './findingsIndex.ts';

/** A description such as “a spokesman” has no capital and is nobody's name; scripts without capitals cannot show it. */
const NAME = /\p{Lu}|\p{Lo}/u;

/** Those who speak in a dossier, and in which documents, looked up by the names that the documents give them. */
export class Speakers {
  readonly #people: People;
  readonly #index: FindingsIndex;
  readonly #of: (document: NumberedDocument) => DocumentFindings;
  readonly #speaks = new Map<Person, boolean>();
  #names: ReadonlyMap<Person | undefined, readonly string[]> | undefined;

  /** `of` gives the findings of a document. */
  constructor(people: People, index: FindingsIndex, of: (document: NumberedDocument) => DocumentFindings) {
    this.#people = people;
    this.#index = index;
    this.#of = of;
  }

  /** Every document with a statement of a person or body, and perhaps others: those that name them. */
  documentsOf(person: Person): ReadonlySet<NumberedDocument> {
    const named = this.#namesOf(person).flatMap((name) => this.#index.documents('speaker', name));
    return new Set([...named, ...person.mentions.map(({ document }) => document)]);
  }

  /** Every document with a statement of whom a typed name means (see {@link People.spokenBy}), and perhaps others. */
  documentsSpokenBy(typed: string, exactly: boolean): ReadonlySet<NumberedDocument> {
    const isNamedSo = namedAs(typed, exactly);
    const meant = this.#people.meant(typed, exactly);
    if (meant.length === 0) return this.documentsNaming(isNamedSo);
    // Those who are known are meant as persons, and not by the words of their names.
    const unknown = this.#namesOf(undefined).filter(isNamedSo);
    return new Set([
      ...meant.flatMap((person) => [...this.documentsOf(person)]),
      ...unknown.flatMap((name) => this.#index.documents('speaker', name)),
    ]);
  }

  /** The names of speakers that mean one person or body; those that mean nobody known, or could mean several, for undefined. */
  #namesOf(person: Person | undefined): readonly string[] {
    this.#names ??= Map.groupBy(this.#index.keys('speaker'), (name) => this.#people.named(name));
    return this.#names.get(person) ?? [];
  }

  /** The documents with a statement whose speaker has a fitting name. */
  documentsNaming(fits: (name: string) => boolean): ReadonlySet<NumberedDocument> {
    const names = this.#index.keys('speaker').filter(fits);
    return new Set(names.flatMap((name) => this.#index.documents('speaker', name)));
  }

  /** Whether any statement is by a person or body. */
  speaks(person: Person): boolean {
    const known = this.#speaks.get(person);
    if (known !== undefined) return known;
    const speaks = this.documentsOf(person)
      .values()
      .some((document) => statementsBy(person, this.#of(document), this.#people).length > 0);
    this.#speaks.set(person, speaks);
    return speaks;
  }

  /**
   * Fitting names of speakers who are no known persons or bodies, as the documents give them, such as those in scripts without
   * capitals; the commonest first.
   */
  others(fits: (name: string) => boolean): readonly string[] {
    const counted = this.#index
      .keys('speaker')
      .filter((name) => NAME.test(name) && fits(name))
      .map((name) => ({ name, count: this.#countOf(name) }))
      .filter(({ count }) => count > 0);
    return counted.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
  }

  /** How many statements are by someone who has this name and is no known person. */
  #countOf(name: string): number {
    let count = 0;
    for (const document of this.#index.documents('speaker', name)) {
      for (const statement of this.#of(document).statements) {
        if (statement.speaker?.name !== name) continue;
        if (this.#people.speakerOf({ document, statement }) === undefined) count += 1;
      }
    }
    return count;
  }
}
