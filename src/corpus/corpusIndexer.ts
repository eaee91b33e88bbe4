import { existsSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../keeping/database.ts';
import { DossierStore, isDamage, removeStore, storePath } from '../keeping/dossierStore/dossierStore.ts';
import { listDossiers } from '../reading/folder.ts';
import type { FileReader } from '../reading/read.ts';
import { CUT_VERSION } from './cutFile.ts';
import { type Listener, messageOf } from './listener.ts';
import { type Look, lookAt, settledOf } from './look.ts';
import { numberDocuments } from './numberDocuments.ts';
import { PEOPLE_FILE, readPeople } from './peopleFile.ts';
import { readChanges } from './readChanges.ts';
import { keepFolder } from './storedDossier.ts';

/** How long the rows of a document that went are kept for those who still answer from it, in milliseconds. */
const KEPT_FOR = 60 * 60 * 1000;

export interface IndexerOptions {
  readonly corpusDirectory: string;
  readonly dataDirectory: string;
  /** In bytes. */
  readonly maxFileBytes: number;
  readonly listener: Listener;
  readonly reader: FileReader;
  /** How old a change must be to be read at a later look, in milliseconds: a younger one may be half written. */
  readonly settle?: number;
  /** Names what the rows of a store depend on beside the reader. */
  readonly analysisVersion: string;
}

/** What a look at the corpus came to. */
export interface Refreshed {
  /** The dossiers that are not as they were at the look before. */
  readonly changed: readonly string[];
  /** Those whose folders are gone. */
  readonly gone: readonly string[];
  /** Whether files were passed over because they were being written. */
  readonly isUnsettled: boolean;
  /** What went wrong with single dossiers; they are tried again at the next look. */
  readonly errors: readonly unknown[];
}

/** Keeps the stores of the dossiers as their folders are. It alone writes them. */
export class CorpusIndexer {
  readonly #options: IndexerOptions;
  readonly #database: Database;
  readonly #stores = new Map<string, DossierStore>();
  readonly #held = new Map<string, Look>();
  #hasLooked = false;
  /** The folder of stores that cannot be in the data directory. */
  #temporary: string | undefined;

  /** `database` has the ledger. */
  constructor(options: IndexerOptions, database: Database) {
    this.#options = options;
    this.#database = database;
  }

  /** Looks at the corpus and takes in what came, changed or went. Throws `UserError` if the folder cannot be read. */
  async refresh(): Promise<Refreshed> {
    const { corpusDirectory, maxFileBytes, settle = 0 } = this.#options;
    const folders = await listDossiers(corpusDirectory, { maxBytes: maxFileBytes });
    // A start serves what is there; what was half written is read again at the next look.
    const settled = this.#hasLooked ? settle : 0;
    this.#hasLooked = true;
    const gone = this.#drop(new Set(folders.map(({ name }) => name)));
    const changed: string[] = [];
    const errors: unknown[] = [];
    let isUnsettled = false;
    for (const folder of folders) {
      const isDamaged = this.#stores.get(folder.name)?.reader.parts.isDamaged === true;
      const held = isDamaged ? undefined : this.#held.get(folder.name);
      const look = settledOf(await lookAt(folder), held, settled, Date.now());
      if (look.waiting > 0) isUnsettled = true;
      const isComing = held === undefined && look.waiting > 0 && look.settled.folder.files.length === 0;
      if (isComing || held?.signature === look.settled.signature) continue;
      try {
        await this.#take(look.settled, held);
        this.#held.set(folder.name, look.settled);
        changed.push(folder.name);
      } catch (error) {
        errors.push(error);
      }
    }
    return { changed, gone, isUnsettled, errors };
  }

  /** The store of a dossier that a look has taken in. */
  store(dossier: string): DossierStore {
    const store = this.#stores.get(dossier);
    if (store === undefined) throw new Error(`dossier ${dossier} has no store`);
    return store;
  }

  close(): void {
    for (const store of this.#stores.values()) store.close();
    this.#stores.clear();
    if (this.#temporary !== undefined) rmSync(this.#temporary, { recursive: true, force: true });
  }

  /** Brings a store to what its folder has; a store that turns out to be damaged is made anew. */
  async #take(look: Look, held: Look | undefined): Promise<void> {
    const { name } = look.folder;
    try {
      await this.#fill(this.#open(name), look, held);
    } catch (error) {
      if (!isDamage(error)) throw error;
      this.#discard(name);
      await this.#fill(this.#open(name), look, undefined);
    }
  }

  async #fill(store: DossierStore, look: Look, held: Look | undefined): Promise<void> {
    const { listener, reader } = this.#options;
    const { folder } = look;
    const { name } = folder;
    store.writer.sweep(Date.now() - KEPT_FOR);
    await readChanges(look, held, store, listener, reader);
    const { corrections, faults } = await readPeople(folder.directory);
    await numberDocuments(
      name,
      store,
      this.#database,
      folder.unread.map(({ file }) => file),
      listener,
    );
    keepFolder(store, {
      unread: folder.unread,
      people: corrections,
      faults: faults.map((reason) => ({ dossier: name, file: PEOPLE_FILE, reason })),
    });
    removeSnapshot(this.#options.dataDirectory, name);
  }

  #open(name: string): DossierStore {
    const open = this.#stores.get(name);
    if (open !== undefined && !open.reader.parts.isDamaged) return open;
    if (open !== undefined) this.#discard(name);
    const store = this.#openOrReplace(name);
    if (store.state === 'damaged') this.#warnOfDamage(name);
    this.#stores.set(name, store);
    return store;
  }

  /** A store only saves time: if it cannot be written where it should, the dossier is served all the same. */
  #openOrReplace(name: string): DossierStore {
    const { reader, analysisVersion, dataDirectory, listener } = this.#options;
    const version = `${reader.version} ${CUT_VERSION} ${analysisVersion}`;
    try {
      return DossierStore.open(storePath(dataDirectory, name), name, version);
    } catch (error) {
      listener.warn(
        `the store of dossier ${name} could not be written (${messageOf(error)}); the next start reads anew`,
      );
      this.#temporary ??= mkdtempSync(join(tmpdir(), 'verbatim-'));
      return DossierStore.open(storePath(this.#temporary, name), name, version);
    }
  }

  #discard(name: string): void {
    const store = this.#stores.get(name);
    this.#stores.delete(name);
    store?.close();
    if (store !== undefined) removeStore(store.path);
    this.#warnOfDamage(name);
  }

  #warnOfDamage(name: string): void {
    this.#options.listener.warn(`the store of dossier ${name} is damaged; every document is read again`);
  }

  /** Closes the stores of dossiers whose folders are gone. */
  #drop(there: ReadonlySet<string>): readonly string[] {
    const gone = [...this.#held.keys()].filter((name) => !there.has(name));
    for (const name of gone) {
      this.#held.delete(name);
      this.#stores.get(name)?.close();
      this.#stores.delete(name);
    }
    return gone;
  }
}

/** Removes what earlier versions kept instead of the store. */
function removeSnapshot(dataDirectory: string, dossier: string): void {
  const folder = join(dataDirectory, 'snapshots');
  if (!existsSync(folder)) return;
  rmSync(join(folder, dossier), { recursive: true, force: true });
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
