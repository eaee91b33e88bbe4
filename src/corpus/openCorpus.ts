import type { Dossier } from '../dossier/dossier.ts';
import { Arrivals } from '../keeping/arrivals.ts';
import { BUSY_TIMEOUT } from '../keeping/database.ts';
import { DossierStore, isDamage } from '../keeping/dossierStore/dossierStore.ts';
import { openWhenFree } from '../keeping/keptDatabase.ts';
import type { KeptPlace } from '../keeping/keptPlace.ts';
import type { SqlDatabase } from '../keeping/sqlDatabase.ts';
import { whenFree } from '../keeping/whenFree.ts';
import { type OpenDossier, openDossier } from '../openDossier.ts';
import type { ClusterSettings, EngineConnection } from '../search/engines/opensearch/connection.ts';
import type { SentenceEncoder } from '../search/meaning/sentenceEncoder.ts';
import type { WordVectors } from '../search/meaning/wordVectors.ts';
import type { FileAnalyser } from './analyse/fileAnalyser.ts';
import { dossierMeaning } from './dossierMeaning.ts';
import { dossierSentences } from './dossierSentences.ts';
import type { EngineName } from './engineFor.ts';
import type { IndexedDossier, Indexing } from './indexing.ts';
import type { Listener } from './listener.ts';
import { type DossierEngine, openEngine } from './openEngine.ts';
import { keptPeople } from './people/peopleKeeper.ts';
import { MANIFEST } from './published/publishedStore.ts';
import { storedDossier } from './storedDossier.ts';
import { storedFindings } from './storedFindings.ts';

export interface CorpusOptions extends KeptPlace {
  readonly corpusDirectory: string;
  /** In bytes. */
  readonly maxFileBytes: number;
  readonly listener: Listener;
  /** Reads the files; without one, they are read in this process, and without text recognition. */
  readonly analyser?: FileAnalyser;
  /** How old a change must be to be read at a later look, in milliseconds: a younger one may be half written. */
  readonly settle?: number;
  /** The engine of all dossiers; if left out, that of each is chosen by its size. */
  readonly engine?: EngineName | undefined;
  /** How OpenSearch is reached; it must be there if that is the engine. */
  readonly cluster?: ClusterSettings | undefined;
  /** Whether this process may index what OpenSearch has, if no other one does; it may if left out. */
  readonly mayIndex?: boolean;
  /** Keeps the stores as the folders are; if left out, that is done in this thread. */
  readonly indexing?: Indexing;
  /** Whether all of the database is looked through for damage before anything else. */
  readonly checksDatabase?: boolean;
  /** How long this thread stops for another's transaction, in milliseconds; {@link BUSY_TIMEOUT} if left out. */
  readonly busyTimeout?: number;
}

/** A store that is open to be read, of the dossier as it was last opened. */
interface Opened {
  readonly store: DossierStore;
  readonly indexed: IndexedDossier;
}

/** All dossiers of a corpus directory, and the database in which their citations are kept. */
export class OpenCorpus {
  readonly database: SqlDatabase;
  readonly #options: CorpusOptions;
  readonly #indexing: Indexing;
  readonly #connection: EngineConnection | undefined;
  #dossiers: ReadonlyMap<string, OpenDossier> = new Map();
  readonly #opened = new Map<string, Opened>();
  readonly #engines = new Map<string, DossierEngine>();
  /** Stores that are not read any more, but by whoever still answers from them. */
  readonly #retired: DossierStore[] = [];
  #isUnsettled = false;
  #vectors: WordVectors | undefined;
  #encoder: SentenceEncoder | undefined;
  /** What is being done to the dossiers: one thing at a time. */
  #work: Promise<unknown> = Promise.resolve();

  private constructor(
    options: CorpusOptions,
    database: SqlDatabase,
    indexing: Indexing,
    connection: EngineConnection | undefined,
  ) {
    this.#options = options;
    this.#connection = connection;
    this.database = database;
    this.#indexing = indexing;
  }

  /**
   * Opens the dossiers that are indexed already; if there are none yet, reads and indexes the corpus first. Throws `UserError`
   * if the corpus or the data directory cannot be used.
   */
  static async open(options: CorpusOptions): Promise<OpenCorpus> {
    const { checksDatabase = false, busyTimeout = BUSY_TIMEOUT } = options;
    const database = await openWhenFree(options, {
      warn: (message) => options.listener.warn(message),
      isChecked: checksDatabase,
      timeout: busyTimeout,
    });
    const connection = await connectionFor(options);
    const indexing = options.indexing ?? (await indexingHere(options, database, connection));
    const corpus = new OpenCorpus(options, database, indexing, connection);
    try {
      await corpus.#openCurrent();
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
      await this.#understandAll();
    });
  }

  /** The same by a sentence model. */
  useSentenceModel(encoder: SentenceEncoder): Promise<void> {
    return this.#afterOthers(async () => {
      this.#encoder = encoder;
      await this.#understandAll();
    });
  }

  async #understandAll(): Promise<void> {
    for (const [name, open] of this.#dossiers) {
      const understood = await this.#understood(open);
      this.#dossiers = new Map([...this.#dossiers, [name, understood]]);
    }
  }

  close(): void {
    this.#indexing.close();
    for (const { store } of this.#opened.values()) store.close();
    for (const store of this.#retired.splice(0)) store.close();
    this.database.close();
    // What closing tells the cluster goes over the connection.
    void Promise.resolve(this.#indexing.closed?.()).finally(() => this.#connection?.close());
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

  /** Whoever indexes may do so already, when only this thread has been started again. */
  async #openCurrent(): Promise<void> {
    const { errors } = await this.#takeUp(await this.#indexing.current());
    if (errors.length > 0 || this.#opened.size === 0) await this.refresh();
  }

  async #refresh(isRepair = false): Promise<boolean> {
    const isDamaged = ([, { store }]: readonly [string, Opened]): boolean => store.reader.parts.isDamaged;
    const damaged = [...this.#opened].filter(isDamaged).map(([name]) => name);
    const { dossiers, isUnsettled, errors: failed } = await this.#indexing.refresh({ damaged });
    this.#isUnsettled = isUnsettled;
    const { hasChanged, errors: unopened } = await this.#takeUp(dossiers);
    const errors = [...failed, ...unopened];
    if (errors.length === 0) return hasChanged;
    // A damaged store is made anew by the next look, and what was made anew is whole.
    if (errors.every(isDamage) && !isRepair) return await this.#refresh(true);
    throw errors[0];
  }

  /** Opens the dossiers that have changed, and closes those that are gone. */
  async #takeUp(
    dossiers: readonly IndexedDossier[],
  ): Promise<{ readonly hasChanged: boolean; readonly errors: readonly unknown[] }> {
    const errors: unknown[] = [];
    const gone = [...this.#opened.keys()].filter((name) => !dossiers.some((one) => one.name === name));
    for (const name of gone) {
      this.#retire(name);
      this.#put(name, undefined);
    }
    const changed = dossiers.filter(({ name, revision }) => this.#opened.get(name)?.indexed.revision !== revision);
    for (const indexed of changed) {
      try {
        this.#put(indexed.name, await this.#open(indexed));
      } catch (error) {
        errors.push(error);
      }
    }
    return { hasChanged: changed.length + gone.length > 0, errors };
  }

  /** Puts an opened dossier in the place of the one that was open, or takes it away. */
  #put(name: string, open: OpenDossier | undefined): void {
    if (open === undefined) this.#engines.delete(name);
    const others = [...this.#dossiers].filter(([other]) => other !== name);
    const all = open === undefined ? others : [...others, [name, open] as const];
    this.#dossiers = new Map(all.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Opens a dossier from its store. */
  async #open(indexed: IndexedDossier): Promise<OpenDossier> {
    const { name, path } = indexed;
    const before = this.#opened.get(name);
    const isSameStore = before?.indexed.store === indexed.store;
    const store =
      before !== undefined && isSameStore
        ? before.store
        : await whenFree(() => DossierStore.attach(path, name, this.#options.busyTimeout));
    if (!isSameStore) {
      this.#retire(name);
      // Without a revision it is opened again at the next look, unless all that follows succeeds.
      this.#opened.set(name, { store, indexed: { ...indexed, revision: '' } });
    }
    const former = isSameStore ? this.#dossiers.get(name) : undefined;
    const { dossier, engine } = await this.#read(name, store, former?.dossier);
    this.#engines.set(name, engine);
    const reading = new Arrivals(this.database).latest(name);
    const people = keptPeople(store, dossier.documents, dossier.people);
    const open = openDossier(dossier, engine, {
      ...{ reading, former, store: storedFindings(store) },
      ...(people === undefined ? {} : { people }),
    });
    const understood = await this.#understood(open);
    this.#opened.set(name, { store, indexed });
    return understood;
  }

  /** Reads a dossier and its engine from its store, both of one publication. */
  async #read(name: string, store: DossierStore, former: Dossier | undefined) {
    for (;;) {
      const publication = store.reader.fact(MANIFEST);
      const dossier = storedDossier(name, store, this.database, former);
      const engine = await openEngine(dossier, store, this.#options.listener, this.#connection);
      if (this.#connection === undefined || store.reader.fact(MANIFEST) === publication) return { dossier, engine };
    }
  }

  #retire(name: string): void {
    const opened = this.#opened.get(name);
    if (opened !== undefined) this.#retired.push(opened.store);
    this.#opened.delete(name);
  }

  /** The dossier with all that is known of what its passages mean. */
  async #understood(open: OpenDossier): Promise<OpenDossier> {
    const { name } = open.dossier;
    const [engine, store] = [this.#engines.get(name), this.#opened.get(name)?.store];
    const [vectors, encoder] = [this.#vectors, this.#encoder];
    if (engine === undefined || store === undefined) return open;
    const sources = {
      dossier: open.dossier,
      store,
      firstPlaces: engine.firstPlaces,
      warn: (message: string) => this.#options.listener.warn(message),
    };
    const byWords =
      vectors === undefined
        ? open
        : { ...open, vectors, engine: engine.withMeaning(await dossierMeaning(vectors, sources)) };
    if (encoder === undefined) return byWords;
    const progress = (done: number, of: number): void => this.#options.listener.progress(name, 'encoding', done, of);
    return { ...byWords, sentences: await dossierSentences(encoder, { ...sources, progress }) };
  }
}

/** The connection to OpenSearch, if that is the engine. Its client is loaded only then. */
async function connectionFor({ engine, cluster }: CorpusOptions): Promise<EngineConnection | undefined> {
  if (engine !== 'opensearch') return undefined;
  if (cluster === undefined) throw new Error('ENGINE=opensearch needs OPENSEARCH_URL');
  const { OpenSearchConnection } = await import('../search/engines/opensearch/openSearchConnection.ts');
  return new OpenSearchConnection(cluster);
}

/** An indexer in this thread. What it needs is loaded only if there is one. */
async function indexingHere(
  options: CorpusOptions,
  database: SqlDatabase,
  connection: EngineConnection | undefined,
): Promise<Indexing> {
  const { CorpusIndexer } = await import('./corpusIndexer.ts');
  const { fileReader, PLAIN_READING } = await import('../reading/fileReader.ts');
  const { fileAnalyser } = await import('./analyse/fileAnalyser.ts');
  const analyser = options.analyser ?? fileAnalyser(fileReader(PLAIN_READING));
  const { cluster, mayIndex = true } = options;
  if (connection === undefined || cluster === undefined) return new CorpusIndexer({ ...options, analyser }, database);
  const { PublishedIndexing } = await import('./published/publishedIndexing.ts');
  return new PublishedIndexing({ ...options, analyser, connection, cluster, mayIndex }, database);
}
