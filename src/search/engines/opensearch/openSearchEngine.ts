import { formsClause } from '../../clauses/formsClause.ts';
import { isMeantAlone } from '../../clauses/isMeantAlone.ts';
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
import { inverseDocumentFrequency } from '../../ranking/bm25.ts';
import { comparableScore } from '../../ranking/comparableScore.ts';
import { withNeighbours } from '../../ranking/neighbours.ts';
import { RANKING_SETTINGS } from '../../ranking/settings.ts';
import type { DiskVocabulary } from '../disk/diskVocabulary.ts';
import type { OpenWords } from '../disk/openWords.ts';
import type { PlacedDocuments } from '../disk/placedDocuments.ts';
import { orderInDossier } from '../disk/segment.ts';
import { holdersFrom } from './clauseHolders.ts';
import type { Query } from './clauseQueries.ts';
import type { EngineConnection } from './connection.ts';
import { heldQuery, metQuery, type Weighing } from './findBody.ts';
import { FIELDS } from './passageIndex.ts';
import { PassageSearch, type ScoredPlaces } from './passageSearch.ts';
import { type VisiblePlaces, visibleBy } from './visiblePlaces.ts';

/** Where the passages of a dossier are indexed, and which of them count. */
export interface PublishedPassages {
  readonly connection: EngineConnection;
  /** The name of the index, or its alias. */
  readonly index: string;
  readonly visible: VisiblePlaces;
}

/**
 * An engine whose passages are in an index of OpenSearch. Its words, and how many passages hold each, are in the dossier's store on
 * this machine, as are the passages themselves: what the index finds is fetched from there. A search is one request, and another one
 * for what is beside the best if there is more than was asked for.
 */
export class OpenSearchEngine implements Engine {
  readonly medium = 'opensearch';
  readonly #documents: PlacedDocuments;
  readonly #words: OpenWords;
  readonly #published: PublishedPassages;
  readonly #search: PassageSearch;
  readonly #visible: Query;
  readonly #meaning: Meaning | undefined;
  /** By first place: the place of the document in the dossier. */
  readonly #ranks: ReadonlyMap<number, number>;

  /** `words` are those of the documents. */
  constructor(words: OpenWords, documents: PlacedDocuments, published: PublishedPassages, meaning?: Meaning) {
    this.#documents = documents;
    this.#published = published;
    this.#search = new PassageSearch(published.connection, published.index);
    this.#visible = visibleBy(published.visible);
    this.#meaning = meaning;
    this.#words = words;
    this.#ranks = new Map([...documents.firstPlaces.values()].map((place, rank) => [place, rank]));
  }

  get collection(): Collection {
    return this.#words.collection;
  }

  /** How the dossier writes its words. */
  get vocabulary(): DiskVocabulary {
    return this.#words.vocabulary;
  }

  /** The place of the first passage of each document, by its id. */
  get firstPlaces(): ReadonlyMap<string, number> {
    return this.#documents.firstPlaces;
  }

  /** The same engine, which also knows what its passages mean. */
  withMeaning(meaning: Meaning): OpenSearchEngine {
    return new OpenSearchEngine(this.#words, this.#documents, this.#published, meaning);
  }

  /** For each list of folded words, the ids of the documents of which a passage, with its title, has all of them. One request. */
  async documentsWithAll(lists: readonly (readonly string[])[]): Promise<readonly ReadonlySet<string>[]> {
    const queries = lists.map((words) => {
      const clauses = words.map((folded) =>
        formsClause([this.vocabulary.form(folded)].filter((form) => form !== undefined)),
      );
      return metQuery({ mode: 'all', clauses, without: [] }, {}, this.#weighing([]));
    });
    const found = await this.#search.documentsOf(queries);
    return found.map((places) => new Set(places.flatMap((place) => this.#documents.idAt(place) ?? [])));
  }

  async expand(words: readonly WordQuery[]): Promise<readonly WordForms[]> {
    return this.#words.expand(words);
  }

  async count(stems: readonly string[]): Promise<readonly StemCount[]> {
    return this.#words.count(stems);
  }

  async find(plan: Plan, { limit, documents, inQuotes = false }: FindOptions): Promise<Found> {
    const { passages } = this.collection;
    const holders = plan.clauses.map((clause) => holdersFrom(clause, (stem) => this.#words.heldOf(stem), passages));
    const { firstPlaces } = this.#documents;
    const among = documents && [...documents].flatMap((id) => firstPlaces.get(id) ?? []);
    if (plan.clauses.length === 0 || among?.length === 0) return { best: [], total: 0, holders, isDecided: true };
    const weighing = this.#weighing(
      plan.clauses.map(({ emphasis }, which) => emphasis * inverseDocumentFrequency(holders[which] ?? 0, passages)),
    );
    const met = metQuery(plan, { inQuotes, ...(among === undefined ? {} : { documents: among }) }, weighing);
    // Passages that hold the words otherwise than is meant, or where they do not count, still speak for those beside them.
    const isAll = !inQuotes && among === undefined && plan.without.length === 0;
    const isAlone = isAll && isMeantAlone(plan, this.vocabulary);
    const besides = isAlone ? undefined : heldQuery(plan, { mustNot: [met] }, weighing);
    const found = await this.#search.find(met, besides, limit);
    const own = new Map([...found.met, ...found.beside]);
    if (found.isCut && limit !== Number.POSITIVE_INFINITY) {
      // What is beside the best may be among those that were not asked for.
      const lacking = [...found.met.keys()].slice(0, RANKING_SETTINGS.others).flatMap((place) => this.#besides(place));
      const filter = [{ terms: { [FIELDS.place]: lacking.filter((place) => !own.has(place)) } }];
      for (const [place, score] of await this.#search.scoresOf(heldQuery(plan, { filter }, weighing)))
        own.set(place, score);
    }
    return { best: this.#ordered(found.met, own), total: found.total, holders, isDecided: true };
  }

  async like(words: readonly string[], k: number): Promise<readonly Alike[]> {
    return this.#meaning?.alike(words, k) ?? [];
  }

  async fetch(places: readonly number[]): Promise<readonly IndexedPassage[]> {
    return places.map((place) => this.#documents.fetch(place));
  }

  #weighing(weights: readonly number[]): Weighing {
    return { weights, averageLength: this.#words.averageLength, visible: this.#visible };
  }

  /** The places before and after one in its document. */
  #besides(place: number): readonly number[] {
    const document = this.#documents.firstPlaceOf(place);
    return [place - 1, place + 1].filter((other) => this.#documents.firstPlaceOf(other) === document);
  }

  /** Passages with what their neighbours add, best first; of equals the earlier in the dossier. `own`: the scores of all that are known. */
  #ordered(met: ScoredPlaces['met'], own: ReadonlyMap<number, number>): Found['best'] {
    return [...met]
      .map(([place, score]) => {
        const document = this.#documents.firstPlaceOf(place) ?? place;
        const others = this.#besides(place).map((other) => own.get(other));
        const weighed = comparableScore(withNeighbours(score, others, RANKING_SETTINGS.neighbours));
        return { place, score: weighed, order: orderInDossier(this.#ranks.get(document) ?? 0, place - document) };
      })
      .sort((a, b) => b.score - a.score || a.order - b.order)
      .map(({ place, score }) => ({ place, score }));
  }
}
