import MiniSearch, { type Options } from 'minisearch';
import { z } from 'zod';
import type { Dossier } from '../dossier/dossier.ts';
import { sentencesOf } from '../language/sentences.ts';
import { stem, stemmingLanguage } from '../language/stem.ts';
import { tokenize } from '../language/tokens.ts';
import type { IndexedPassage, PassageIndex, Posting } from './passageIndex.ts';
import { RANKING } from './ranking.ts';
import { Vocabulary, VocabularyBuilder, vocabularySchema } from './vocabulary.ts';

/** What MiniSearch is given of a passage: stems joined by spaces, already analysed. */
interface Analysed {
  readonly id: number;
  readonly text: string;
  readonly heading: string;
  readonly title: string;
}

const OPTIONS: Options<Analysed> = {
  fields: ['text', 'heading', 'title'],
  storeFields: [],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => (term === '' ? null : term),
  autoVacuum: false,
};

const snapshotSchema = z.object({ engine: z.string(), vocabulary: vocabularySchema });

/** Raised with every change of what is put into the index: folding, stems, fields. */
export const ANALYSIS_VERSION = 'analysis2';

/** How many passages are indexed between two reports of progress. */
const PROGRESS_STEP = 500;

/** The in-memory engine, over MiniSearch. */
export class MiniSearchIndex implements PassageIndex {
  readonly passages: readonly IndexedPassage[];
  readonly languages: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
  readonly #engine: MiniSearch<Analysed>;

  private constructor(passages: readonly IndexedPassage[], engine: MiniSearch<Analysed>, vocabulary: Vocabulary) {
    this.passages = passages;
    this.languages = new Set(passages.map(({ language }) => language));
    this.vocabulary = vocabulary;
    this.#engine = engine;
  }

  /** Indexes every passage of a dossier; `onProgress` hears how many are done. */
  static build(dossier: Dossier, onProgress: (done: number) => void = () => {}): MiniSearchIndex {
    const passages = passagesOf(dossier);
    const engine = new MiniSearch<Analysed>(OPTIONS);
    const vocabulary = new VocabularyBuilder();
    for (const [id, indexed] of passages.entries()) {
      engine.add(analyse(id, indexed, vocabulary));
      if (id % PROGRESS_STEP === 0) onProgress(id);
    }
    return new MiniSearchIndex(passages, engine, vocabulary.build());
  }

  /**
   * Takes up an index that {@link toJSON} wrote for the very same dossier. Throws where the JSON is of another form or
   * does not fit the dossier; the index is then to be built anew.
   */
  static load(dossier: Dossier, json: unknown): MiniSearchIndex {
    const { engine: engineJson, vocabulary } = snapshotSchema.parse(json);
    const engine = MiniSearch.loadJSON<Analysed>(engineJson, OPTIONS);
    const passages = passagesOf(dossier);
    if (engine.documentCount !== passages.length) {
      throw new Error(`the index holds ${engine.documentCount} passages, the dossier ${passages.length}`);
    }
    return new MiniSearchIndex(passages, engine, new Vocabulary(vocabulary));
  }

  toJSON(): z.infer<typeof snapshotSchema> {
    return { engine: JSON.stringify(this.#engine), vocabulary: this.vocabulary.rows };
  }

  postings(term: string): ReadonlyMap<number, Posting> {
    // One term a search: MiniSearch multiplies a score by the number of terms that matched, which is not BM25.
    const found = this.#engine.search(term, {
      boost: { ...RANKING.fields },
      bm25: { ...RANKING.bm25 },
      tokenize: (text) => [text],
    });
    // MiniSearch types ids as `any`; ours are the places that build() gave it.
    return new Map(
      found.map((result) => [
        Number(result.id),
        { score: result.score, inText: result.match[term]?.includes('text') === true },
      ]),
    );
  }
}

function passagesOf(dossier: Dossier): readonly IndexedPassage[] {
  return dossier.documents.flatMap((document) => {
    const language = stemmingLanguage(document.metadata.language);
    return document.passages.map((passage) => ({ passage, document, language }));
  });
}

function analyse(id: number, { passage, document, language }: IndexedPassage, vocabulary: VocabularyBuilder): Analysed {
  const stemsOf = (text: string, capitalTells: (start: number) => boolean): string =>
    tokenize(text)
      .map((token) => {
        const stemmed = stem(token.folded, language);
        vocabulary.add(token, stemmed, capitalTells(token.start));
        return stemmed;
      })
      .join(' ');
  const text = document.text.slice(passage.start, passage.end);
  const openings = openingsOf(text);
  const headings = passage.headings.map(({ start, end }) => document.text.slice(start, end)).join(' ');
  return {
    id,
    text: stemsOf(text, (start) => passage.kind !== 'heading' && !openings.has(start)),
    heading: headings === '' ? '' : stemQuietly(headings, language),
    title: stemsOf(document.metadata.title, () => false),
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
