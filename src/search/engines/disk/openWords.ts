import type { Database } from '../../../keeping/database.ts';
import { Memo } from '../../../text/memo.ts';
import { CharacterGrams } from '../../characterGrams.ts';
import { commonLanguages } from '../../commonLanguages.ts';
import type { Collection, StemCount, WordForms, WordQuery } from '../../engine.ts';
import { expandedIn } from '../../relatives.ts';
import { DiskVocabulary } from './diskVocabulary.ts';
import { readGrams } from './gramRows.ts';
import { inOneReading } from './inOneReading.ts';
import { OpenSegments } from './openSegments.ts';
import type { PlacedDocuments } from './placedDocuments.ts';
import { PostingTables } from './postingTables.ts';

/** How many forms of words are remembered. */
const REMEMBERED_FORMS = 10_000;

/** The words of an index that is open for the documents of a dossier, and what is known of all passages together. */
export class OpenWords {
  readonly database: Database;
  readonly collection: Collection;
  readonly vocabulary: DiskVocabulary;
  readonly tables: PostingTables;
  readonly segments: OpenSegments;
  /** A question asks for its words several times. */
  readonly #expanded: Memo<string, WordForms>;

  constructor(database: Database, documents: PlacedDocuments) {
    const ranks = new Map([...documents.firstPlaces.values()].map((place, rank) => [place, rank]));
    this.database = database;
    this.collection = collectionOf(database, (place) => ranks.has(place));
    this.vocabulary = new DiskVocabulary(database);
    this.tables = new PostingTables(database);
    this.segments = new OpenSegments(database, ranks);
    this.#expanded = new Memo(REMEMBERED_FORMS, ({ prefixed, kin }) => prefixed.length + kin.length + 1);
  }

  /** The forms of the dossier for some words, in their order. */
  expand(words: readonly WordQuery[]): readonly WordForms[] {
    return inOneReading(this.database, () =>
      words.map((word) => this.#expanded.of(JSON.stringify(word), () => expandedIn(this.vocabulary, word))),
    );
  }

  /** How often some stems occur, in their order. */
  count(stems: readonly string[]): readonly StemCount[] {
    return inOneReading(this.database, () => stems.map((stem) => this.tables.countOf(stem)));
  }

  /** How many passages hold a stem; one that holds less than a whole word of it counts for that part. */
  heldOf(stem: string): number {
    return this.tables.heldOf(stem);
  }

  /** The average length of a passage, in words weighed as frequencies are. */
  get averageLength(): number {
    const segments = inOneReading(this.database, () => this.segments.all());
    const sum = (of: 'length' | 'passages'): number => segments.reduce((all, segment) => all + segment[of], 0);
    return sum('length') / Math.max(1, sum('passages'));
  }
}

function collectionOf(database: Database, isLive: (place: number) => boolean): Collection {
  const counts = new Map<string, number>();
  for (const { place, passages, language } of database
    .prepare('SELECT place, passages, language FROM indexed_document')
    .all()) {
    if (!isLive(Number(place))) continue;
    counts.set(String(language), (counts.get(String(language)) ?? 0) + Number(passages));
  }
  return {
    passages: counts.values().reduce((sum, count) => sum + count, 0),
    languages: new Set(counts.keys()),
    commonLanguages: commonLanguages(counts),
    grams: new CharacterGrams(readGrams(database)),
  };
}
