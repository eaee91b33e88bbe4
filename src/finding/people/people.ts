import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Slice } from '../../dossier/slice.ts';
import { BODY_TEXTS } from '../../languages/allNames.ts';
import { Memo } from '../../text/memo.ts';
import { type Completion, completionsOf } from './completionsOf.ts';
import { type FoundPerson, findPeople, typedNames } from './findPeople.ts';
import { type NamedPlace, NamedPlaces } from './namedPlaces.ts';
import { inListedOrder, type PeopleIndex } from './peopleIndex.ts';
import type { Person } from './person.ts';
import type { PlacedStatement } from './placedStatement.ts';
import { spokenBy } from './spokenBy.ts';

/** The words by which a document names someone at some place. */
export interface Naming {
  readonly mention: Slice;
  /** The fullest form by which the document names them, else the words of the mention. */
  readonly name: string;
}

/** The places of so many documents are remembered. */
const MOST_DOCUMENTS = 500;

/** Behind the name of a body: a text that speaks for it. */
const TEXT_OF = new RegExp(`^(?:[’'ʼ]s?)?\\s(?:[\\p{Ll}-]+\\s)?(?:${[...BODY_TEXTS].join('|')})$`, 'u');

/**
 * The persons and bodies of a dossier: the one way to decide whom a name means. A name that someone typed is matched
 * loosely, in any spelling ({@link find}, {@link meant}, {@link complete}, {@link spokenBy}). A name in the dossier is
 * matched strictly, since a wrong name is worse than none ({@link named}, {@link in}, {@link meantBy}, {@link speakerOf}).
 * Two names as documents give them are compared by their words alone: `isSameSpeaker`.
 */
export class People {
  readonly #index: PeopleIndex;
  readonly #places = new Memo<string, NamedPlaces>(MOST_DOCUMENTS);

  constructor(index: PeopleIndex) {
    this.#index = index;
  }

  /** The most often named first; of equally often named ones by their names. In a large dossier this takes long: look them up. */
  get all(): readonly Person[] {
    return this.#index.all;
  }

  /** The first of {@link all}, at most so many. */
  first(most: number): readonly Person[] {
    return this.#index.first(most);
  }

  /** Those of whom some name has a word, folded as in `nameWords`; in the order of {@link all}. */
  withWord(word: string): readonly Person[] {
    return this.#index.withWord(word).toSorted(inListedOrder);
  }

  /** Those whom a typed name can mean, in any spelling, the likeliest first. */
  find(typed: string): readonly FoundPerson[] {
    return findPeople(typed, this.#index);
  }

  /** Those whom a typed name means: the likeliest ones, unless they are only possible; with `exactly`, in that spelling. */
  meant(typed: string, exactly = false): readonly Person[] {
    const found = this.find(typed).filter(({ how }) => how === 'same' || (how === 'close' && !exactly));
    return found.filter(({ rank }) => rank === found[0]?.rank).map(({ person }) => person);
  }

  /** Those whom a name that is still being typed can mean, the likeliest first. */
  complete(typed: string): readonly Completion[] {
    return completionsOf(typed, this.#index, () => this.find(typed));
  }

  /** A test of whether a typed name means the speaker of a statement; see {@link spokenBy}. */
  spokenBy(typed: string, exactly = false): (placed: PlacedStatement) => boolean {
    return spokenBy(typed, this, exactly);
  }

  /** The one whom a name means as the dossier writes it, with or without a title; undefined if it can mean several. */
  named(name: string): Person | undefined {
    for (const words of typedNames(name)) {
      const [only, ...others] = this.#index.bearersOf(words.join(' '));
      if (only !== undefined) return others.length === 0 ? only : undefined;
    }
    return undefined;
  }

  /** The names in a slice of a document, given by its id, in reading order. */
  in(document: string, slice: Slice): readonly NamedPlace[] {
    return this.#places.of(document, () => new NamedPlaces(this.#index.placesIn(document))).in(slice);
  }

  /** Whether a slice of a document names someone. */
  isNamedIn(person: Person, document: string, slice: Slice): boolean {
    return this.in(document, slice).some((one) => one.person === person);
  }

  /** The last name in a slice of a document: the head of “the minister’s deputy Ana Holm”. */
  at(document: string, slice: Slice): NamedPlace | undefined {
    const places = this.in(document, slice);
    const start = places.at(-1)?.mention.start;
    return places.find(({ mention }) => mention.start === start);
  }

  /**
   * The one whom a document means at some place: whom the mention names, if only a text of that body follows the name
   * body (“the ministry’s statement”), else whom the fullest form means alone. A description such as “a Hamas official”
   * names nobody.
   */
  meantBy({ id, standing: text }: NumberedDocument, { mention, name }: Naming): Person | undefined {
    const named = this.at(id, mention);
    if (named !== undefined) {
      const rest = text.slice(named.mention.end, mention.end);
      if (rest.trim() === '' || (named.person.kind === 'body' && TEXT_OF.test(rest))) return named.person;
    }
    return this.named(name);
  }

  /** The one who made a statement, if the document says so. */
  speakerOf({ document, statement: { speaker } }: PlacedStatement): Person | undefined {
    return speaker === null ? undefined : this.meantBy(document, speaker);
  }
}
