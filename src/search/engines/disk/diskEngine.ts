import type { Database } from '../../../keeping/database.ts';
import { formsClause } from '../../clauses/formsClause.ts';
import type {
  Alike,
  Collection,
  Engine,
  FindOptions,
  Found,
  Plan,
  StemCount,
  WordForms,
  WordQuery,
} from '../../engine.ts';
import type { IndexedPassage } from '../../indexedPassage.ts';
import type { Meaning } from '../../meaning/meaning.ts';
import type { DiskVocabulary } from './diskVocabulary.ts';
import { findPassages } from './findPassages.ts';
import { inOneReading } from './inOneReading.ts';
import { OpenWords } from './openWords.ts';
import type { PlacedDocuments } from './placedDocuments.ts';

/** Finds the `k` passages that are most like some folded words in meaning, best first. */
export type Likeness = (words: readonly string[], k: number) => readonly Alike[];

/**
 * An engine over tables of SQLite. In memory are only some bytes for each passage; posting lists and words are read for each
 * question. It decides exactly which passages meet a plan: words by posting lists of folded forms, phrases by FTS5.
 */
export class DiskEngine implements Engine {
  readonly medium = 'disk';
  readonly #database: Database;
  readonly #documents: PlacedDocuments;
  readonly #opened: OpenWords;
  readonly #like: Likeness;

  /**
   * Opens the index in `database` for the documents of a dossier; others that it holds do not count. Without `like`, no
   * passage is like another in meaning.
   */
  constructor(
    database: Database,
    documents: PlacedDocuments,
    like: Likeness = () => [],
    opened = new OpenWords(database, documents),
  ) {
    this.#database = database;
    this.#documents = documents;
    this.#like = like;
    this.#opened = opened;
  }

  get collection(): Collection {
    return this.#opened.collection;
  }

  /** How the dossier writes its words. */
  get vocabulary(): DiskVocabulary {
    return this.#opened.vocabulary;
  }

  /** The place of the first passage of each document, by its id. */
  get firstPlaces(): ReadonlyMap<string, number> {
    return this.#documents.firstPlaces;
  }

  /** The ids of the documents of which a passage, with its title, has all of some folded words. */
  documentsWith(words: readonly string[]): ReadonlySet<string> {
    const clauses = words.map((folded) => {
      const form = this.vocabulary.form(folded);
      return formsClause(form === undefined ? [] : [form]);
    });
    const found = inOneReading(this.#database, () =>
      findPassages(
        { mode: 'all', clauses, without: [] },
        { limit: Number.POSITIVE_INFINITY, inQuotes: false },
        this.#opened.segments.all(),
        this.#opened.tables.forOneQuestion(),
      ),
    );
    return new Set(found.best.flatMap(({ place }) => this.#documents.idAt(place) ?? []));
  }

  /** The same engine, which also knows what its passages mean. */
  withMeaning(meaning: Meaning): DiskEngine {
    return new DiskEngine(this.#database, this.#documents, (words, k) => meaning.alike(words, k), this.#opened);
  }

  async expand(words: readonly WordQuery[]): Promise<readonly WordForms[]> {
    return this.#opened.expand(words);
  }

  async count(stems: readonly string[]): Promise<readonly StemCount[]> {
    return this.#opened.count(stems);
  }

  async find(plan: Plan, { limit, documents, inQuotes = false }: FindOptions): Promise<Found> {
    const { firstPlaces } = this.#documents;
    const places = documents && new Set([...documents].flatMap((id) => firstPlaces.get(id) ?? []));
    const limits = { limit, inQuotes, ...(places === undefined ? {} : { documents: places }) };
    return inOneReading(this.#database, () =>
      findPassages(plan, limits, this.#opened.segments.all(), this.#opened.tables.forOneQuestion()),
    );
  }

  async like(words: readonly string[], k: number): Promise<readonly Alike[]> {
    return this.#like(words, k);
  }

  async fetch(places: readonly number[]): Promise<readonly IndexedPassage[]> {
    return inOneReading(this.#database, () => places.map((place) => this.#documents.fetch(place)));
  }
}
