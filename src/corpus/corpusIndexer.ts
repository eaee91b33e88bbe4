import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DossierStore, isDamage, removeStore, storePath } from '../keeping/dossierStore/dossierStore.ts';
import type { SqlDatabase } from '../keeping/sqlDatabase.ts';
import { steadyNow } from '../keeping/steadyNow.ts';
import { listDossiers } from '../reading/folder.ts';
import { wording } from '../wording/catalogue.ts';
import type { FileAnalyser } from './analyse/fileAnalyser.ts';
import type { EngineName } from './engineFor.ts';
import type { Indexed, IndexedDossier, Indexing, IndexingRequest } from './indexing.ts';
import { KEPT_FOR } from './keptFor.ts';
import { type Listener, messageOf } from './listener.ts';
import { type Look, lookAt, settledOf } from './look.ts';
import { numberDocuments } from './numberDocuments.ts';
import { PEOPLE_FILE, readPeople } from './peopleFile.ts';
import { readChanges } from './readChanges.ts';
import { keepFolder } from './storedDossier.ts';
import { StoreUpkeep } from './storeUpkeep.ts';

export interface IndexerOptions {
  readonly corpusDirectory: string;
  readonly dataDirectory: string;
  /** In bytes. */
  readonly maxFileBytes: number;
  readonly listener: Listener;
  readonly analyser: FileAnalyser;
  /** The engine of all dossiers; if left out, that of each is chosen by its size. */
  readonly engine?: EngineName | undefined;
  /** Publishes what was taken in, for other processes. */
  readonly publication?: Publication | undefined;
  /** How old a change must be to be read at a later look, in milliseconds: a younger one may be half written. */
  readonly settle?: number;
}

/** Publishes what stores have, for other processes. */
export interface Publication {
  /** Called before a store takes anything in. */
  prepare(dossier: string, store: DossierStore): Promise<void>;
  /** Called once a store has all that its folder has. */
  publish(dossier: string, store: DossierStore): Promise<unknown>;
}

/** An open store and what it is known by. */
interface Held {
  readonly store: DossierStore;
  readonly id: string;
}

/** A look that was taken in, and what the dossier is known by since then. */
interface TakenLook extends Look {
  readonly revision: string;
}

/** Keeps the stores of the dossiers as their folders are, in this thread. */
export class CorpusIndexer implements Indexing {
  readonly #options: IndexerOptions;
  readonly #database: SqlDatabase;
  readonly #stores = new Map<string, Held>();
  readonly #upkeep: StoreUpkeep;
  readonly #held = new Map<string, TakenLook>();
  /** Dossiers of which documents wait for room on the disk. */
  readonly #waiting = new Set<string>();
  #hasLooked = false;
  /** The folder of stores that cannot be in the data directory. */
  #temporary: string | undefined;

  /** `database` has the ledger. */
  constructor(options: IndexerOptions, database: SqlDatabase) {
    this.#options = options;
    this.#database = database;
    this.#upkeep = new StoreUpkeep(options.engine, options.listener);
  }

  async refresh({ damaged }: IndexingRequest): Promise<Indexed> {
    const { corpusDirectory, maxFileBytes, settle = 0 } = this.#options;
    const folders = await listDossiers(corpusDirectory, { maxBytes: maxFileBytes });
    // A start serves what is there; what was half written is read again at the next look.
    const settled = this.#hasLooked ? settle : 0;
    this.#hasLooked = true;
    this.#drop(new Set(folders.map(({ name }) => name)));
    for (const name of damaged) this.#discard(name);
    const errors: unknown[] = [];
    let isUnsettled = false;
    for (const folder of folders) {
      if (this.#stores.get(folder.name)?.store.reader.parts.isDamaged === true) this.#discard(folder.name);
      const held = this.#held.get(folder.name);
      const look = settledOf(lookAt(folder), held, settled, Date.now());
      if (look.waiting > 0) isUnsettled = true;
      const isComing = held === undefined && look.waiting > 0 && look.settled.folder.files.length === 0;
      if (isComing || held?.signature === look.settled.signature) continue;
      try {
        const waiting = await this.#take(look.settled, held);
        // What waits for room on the disk is tried again at the next look.
        const signature = waiting > 0 ? '' : look.settled.signature;
        this.#held.set(folder.name, { ...look.settled, signature, revision: randomUUID() });
        this.#warnOfStrays(folder.name);
      } catch (error) {
        errors.push(error);
      }
    }
    return { dossiers: this.#indexed(), isUnsettled, errors };
  }

  async current(): Promise<readonly IndexedDossier[]> {
    return this.#indexed();
  }

  #indexed(): readonly IndexedDossier[] {
    const strays = [...this.#held.keys()].filter((name) => this.#isStray(name));
    const isOnlyStrays = strays.length === this.#held.size;
    return [...this.#held].flatMap(([name, { revision }]) => {
      const held = this.#stores.get(name);
      if (strays.includes(name) && !isOnlyStrays) return [];
      return held === undefined ? [] : [{ name, path: held.store.path, store: held.id, revision }];
    });
  }

  /** Whether it is only files beside the folders of the dossiers of which none could be read: they make no dossier of their own. */
  #isStray(name: string): boolean {
    const folder = this.#held.get(name)?.folder;
    const isBeside = folder !== undefined && folder.directory === realpathSync(this.#options.corpusDirectory);
    return isBeside && this.#stores.get(name)?.store.reader.passageCount() === 0;
  }

  /** Names what nobody sees because it is in no dossier. */
  #warnOfStrays(name: string): void {
    if (!this.#isStray(name)) return;
    const unread = this.#held.get(name)?.folder.unread ?? [];
    const unreadable = this.#stores.get(name)?.store.reader.unread() ?? [];
    for (const { file, reason } of [...unread, ...unreadable])
      this.#options.listener.warn(wording.unread.stray(file, reason));
  }

  /** The stores that are open, by the name of the dossier. */
  get stores(): ReadonlyMap<string, DossierStore> {
    return new Map([...this.#stores].map(([name, { store }]) => [name, store]));
  }

  close(): void {
    for (const { store } of this.#stores.values()) store.close();
    this.#stores.clear();
    if (this.#temporary !== undefined) rmSync(this.#temporary, { recursive: true, force: true });
  }

  /**
   * Brings a store to what its folder has; a store that turns out to be damaged is made anew. Returns how many documents wait
   * for room on the disk.
   */
  async #take(look: Look, held: Look | undefined): Promise<number> {
    const { name } = look.folder;
    try {
      return await this.#fill(this.#open(name), look, held);
    } catch (error) {
      if (!isDamage(error)) throw error;
      this.#discard(name);
      return await this.#fill(this.#open(name), look, undefined);
    }
  }

  async #fill(store: DossierStore, look: Look, held: Look | undefined): Promise<number> {
    const { listener, analyser, publication } = this.#options;
    const { folder } = look;
    const { name } = folder;
    await publication?.prepare(name, store);
    await readChanges(look, held, store, listener, analyser);
    const { corrections, faults } = await readPeople(folder.directory);
    const waiting = await numberDocuments(
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
    await this.#upkeep.update(name, store, corrections);
    await publication?.publish(name, store);
    store.writer.sweep(steadyNow() - KEPT_FOR);
    removeSnapshot(this.#options.dataDirectory, name);
    this.#sayWaiting(name, waiting);
    return waiting;
  }

  /** Says once of a dossier that documents wait for room on the disk. */
  #sayWaiting(name: string, waiting: number): void {
    if (waiting === 0) {
      this.#waiting.delete(name);
      return;
    }
    if (this.#waiting.has(name)) return;
    this.#waiting.add(name);
    this.#options.listener.warn(
      `the disk of DATA_DIR takes nothing: ${waiting} new or changed documents of dossier ${name} wait until it does; the others are answered from`,
    );
  }

  #open(name: string): DossierStore {
    const open = this.#stores.get(name);
    if (open !== undefined) return open.store;
    const store = this.#openOrReplace(name);
    if (store.state === 'damaged') this.#warnOfDamage(name);
    this.#stores.set(name, { store, id: randomUUID() });
    return store;
  }

  /** A store only saves time: if it cannot be written where it should, the dossier is served all the same. */
  #openOrReplace(name: string): DossierStore {
    const { analyser, dataDirectory, listener } = this.#options;
    try {
      return DossierStore.open(storePath(dataDirectory, name), name, analyser.version);
    } catch (error) {
      listener.warn(
        `the store of dossier ${name} could not be written (${messageOf(error)}); the next start reads anew`,
      );
      this.#temporary ??= mkdtempSync(join(tmpdir(), 'verbatim-'));
      return DossierStore.open(storePath(this.#temporary, name), name, analyser.version);
    }
  }

  /** Removes a damaged store, so that it is made anew. Whoever has it open keeps what is whole of it. */
  #discard(name: string): void {
    const held = this.#stores.get(name);
    if (held === undefined) return;
    this.#stores.delete(name);
    this.#held.delete(name);
    held.store.close();
    removeStore(held.store.path);
    this.#warnOfDamage(name);
  }

  #warnOfDamage(name: string): void {
    this.#options.listener.warn(`the store of dossier ${name} is damaged; every document is read again`);
  }

  /** Closes the stores of dossiers whose folders are gone. */
  #drop(there: ReadonlySet<string>): void {
    for (const name of [...this.#held.keys()].filter((one) => !there.has(one))) {
      this.#held.delete(name);
      this.#stores.get(name)?.store.close();
      this.#stores.delete(name);
    }
  }
}

/** Removes what earlier versions kept instead of the store. */
function removeSnapshot(dataDirectory: string, dossier: string): void {
  const folder = join(dataDirectory, 'snapshots');
  if (!existsSync(folder)) return;
  rmSync(join(folder, dossier), { recursive: true, force: true });
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
