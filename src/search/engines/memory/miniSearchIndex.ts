import MiniSearch, { type Options } from 'minisearch';
import { z } from 'zod';
import type { Dossier } from '../../../dossier/dossier.ts';
import { sentencesOf } from '../../../languages/sentences.ts';
import { stem, stemmingLanguage } from '../../../languages/stem.ts';
import { type Token, tokenize } from '../../../text/tokens.ts';
import {
  CharacterGrams,
  CharacterGramsBuilder,
  type CharacterGramsRow,
  characterGramsSchema,
} from '../../characterGrams.ts';
import { wordsOf, writtenWordsOf } from '../../matching.ts';
import type { IndexedPassage, PassageIndex, Posting } from '../../passageIndex.ts';
import { RANKING } from '../../ranking.ts';
import { Recent } from '../../recent.ts';
import { Vocabulary, VocabularyBuilder, vocabularySchema } from '../../vocabulary.ts';

/** What MiniSearch is given of a passage: stems joined by spaces, already analysed. */
interface Analysed {
  readonly id: number;
  readonly text: string;
  readonly heading: string;
  readonly title: string;
}

type FieldName = Exclude<keyof Analysed, 'id'>;

/** Every field, and whether it is the passage's own text. */
const FIELDS: readonly (readonly [FieldName, boolean])[] = [
  ['text', true],
  ['heading', false],
  ['title', false],
];

/** How many terms' postings are kept ready: questions share their words. */
const REMEMBERED_TERMS = 512;

const OPTIONS: Options<Analysed> = {
  fields: FIELDS.map(([field]) => field),
  storeFields: [],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => (term === '' ? null : term),
  autoVacuum: false,
};

const snapshotSchema = z.object({
  engine: z.string(),
  vocabulary: vocabularySchema,
  lengths: z.array(z.number()),
  grams: characterGramsSchema,
});

/** Raised with every change of what is put into the index: folding, stems, fields. */
export const ANALYSIS_VERSION = 'analysis6';

/** How many passages are indexed between two reports of progress. */
const PROGRESS_STEP = 500;

/** How long indexing goes on without a rest, in milliseconds: short beside the three seconds in which Discord wants an answer. */
const STRETCH = 25;

/** The in-memory engine, over MiniSearch. */
export class MiniSearchIndex implements PassageIndex {
  readonly passages: readonly IndexedPassage[];
  readonly languages: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
  readonly grams: CharacterGrams;
  readonly #gramsRow: CharacterGramsRow;
  readonly #engine: MiniSearch<Analysed>;
  readonly #lengths: Float64Array;
  readonly #postings = new Recent<string, ReadonlyMap<number, Posting>>(REMEMBERED_TERMS);

  private constructor(
    passages: readonly IndexedPassage[],
    engine: MiniSearch<Analysed>,
    vocabulary: Vocabulary,
    lengths: readonly number[],
    grams: CharacterGramsRow,
  ) {
    this.passages = passages;
    this.languages = new Set(passages.map(({ language }) => language));
    this.vocabulary = vocabulary;
    this.grams = new CharacterGrams(grams);
    this.#gramsRow = grams;
    this.#engine = engine;
    const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
    this.#lengths = Float64Array.from(lengths, (length) => (average === 0 ? 1 : length / average));
  }

  /** Indexes every passage of a dossier; `onProgress` hears how many are done. */
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
    const engine = new MiniSearch<Analysed>(OPTIONS);
    const vocabulary = new VocabularyBuilder();
    const grams = new CharacterGramsBuilder();
    const lengths: number[] = [];
    for (const [id, indexed] of passages.entries()) {
      const analysed = analyse(id, indexed, vocabulary);
      engine.add(analysed);
      grams.add(writtenWordsOf(indexed));
      lengths.push(lengthOf(analysed, indexed));
      if (id % PROGRESS_STEP === 0) onProgress(id);
      yield;
    }
    return new MiniSearchIndex(passages, engine, vocabulary.build(), lengths, grams.build());
  }

  /**
   * Takes up an index that {@link toJSON} wrote for the very same dossier. Throws where the JSON is of another form or
   * does not fit the dossier; the index is then to be built anew.
   */
  static load(dossier: Dossier, json: unknown): MiniSearchIndex {
    const { engine: engineJson, vocabulary, lengths, grams } = snapshotSchema.parse(json);
    const engine = MiniSearch.loadJSON<Analysed>(engineJson, OPTIONS);
    const passages = passagesOf(dossier);
    if (engine.documentCount !== passages.length || lengths.length !== passages.length) {
      throw new Error(`the index holds ${engine.documentCount} passages, the dossier ${passages.length}`);
    }
    return new MiniSearchIndex(passages, engine, new Vocabulary(vocabulary), lengths, grams);
  }

  toJSON(): z.infer<typeof snapshotSchema> {
    return {
      engine: JSON.stringify(this.#engine),
      vocabulary: this.vocabulary.rows,
      lengths: [...this.#lengths],
      grams: this.#gramsRow,
    };
  }

  postings(term: string): ReadonlyMap<number, Posting> {
    const known = this.#postings.get(term);
    if (known !== undefined) return known;
    const found = new Map<number, Posting>();
    for (const [field, inText] of FIELDS) {
      for (const [place, count] of this.#frequencies(term, field)) {
        const frequency = count * fieldWeight(field, this.passages[place]);
        const before = found.get(place);
        found.set(place, {
          frequency: frequency + (before?.frequency ?? 0),
          inText: inText || before?.inText === true,
        });
      }
    }
    this.#postings.set(term, found);
    return found;
  }

  relativeLength(place: number): number {
    return this.#lengths[place] ?? 1;
  }

  /**
   * How often a term stands in one field of each passage. MiniSearch tells scores only: it counts distinct words for
   * length and multiplies by how many terms matched, which is not BM25. With no length normalisation and a k without
   * end its score of one term is the frequency times the inverse document frequency, and the latter is known.
   */
  #frequencies(term: string, field: FieldName): readonly (readonly [number, number])[] {
    const found = this.#engine.search(term, {
      fields: [field],
      bm25: { k: ENDLESS, b: 0, d: 0 },
      tokenize: (text) => [text],
    });
    const rarity = Math.log(1 + (this.passages.length - found.length + 0.5) / (found.length + 0.5));
    // MiniSearch types ids as `any`; ours are the places that build() gave it.
    return found.map(({ id, score }) => [Number(id), Math.round(score / rarity)]);
  }
}

/** So large that a frequency beside it does not count. */
const ENDLESS = 1e12;

/** What a word is worth in a field, beside the same word in the text. */
function fieldWeight(field: FieldName, indexed: IndexedPassage | undefined): number {
  if (field === 'text') return 1;
  if (field === 'heading') return RANKING.heading.field;
  // The title speaks for the whole document: the more passages share it, the less it says of each.
  return RANKING.title / Math.sqrt(Math.max(1, indexed?.document.passages.length ?? 1));
}

function lengthOf(analysed: Analysed, indexed: IndexedPassage): number {
  return FIELDS.reduce(
    (sum, [field]) =>
      sum + fieldWeight(field, indexed) * analysed[field].split(' ').filter((term) => term !== '').length,
    0,
  );
}

function passagesOf(dossier: Dossier): readonly IndexedPassage[] {
  return dossier.documents.flatMap((document) => {
    const language = stemmingLanguage(document.metadata.language, document.text);
    return document.passages.map((passage) => ({ passage, document, language }));
  });
}

function analyse(id: number, indexed: IndexedPassage, vocabulary: VocabularyBuilder): Analysed {
  const { passage, document, language } = indexed;
  const stemsOf = (tokens: readonly Token[], capitalTells: (start: number) => boolean): string =>
    tokens
      .map((token) => {
        const stemmed = stem(token.folded, language);
        vocabulary.add(token, stemmed, capitalTells(token.start));
        return stemmed;
      })
      .join(' ');
  const openings = openingsOf(document.text.slice(passage.start, passage.end));
  const headings = passage.headings.map(({ start, end }) => document.text.slice(start, end)).join(' ');
  return {
    id,
    text: stemsOf(
      wordsOf(indexed).tokens,
      (start) => passage.kind !== 'heading' && !openings.has(start - passage.start),
    ),
    heading: headings === '' ? '' : stemQuietly(headings, language),
    title: stemsOf(tokenize(document.metadata.title), () => false),
  };
}

/** Headings are passages of their own, so their words are in the vocabulary already. */
function stemQuietly(text: string, language: string): string {
  return tokenize(text)
    .map((token) => stem(token.folded, language))
    .join(' ');
}

/** Offsets at which a sentence's first word begins. */
function openingsOf(text: string): ReadonlySet<number> {
  return new Set(
    sentencesOf(text).flatMap((sentence) => {
      const first = tokenize(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 80)))[0];
      return first === undefined ? [] : [sentence.start + first.start];
    }),
  );
}
