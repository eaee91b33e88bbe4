import { join } from 'node:path';
import { hashOf } from '../dossier/passage.ts';
import { type Database, openDatabase } from '../keeping/database.ts';
import { Snapshot } from '../keeping/snapshot.ts';
import { type OpenDossier, openDossier } from '../openDossier.ts';
import { listDossiers } from '../reading/folder.ts';
import { type FileReader, fileReader, PLAIN_READING } from '../reading/read.ts';
import { ANALYSIS_VERSION } from '../search/engines/memory/miniSearchIndex.ts';
import { MEANING_VERSION, Meaning } from '../search/meaning/meaning.ts';
import type { WordVectors } from '../search/meaning/wordVectors.ts';
import { type CutDocument, cutDocuments } from './cutDocuments.ts';
import { keep, type Listener } from './listener.ts';
import { type Look, lookAt, settledOf } from './look.ts';
import { numberDossier } from './numberDossier.ts';
import { openIndex } from './openIndex.ts';
import { readPeople } from './peopleFile.ts';
import { type Entries, readFiles } from './readFiles.ts';
import { rest } from './rest.ts';

/** What an open dossier was read from. */
interface Held extends Look {
  readonly entries: Entries;
  readonly cut: readonly CutDocument[];
}

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
  readonly #reader: FileReader;
  #dossiers: ReadonlyMap<string, OpenDossier> = new Map();
  readonly #held = new Map<string, Held>();
  #isUnsettled = false;
  #hasLooked = false;
  #vectors: WordVectors | undefined;
  /** What is being done to the dossiers: one thing at a time. */
  #work: Promise<unknown> = Promise.resolve();

  private constructor(options: CorpusOptions) {
    this.#options = options;
    this.#reader = options.reader ?? fileReader(PLAIN_READING);
    this.database = openDatabase(join(options.dataDirectory, 'verbatim.sqlite'));
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

  async #refresh(): Promise<boolean> {
    const folders = await listDossiers(this.#options.corpusDirectory, { maxBytes: this.#options.maxFileBytes });
    const looks = await Promise.all(folders.map(lookAt));
    // A start serves what is there; what was half written is read again at the next look.
    const isFirst = !this.#hasLooked;
    this.#hasLooked = true;
    const errors: unknown[] = [];
    let hasChanged = this.#drop(new Set(folders.map(({ name }) => name)));
    this.#isUnsettled = false;
    for (const look of looks) {
      const held = this.#held.get(look.folder.name);
      const { settled, waiting } = settledOf(look, held, isFirst ? 0 : (this.#options.settle ?? 0), Date.now());
      if (waiting > 0) this.#isUnsettled = true;
      const isComing = held === undefined && waiting > 0 && settled.folder.files.length === 0;
      if (isComing || held?.signature === settled.signature) continue;
      try {
        await this.#take(settled, held);
        hasChanged = true;
      } catch (error) {
        // The others are read all the same; this one is tried again at the next look.
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors[0];
    return hasChanged;
  }

  /** Opens a dossier as it lies there now and puts it in the place of the one that was open. */
  async #take(look: Look, held: Held | undefined): Promise<void> {
    const opened = await this.#openDossier(look, held);
    const { name } = look.folder;
    const dossiers = [...this.#dossiers].filter(([other]) => other !== name);
    this.#dossiers = new Map([...dossiers, [name, opened.open] as const].sort(([a], [b]) => (a < b ? -1 : 1)));
    this.#held.set(name, opened.held);
  }

  /** Closes the dossiers whose folders are gone; returns whether there were any. */
  #drop(there: ReadonlySet<string>): boolean {
    const gone = [...this.#dossiers.keys()].filter((name) => !there.has(name));
    for (const name of gone) this.#held.delete(name);
    if (gone.length > 0) this.#dossiers = new Map([...this.#dossiers].filter(([name]) => there.has(name)));
    return gone.length > 0;
  }

  #snapshotOf(dossier: string): Snapshot {
    return new Snapshot(
      join(this.#options.dataDirectory, 'snapshots', dossier),
      `${this.#reader.version} ${ANALYSIS_VERSION}`,
    );
  }

  async #openDossier(look: Look, held: Held | undefined): Promise<{ open: OpenDossier; held: Held }> {
    const { listener } = this.#options;
    const { folder } = look;
    const snapshot = this.#snapshotOf(folder.name);
    const former = this.#dossiers.get(folder.name);
    const entries = await readFiles(look, held, snapshot, listener, this.#reader);
    const cut = await cutDocuments(entries, held?.cut);
    const people = await readPeople(folder.directory);
    const read = { folder, entries, cut, people, before: former?.dossier };
    const { dossier, reading } = numberDossier(read, this.database);
    const index = await openIndex(dossier, entries, snapshot, listener);
    const open = openDossier(dossier, index, { reading, former });
    const vectors = this.#vectors;
    return {
      open: vectors === undefined ? open : { ...open, meaning: await this.#meaningOf(open, vectors) },
      held: { ...look, entries, cut },
    };
  }

  async #meaningOf({ dossier, index: { passages } }: OpenDossier, vectors: WordVectors): Promise<Meaning> {
    const snapshot = this.#snapshotOf(dossier.name);
    const languages = passages.map(({ passage, language }) => [passage.hash, passage.kind, language]);
    const content = hashOf(JSON.stringify([MEANING_VERSION, vectors.identity, languages]));
    const kept = snapshot.readMeaning(content);
    if (kept !== undefined) return Meaning.decode(vectors, passages.length, kept);
    const meaning = await Meaning.build(vectors, passages, rest);
    keep(this.#options.listener, dossier.name, () => snapshot.writeMeaning(content, meaning.bytes));
    return meaning;
  }
}
