import type { Dossier, NumberedDocument } from '../../../dossier/dossier.ts';
import { stemmingLanguage } from '../../../languages/stem.ts';
import { Memo } from '../../../text/memo.ts';
import { analysedDocument } from '../../analysis/analysedDocument.ts';
import type { AnalysedPassage } from '../../analysis/analysedPassage.ts';
import { CharacterGrams, CharacterGramsBuilder } from '../../characterGrams.ts';
import { commonLanguages } from '../../commonLanguages.ts';
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
import { cutWords, type PassageWords } from '../../passageWords.ts';
import type { PlacedPassage } from '../../placedPassage.ts';
import { saturated } from '../../ranking/bm25.ts';
import { comparableScore } from '../../ranking/comparableScore.ts';
import { expandedIn } from '../../relatives.ts';
import { type Vocabulary, VocabularyBuilder } from '../../vocabulary.ts';
import { holdersOf } from './clauseHolders.ts';
import { clausePosting } from './clausePosting.ts';
import { holdsPhrase, isDecidedByStems } from './decidedByStems.ts';
import { fieldStemsOf } from './fieldStems.ts';
import { PassageScores } from './passageScores.ts';
import { PassageTermsBuilder } from './passageTermsBuilder.ts';
import type { CollectionStatistics } from './statistics.ts';
import { type FoundByStems, type StemFindOptions, StemIndex } from './stemIndex.ts';
import { type StemPlan, stemPlanOf } from './stemPlan.ts';
import { TermStatistics } from './termStatistics.ts';

/** How many passages are indexed between two reports of progress. */
const PROGRESS_STEP = 500;

/** How long indexing goes on without a rest, in milliseconds: short beside the three seconds in which Discord wants an answer. */
const STRETCH = 25;

/** The passages found together are looked at several times within one query. */
const REMEMBERED_PASSAGES = 400;

/** What an engine is made of. */
interface Parts {
  readonly index: StemIndex;
  readonly vocabulary: Vocabulary;
  readonly statistics: TermStatistics;
  readonly collection: Collection;
}

/** A passage in the engine. */
interface Placed extends PlacedPassage {
  readonly language: string;
}

/** An engine in memory. MiniSearch finds the passages; a forward index beside it gives the statistics for ranking. */
export class MemoryEngine implements Engine {
  readonly medium = 'memory';
  readonly #passages: readonly Placed[];
  readonly #parts: Parts;
  /** What the passages mean, if that is known. */
  readonly meaning: Meaning | undefined;
  readonly #words = new Memo<Placed, PassageWords>(REMEMBERED_PASSAGES);

  private constructor(passages: readonly Placed[], parts: Parts, meaning?: Meaning) {
    this.#passages = passages;
    this.#parts = parts;
    this.meaning = meaning;
  }

  get collection(): Collection {
    return this.#parts.collection;
  }

  get vocabulary(): Vocabulary {
    return this.#parts.vocabulary;
  }

  /** Indexes every passage of a dossier; `onProgress` gets how many are done. */
  static build(dossier: Dossier, onProgress: (done: number) => void = () => {}): MemoryEngine {
    const steps = MemoryEngine.#building(dossier, onProgress, analysedHere);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  }

  /**
   * The same, with a rest after every {@link STRETCH} of work, so that others are answered meanwhile. `analysed` gives the
   * passages of a document as they were analysed when it was read.
   */
  static async buildAtEase(
    dossier: Dossier,
    analysed: Analysed,
    onProgress: (done: number) => void,
    rest: () => Promise<void>,
  ): Promise<MemoryEngine> {
    const steps = MemoryEngine.#building(dossier, onProgress, analysed);
    let rested = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (performance.now() - rested < STRETCH) continue;
      await rest();
      rested = performance.now();
    }
  }

  static *#building(
    dossier: Dossier,
    onProgress: (done: number) => void,
    analysedOf: Analysed,
  ): Generator<void, MemoryEngine> {
    const passages = passagesOf(dossier);
    const index = new StemIndex(passages);
    const vocabulary = new VocabularyBuilder();
    const terms = new PassageTermsBuilder();
    const grams = new CharacterGramsBuilder();
    let place = 0;
    for (const analysed of dossier.documents.values().flatMap(analysedOf)) {
      const stems = fieldStemsOf(analysed);
      for (const form of analysed.forms) vocabulary.add(form);
      index.add(place, stems);
      terms.add(stems);
      grams.add(analysed.written);
      if (place % PROGRESS_STEP === 0) onProgress(place);
      place += 1;
      yield;
    }
    return new MemoryEngine(passages, {
      index,
      vocabulary: vocabulary.build(),
      statistics: new TermStatistics(terms.build(), passages),
      collection: collectionOf(passages, new CharacterGrams(grams.build())),
    });
  }

  /** The passages with their languages, by place. */
  get passages(): readonly Placed[] {
    return this.#passages;
  }

  /** The statistics of the stems. */
  get statistics(): CollectionStatistics {
    return this.#parts.statistics;
  }

  /** The place of the first passage of each document, by its id. */
  get firstPlaces(): ReadonlyMap<string, number> {
    const places = new Map<string, number>();
    for (const [place, { document }] of this.#passages.entries()) {
      if (!places.has(document.id)) places.set(document.id, place);
    }
    return places;
  }

  /** The ids of the documents of which a passage, with its title, has all of some folded words. */
  documentsWith(words: readonly string[]): ReadonlySet<string> {
    const of = words.map((word): StemPlan => {
      const stems = this.vocabulary.form(word)?.stems ?? [];
      return { kind: 'any', of: stems.map((stem) => ({ kind: 'stem', stem, boost: 1 })) };
    });
    const { places } = this.findByStems({ kind: 'all', of }, { limit: Number.POSITIVE_INFINITY, inText: false });
    return new Set(places.flatMap((place) => this.#passages[place]?.document.id ?? []));
  }

  /** The same engine, which also knows what its passages mean. */
  withMeaning(meaning: Meaning): MemoryEngine {
    return new MemoryEngine(this.#passages, this.#parts, meaning);
  }

  /** The passages that meet a plan over stems, by MiniSearch alone. */
  findByStems(plan: StemPlan, options: StemFindOptions): FoundByStems {
    return this.#parts.index.find(plan, options);
  }

  /** How often a passage holds each clause of a plan, weighed as BM25F weighs it, from 0. */
  saturations(place: number, { clauses }: Plan): readonly number[] {
    const length = this.#parts.statistics.relativeLength(place);
    return clauses.map((clause) =>
      saturated(clausePosting(clause, place, this.#parts.statistics)?.frequency ?? 0, length),
    );
  }

  async expand(words: readonly WordQuery[]): Promise<readonly WordForms[]> {
    return words.map((word) => expandedIn(this.vocabulary, word));
  }

  async count(stems: readonly string[]): Promise<readonly StemCount[]> {
    return stems.map((stem) => ({
      passages: this.#parts.statistics.passagesWith(stem),
      words: this.vocabulary.withStem(stem).reduce((sum, form) => sum + form.count, 0),
    }));
  }

  async find(plan: Plan, options: FindOptions): Promise<Found> {
    const { index } = this.#parts;
    const isDecided = isDecidedByStems(plan, options, this.vocabulary);
    const hasPhrase = holdsPhrase(plan);
    const isOpen = hasPhrase || options.inQuotes === true || (plan.mode === 'all' && !isDecided);
    const limit = isOpen ? Number.POSITIVE_INFINITY : options.limit;
    const holders = plan.clauses.map((clause) => holdersOf(clause, index, this.#parts.statistics));
    const proposed = index.find(
      { kind: plan.mode, of: plan.clauses.map(stemPlanOf) },
      // Stems do not decide whether a phrase is in the text, so such passages are kept until they are verified.
      { limit, inText: !hasPhrase, ...(options.documents === undefined ? {} : { documents: options.documents }) },
    );
    const scores = new PassageScores(plan, holders, this.#passages, this.#parts.statistics);
    const isCut = proposed.total > proposed.places.length;
    const neighbours = isCut ? proposed.places.flatMap((place) => scores.neighboursOf(place)) : [];
    const best = [...new Set([...proposed.places, ...neighbours])]
      .flatMap((place) => {
        const score = scores.withNeighbours(place);
        return score === null ? [] : [{ place, score: comparableScore(score) }];
      })
      .sort((a, b) => b.score - a.score || a.place - b.place);
    return { best, total: isCut ? proposed.total : best.length, holders, isDecided };
  }

  async like(words: readonly string[], k: number): Promise<readonly Alike[]> {
    return this.meaning?.alike(words, k) ?? [];
  }

  async fetch(places: readonly number[]): Promise<readonly IndexedPassage[]> {
    return places.map((place) => {
      const placed = this.#passages[place];
      if (placed === undefined) throw new Error(`the engine has no passage ${place} of ${this.#passages.length}`);
      return { ...placed, place, words: this.#words.of(placed, cutWords) };
    });
  }
}

/** What engines index of the passages of a document, in order. */
export type Analysed = (document: NumberedDocument) => readonly AnalysedPassage[];

/** The passages of a document that was not analysed when it was read. What is between quotation marks is not asked for. */
function analysedHere(document: NumberedDocument): readonly AnalysedPassage[] {
  return analysedDocument(document, []);
}

function collectionOf(passages: readonly Placed[], grams: CharacterGrams): Collection {
  const counts = new Map<string, number>();
  for (const { language } of passages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return {
    passages: passages.length,
    languages: new Set(counts.keys()),
    commonLanguages: commonLanguages(counts),
    grams,
  };
}

/** Every passage of a dossier in reading order, with the language by whose rules it is stemmed. */
function passagesOf(dossier: Dossier): readonly Placed[] {
  return dossier.documents.flatMap((document) => {
    const language = stemmingLanguage(document.metadata.language, document.text);
    return document.passages.map((passage) => ({ passage, document, language }));
  });
}
