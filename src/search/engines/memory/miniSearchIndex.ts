import { z } from 'zod';
import type { Dossier } from '../../../dossier/dossier.ts';
import { Memo } from '../../../text/memo.ts';
import {
  CharacterGrams,
  CharacterGramsBuilder,
  type CharacterGramsRow,
  characterGramsSchema,
} from '../../characterGrams.ts';
import { commonLanguages } from '../../commonLanguages.ts';
import type { FindOptions, Found, Plan } from '../../engine.ts';
import type { IndexedPassage } from '../../indexedPassage.ts';
import type { PassageIndex } from '../../passageIndex.ts';
import { cutWords, type PassageWords, writtenWords } from '../../passageWords.ts';
import type { Posting } from '../../statistics.ts';
import { Vocabulary, VocabularyBuilder, vocabularySchema } from '../../vocabulary.ts';
import { analyse, passagesOf } from './analysedPassage.ts';
import { MiniSearchEngine } from './miniSearchEngine.ts';
import { PassageTerms, passageTermsSchema } from './passageTerms.ts';
import { PassageTermsBuilder } from './passageTermsBuilder.ts';
import { TermStatistics } from './termStatistics.ts';

const snapshotSchema = z.object({
  engine: z.string(),
  vocabulary: vocabularySchema,
  terms: passageTermsSchema,
  grams: characterGramsSchema,
});

/** Raise it with every change to what is put into the index: folding, stems, fields. */
export const ANALYSIS_VERSION = 'analysis8';

/** How many passages are indexed between two reports of progress. */
const PROGRESS_STEP = 500;

/** How long indexing goes on without a rest, in milliseconds: short beside the three seconds in which Discord wants an answer. */
const STRETCH = 25;

/** The passages found together are looked at several times within one query. */
const REMEMBERED_PASSAGES = 400;

/** The parts of an index that are kept. */
interface Parts {
  readonly engine: MiniSearchEngine;
  readonly vocabulary: Vocabulary;
  readonly terms: PassageTerms;
  readonly grams: CharacterGramsRow;
}

/** An index in memory. MiniSearch finds the passages; a forward index beside it gives the statistics for ranking. */
export class MiniSearchIndex implements PassageIndex {
  readonly passages: readonly IndexedPassage[];
  readonly languages: ReadonlySet<string>;
  readonly commonLanguages: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
  readonly grams: CharacterGrams;
  readonly #parts: Parts;
  readonly #statistics: TermStatistics;
  readonly #words = new Memo<IndexedPassage['passage'], PassageWords>(REMEMBERED_PASSAGES);

  private constructor(passages: readonly IndexedPassage[], parts: Parts) {
    this.passages = passages;
    this.languages = new Set(passages.map(({ language }) => language));
    this.commonLanguages = commonLanguages(passages);
    this.vocabulary = parts.vocabulary;
    this.grams = new CharacterGrams(parts.grams);
    this.#parts = parts;
    this.#statistics = new TermStatistics(parts.terms, passages);
  }

  /** Indexes every passage of a dossier; `onProgress` gets how many are done. */
  static build(dossier: Dossier, onProgress: (done: number) => void = () => {}): MiniSearchIndex {
    const steps = MiniSearchIndex.#building(dossier, onProgress);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  }

  /** The same, with a rest after every {@link STRETCH} of work, so that others are answered meanwhile. */
  static async buildAtEase(
    dossier: Dossier,
    onProgress: (done: number) => void,
    rest: () => Promise<void>,
  ): Promise<MiniSearchIndex> {
    const steps = MiniSearchIndex.#building(dossier, onProgress);
    let rested = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (performance.now() - rested < STRETCH) continue;
      await rest();
      rested = performance.now();
    }
  }

  static *#building(dossier: Dossier, onProgress: (done: number) => void): Generator<void, MiniSearchIndex> {
    const passages = passagesOf(dossier);
    const engine = new MiniSearchEngine(passages);
    const vocabulary = new VocabularyBuilder();
    const terms = new PassageTermsBuilder();
    const grams = new CharacterGramsBuilder();
    for (const [place, indexed] of passages.entries()) {
      const words = cutWords(indexed);
      const stems = analyse(indexed, words, vocabulary);
      engine.add(place, stems);
      terms.add(stems);
      grams.add(writtenWords(indexed, words));
      if (place % PROGRESS_STEP === 0) onProgress(place);
      yield;
    }
    const parts = { engine, vocabulary: vocabulary.build(), terms: terms.build(), grams: grams.build() };
    return new MiniSearchIndex(passages, parts);
  }

  /**
   * Takes up an index that {@link toJSON} wrote for the very same dossier. Throws if the JSON is of another form or does not
   * fit the dossier; the index must then be built anew.
   */
  static load(dossier: Dossier, json: unknown): MiniSearchIndex {
    const snapshot = snapshotSchema.parse(json);
    const passages = passagesOf(dossier);
    const engine = new MiniSearchEngine(passages, snapshot.engine);
    const terms = new PassageTerms(snapshot.terms);
    if (engine.passageCount !== passages.length || terms.passageCount !== passages.length) {
      throw new Error(`the index holds ${engine.passageCount} passages, the dossier ${passages.length}`);
    }
    return new MiniSearchIndex(passages, {
      engine,
      vocabulary: new Vocabulary(snapshot.vocabulary),
      terms,
      grams: snapshot.grams,
    });
  }

  toJSON(): z.infer<typeof snapshotSchema> {
    const { engine, vocabulary, terms, grams } = this.#parts;
    return { engine: engine.toJSON(), vocabulary: vocabulary.rows, terms: terms.toJSON(), grams };
  }

  find(plan: Plan, options: FindOptions): Found {
    return this.#parts.engine.find(plan, options);
  }

  wordsOf(indexed: IndexedPassage): PassageWords {
    return this.#words.of(indexed.passage, () => cutWords(indexed));
  }

  posting(stem: string, place: number): Posting | undefined {
    return this.#statistics.posting(stem, place);
  }

  passagesWith(stem: string): number {
    return this.#statistics.passagesWith(stem);
  }

  holders(stem: string): number {
    return this.#statistics.holders(stem);
  }

  relativeLength(place: number): number {
    return this.#statistics.relativeLength(place);
  }
}
