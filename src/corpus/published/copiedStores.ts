import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { UserError } from '../../errors.ts';
import { DossierStore, isDamage, removeStore, storePath } from '../../keeping/dossierStore/dossierStore.ts';
import { steadyNow } from '../../keeping/steadyNow.ts';
import type { IndexedDossier } from '../indexing.ts';
import { KEPT_FOR } from '../keptFor.ts';
import type { Listener } from '../listener.ts';
import { keptFolder } from '../storedDossier.ts';
import type { StoreUpkeep } from '../storeUpkeep.ts';
import type { CopyReader } from './copyReader.ts';
import { isSamePublication, type Manifest, type Manifests } from './manifest.ts';
import { PublishedStore } from './publishedStore.ts';

export interface CopiedStoresOptions {
  readonly dataDirectory: string;
  readonly listener: Listener;
  /** The version of all that makes a store, and the form of what is copied. */
  readonly analyser: string;
  readonly format: string;
  readonly manifests: Manifests;
  readonly copies: CopyReader;
  readonly upkeep: StoreUpkeep;
}

interface Held {
  readonly own: PublishedStore;
  readonly id: string;
  /** Names the publication of which all is here; undefined until it is. */
  revision: string | undefined;
}

/** The stores of a process that reads what another one publishes. */
export class CopiedStores {
  readonly #options: CopiedStoresOptions;
  readonly #held = new Map<string, Held>();

  constructor(options: CopiedStoresOptions) {
    this.#options = options;
  }

  /** Brings the stores of some dossiers to what is published of them, and closes all others. Returns what went wrong. */
  async bring(names: readonly string[]): Promise<readonly unknown[]> {
    for (const name of [...this.#held.keys()].filter((one) => !names.includes(one))) this.#close(name);
    const errors: unknown[] = [];
    for (const name of names) {
      try {
        await this.#bring(name);
      } catch (error) {
        errors.push(error);
      }
    }
    return errors;
  }

  /** Opens the stores of dossiers that were copied at an earlier time, without asking anybody. */
  async openKept(names: readonly string[]): Promise<void> {
    const { dataDirectory } = this.#options;
    for (const name of names) {
      if (this.#held.has(name) || !existsSync(storePath(dataDirectory, name))) continue;
      await this.#finish(name, this.#open(name));
    }
  }

  /** Makes a store that turned out to be damaged anew. */
  discard(name: string): void {
    const held = this.#held.get(name);
    if (held === undefined) return;
    this.#close(name);
    removeStore(held.own.store.path);
    this.#options.listener.warn(`the store of dossier ${name} is damaged; every document is copied again`);
  }

  /** The dossiers of which a publication is here. */
  indexed(): readonly IndexedDossier[] {
    return [...this.#held].flatMap(([name, { own, id, revision }]) =>
      revision === undefined ? [] : [{ name, path: own.store.path, store: id, revision }],
    );
  }

  close(): void {
    for (const name of [...this.#held.keys()]) this.#close(name);
  }

  async #bring(name: string): Promise<void> {
    const { manifests, listener, format } = this.#options;
    const manifest = (await manifests.get(name))?.value;
    if (manifest === undefined || manifest.generation === 0) return;
    if (manifest.format !== format) {
      const told = `dossier ${name} is published by another version of Verbatim: give all bots the same version`;
      if (this.#held.get(name)?.revision === undefined) throw new UserError(told);
      listener.warn(`${told}; until then its former state is answered from`);
      return;
    }
    if (this.#held.get(name)?.own.store.reader.parts.isDamaged === true) this.discard(name);
    try {
      await this.#copy(name, manifest);
    } catch (error) {
      if (!isDamage(error)) throw error;
      this.discard(name);
      await this.#copy(name, manifest);
    }
  }

  async #copy(name: string, manifest: Manifest): Promise<void> {
    const { copies } = this.#options;
    const own = this.#open(name);
    if (!isSamePublication(own.manifest, manifest)) await copies.bring(name, own, manifest);
    await this.#finish(name, own);
    own.store.writer.sweep(steadyNow() - KEPT_FOR);
  }

  /** Makes of a store's documents what depends on all of them. From then on it is read. */
  async #finish(name: string, own: PublishedStore): Promise<void> {
    const manifest = own.manifest;
    const held = this.#held.get(name);
    if (manifest === undefined || held === undefined) return;
    const revision = `${held.id} ${manifest.generation} ${manifest.index}`;
    if (held.revision === revision) return;
    await this.#options.upkeep.update(name, own.store, keptFolder(own.store).people);
    held.revision = revision;
  }

  #open(name: string): PublishedStore {
    const held = this.#held.get(name);
    if (held !== undefined) return held.own;
    const { dataDirectory, analyser } = this.#options;
    const own = new PublishedStore(DossierStore.open(storePath(dataDirectory, name), name, analyser));
    this.#held.set(name, { own, id: randomUUID(), revision: undefined });
    return own;
  }

  #close(name: string): void {
    this.#held.get(name)?.own.store.close();
    this.#held.delete(name);
  }
}
