import { join } from 'node:path';
import { hashOf } from '../dossier/passage.ts';
import { Arrivals } from '../keeping/arrivals.ts';
import { type Database, openDatabase } from '../keeping/database.ts';
import { isDamage } from '../keeping/dossierStore/dossierStore.ts';
import { DOSSIER_PARTS } from '../keeping/dossierStore/storeSchema.ts';
import { type OpenDossier, openDossier } from '../openDossier.ts';
import { type FileReader, fileReader, PLAIN_READING } from '../reading/read.ts';
import { ANALYSIS_VERSION } from '../search/engines/memory/miniSearchIndex.ts';
import { MEANING_VERSION, Meaning } from '../search/meaning/meaning.ts';
import type { WordVectors } from '../search/meaning/wordVectors.ts';
import { CorpusIndexer } from './corpusIndexer.ts';
import { type Listener, messageOf } from './listener.ts';
import { openIndex } from './openIndex.ts';
import { rest } from './rest.ts';
import { storedDossier } from './storedDossier.ts';

export interface CorpusOptions {
  readonly corpusDirectory: string;
  readonly dataDirectory: string;
  /** In bytes. */
  readonly maxFileBytes: number;
  readonly listener: Listener;
  /** Reads the files; without one, they are read in this process, and without text recognition. */
  readonly reader?: FileReader;
  /** How old a change must be to be read at a later look, in milliseconds: a younger one may be half written. */
  readonly settle?: number;
}

/** All dossiers of a corpus directory, and the database in which their citations are kept. */
export class OpenCorpus {
  readonly database: Database;
  readonly #options: CorpusOptions;
  readonly #indexer: CorpusIndexer;
  #dossiers: ReadonlyMap<string, OpenDossier> = new Map();
  /** Dossiers whose stores have changed since they were opened. */
  readonly #unopened = new Set<string>();
  #isUnsettled = false;
  #vectors: WordVectors | undefined;
  /** What is being done to the dossiers: one thing at a time. */
  #work: Promise<unknown> = Promise.resolve();

  private constructor(options: CorpusOptions) {
    this.#options = options;
    const reader = options.reader ?? fileReader(PLAIN_READING);
    this.database = openDatabase(join(options.dataDirectory, 'verbatim.sqlite'));
    this.#indexer = new CorpusIndexer({ ...options, reader, analysisVersion: ANALYSIS_VERSION }, this.database);
  }

  /** Reads and indexes a corpus. Throws `UserError` if the corpus or the data directory cannot be used. */
  static async open(options: CorpusOptions): Promise<OpenCorpus> {
    const corpus = new OpenCorpus(options);
    try {
      await corpus.refresh();
    } catch (error) {
      corpus.close();
      throw error;
    }
    return corpus;
  }

  /** The dossiers by name, as they were last read. */
  get dossiers(): ReadonlyMap<string, OpenDossier> {
    return this.#dossiers;
  }

  /** Looks at the folder again and reads the files that came or changed. Returns whether any came, went or changed. */
  refresh(): Promise<boolean> {
    return this.#afterOthers(() => this.#refresh());
  }

  /**
   * From now on the dossiers also know what their passages mean, each as soon as that is computed or read from its
   * snapshot; questions are answered meanwhile.
   */
  useWordVectors(vectors: WordVectors): Promise<void> {
    return this.#afterOthers(async () => {
      this.#vectors = vectors;
      for (const [name, open] of this.#dossiers) {
        const meaning = await this.#meaningOf(open, vectors);
        this.#dossiers = new Map([...this.#dossiers, [name, { ...open, meaning }]]);
      }
    });
  }

  close(): void {
    this.#indexer.close();
    this.database.close();
  }

  #afterOthers<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#work.then(work);
    this.#work = result.catch(() => {}); // whoever asked for it hears of it
    return result;
  }

  /** Whether the last look passed over files because they were being written; look again soon. */
  get isUnsettled(): boolean {
    return this.#isUnsettled;
  }

  async #refresh(isRepair = false): Promise<boolean> {
    const { changed, gone, isUnsettled, errors: failed } = await this.#indexer.refresh();
    const errors = [...failed];
    this.#isUnsettled = isUnsettled;
    for (const name of gone) {
      this.#unopened.delete(name);
      this.#put(name, undefined);
    }
    for (const name of changed) this.#unopened.add(name);
    const hasChanged = this.#unopened.size + gone.length > 0;
    for (const name of this.#unopened) {
      try {
        this.#put(name, await this.#open(name));
        this.#unopened.delete(name);
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length === 0) return hasChanged;
    // A damaged store is made anew by the next look, and what was made anew is whole.
    if (errors.every(isDamage) && !isRepair) return await this.#refresh(true);
    throw errors[0];
  }

  /** Puts an opened dossier in the place of the one that was open, or takes it away. */
  #put(name: string, open: OpenDossier | undefined): void {
    const others = [...this.#dossiers].filter(([other]) => other !== name);
    const all = open === undefined ? others : [...others, [name, open] as const];
    this.#dossiers = new Map(all.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Opens a dossier from its store. */
  async #open(name: string): Promise<OpenDossier> {
    const former = this.#dossiers.get(name);
    const dossier = storedDossier(name, this.#indexer.store(name), this.database, former?.dossier);
    const index = await openIndex(dossier, this.#options.listener);
    const open = openDossier(dossier, index, { reading: new Arrivals(this.database).latest(name), former });
    const vectors = this.#vectors;
    return vectors === undefined ? open : { ...open, meaning: await this.#meaningOf(open, vectors) };
  }

  async #meaningOf({ dossier, index: { passages } }: OpenDossier, vectors: WordVectors): Promise<Meaning> {
    const { reader, writer } = this.#indexer.store(dossier.name);
    const languages = passages.map(({ passage, language }) => [passage.hash, passage.kind, language]);
    const content = hashOf(JSON.stringify([MEANING_VERSION, vectors.identity, languages]));
    if (reader.fact(MEANING) === content) {
      return Meaning.decode(vectors, passages.length, reader.parts.get(DOSSIER_PARTS.meaning));
    }
    const meaning = await Meaning.build(vectors, passages, rest);
    try {
      writer.putMeaning(meaning.bytes);
      writer.putFact(MEANING, content);
    } catch (error) {
      // It only saves time.
      this.#options.listener.warn(
        `what the passages of dossier ${dossier.name} mean could not be kept (${messageOf(error)}); the next start computes it anew`,
      );
    }
    return meaning;
  }
}

/** The fact that says of which passages the meaning was kept, and by which vectors. */
const MEANING = 'meaning';
