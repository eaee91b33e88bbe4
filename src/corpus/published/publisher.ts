import { transaction } from '../../keeping/database.ts';
import type { DossierStore } from '../../keeping/dossierStore/dossierStore.ts';
import type { EngineConnection } from '../../search/engines/opensearch/connection.ts';
import { EngineFault } from '../../search/engines/opensearch/engineFault.ts';
import type { Listener } from '../listener.ts';
import { forgetBegun, indexToFill } from './begunIndices.ts';
import type { CopyReader } from './copyReader.ts';
import type { Indices } from './indices.ts';
import {
  encodeManifest,
  isSamePublication,
  LeaseLost,
  type Manifest,
  type ManifestEntry,
  type Manifests,
} from './manifest.ts';
import type { PassageIndexing } from './passageIndexing.ts';
import { type Change, changeOf, LACKING, SENT_FOLDER } from './publicationChange.ts';
import { keptManifest, MANIFEST, PublishedStore } from './publishedStore.ts';
import { rangesOf, withNumber } from './ranges.ts';
import { sendDocuments } from './sendDocuments.ts';
import { sendFolder } from './sendFolder.ts';
import { placesOf } from './visiblePlaces.ts';

export interface PublisherOptions {
  readonly connection: EngineConnection;
  readonly manifests: Manifests;
  readonly indices: Indices;
  readonly passages: PassageIndexing;
  readonly copies: CopyReader;
  readonly listener: Listener;
  /** The form of what readers copy, and the version of all that made the store. */
  readonly format: string;
  readonly analyser: string;
  /** The token of the lease; undefined if this process does not hold it. */
  readonly token: () => number | undefined;
}

/** Publishes what the store of a dossier has, for all processes that answer from it. */
export class Publisher {
  readonly #options: PublisherOptions;
  readonly #prepared = new WeakMap<DossierStore, number>();
  /** The index for which the alias of a dossier stands. */
  readonly #pointed = new Map<string, string>();

  constructor(options: PublisherOptions) {
    this.#options = options;
  }

  /**
   * Makes sure, before a store takes anything in, that what it numbers is numbered by nobody else. A store that has not what
   * is published is brought to it first. Throws `LeaseLost`, and `EngineFault`.
   */
  async prepare(dossier: string, store: DossierStore): Promise<void> {
    const token = this.#token();
    if (this.#prepared.get(store) === token) return;
    const { manifests, copies, format, analyser } = this.#options;
    const found = await manifests.get(dossier);
    if (found !== undefined) {
      const own = new PublishedStore(store);
      // Whoever held the lease before can change it no more.
      const { value } = await manifests.put(dossier, { ...found.value, token }, found);
      if (value.reserved.by !== own.id || own.isCopy) {
        const isEmpty = own.source.given().documents === 0;
        const isUsable = value.generation > 0 && value.format === format && (!isEmpty || value.analyser === analyser);
        if (isUsable) await copies.bring(dossier, own, value);
        own.target.reserve(value.reserved.documents, value.reserved.places);
      }
    }
    new PublishedStore(store).leavePublication();
    this.#prepared.set(store, token);
  }

  /**
   * Whether what a store has published is published still, and its indices are there. Asks little: call it at every look.
   * Throws `EngineFault`.
   */
  async isPublished(dossier: string, store: DossierStore): Promise<boolean> {
    const { manifests, indices } = this.#options;
    const kept = keptManifest(store);
    const found = await manifests.get(dossier);
    if (kept === undefined || found === undefined || !isSamePublication(kept, found.value)) return false;
    return await indices.areThere(kept.index, kept.copies);
  }

  /**
   * Publishes what has changed, all of it in one step or nothing. If an index is not there, all of it is sent again to a new
   * one. Returns whether there was something to publish. Throws `LeaseLost`, and `EngineFault`.
   */
  async publish(dossier: string, store: DossierStore): Promise<boolean> {
    const own = new PublishedStore(store);
    const token = this.#token();
    const before = await this.#options.manifests.get(dossier);
    const { indices, passages, format } = this.#options;
    const change = await changeOf(own, before?.value, indices, { index: passages.version, format });
    if (change !== undefined) {
      const begun = await this.#begin(dossier, own, before, token, change);
      const finished = await this.#send(dossier, own, begun, change);
      await this.#point(dossier, finished.index);
      return true;
    }
    if (before === undefined) return false;
    const written = encodeManifest(before.value);
    if (written !== store.reader.fact(MANIFEST)) store.writer.putFact(MANIFEST, written);
    await this.#point(dossier, before.value.index);
    return false;
  }

  /** Lets the alias stand for the index that is served, if this process has not done so. */
  async #point(dossier: string, index: string): Promise<void> {
    if (this.#pointed.get(dossier) === index) return;
    const { indices } = this.#options;
    await indices.pointAlias(indices.namesOf(dossier), index);
    this.#pointed.set(dossier, index);
  }

  #token(): number {
    const token = this.#options.token();
    if (token === undefined) throw new LeaseLost('this process does not index any more');
    return token;
  }

  /** Takes a number for the publication and reserves those of the documents, before anything is sent. */
  async #begin(
    dossier: string,
    own: PublishedStore,
    before: ManifestEntry | undefined,
    token: number,
    { needsIndex, needsCopies }: Change,
  ): Promise<ManifestEntry> {
    const { manifests, indices, passages, format, analyser } = this.#options;
    const names = indices.namesOf(dossier);
    // If the states are lost, numbers go on from what this store knows: names of indices are given once.
    const attempts = Math.max(before?.value.attempts ?? 0, own.manifest?.attempts ?? 0) + 1;
    const given = own.source.given();
    const reserved = {
      documents: Math.max(given.documents, before?.value.reserved.documents ?? 0),
      places: Math.max(given.places, before?.value.reserved.places ?? 0),
      by: own.id,
    };
    const nothing: Manifest = {
      ...{
        token,
        generation: 0,
        attempts,
        finished: [],
        reserved,
        documents: [],
        places: [],
        passages: 0,
        folder: 0,
      },
      ...{ index: '', indexVersion: '', copies: '', format, analyser },
    };
    const begun = await manifests.put(dossier, { ...(before?.value ?? nothing), token, attempts, reserved }, before);
    // Until the last step readers go on with the indices that they have.
    const { value: kept, version } = begun;
    const index = needsIndex
      ? await indexToFill(own.store, indices, 'passages', names.passages(attempts), passages.version)
      : kept.index;
    const copies = needsCopies
      ? await indexToFill(own.store, indices, 'copies', names.copies(attempts), format)
      : kept.copies;
    return { version, value: { ...kept, index, copies, indexVersion: passages.version, format, analyser } };
  }

  async #send(dossier: string, own: PublishedStore, begun: ManifestEntry, change: Change): Promise<Manifest> {
    const { connection, manifests, indices, passages, listener } = this.#options;
    const { live, folder, folderHash, isFolderNew, needsCopies } = change;
    const { attempts, index, copies } = begun.value;
    const sending = { connection, passages, index, copies, attempt: attempts, mayGoOn: () => void this.#token() };
    const rows = await sendDocuments(own, change, sending, (done, of) =>
      listener.progress(dossier, 'publishing', done, of),
    );
    if (isFolderNew) await sendFolder(folder, sending);
    await indices.refresh(index, copies);
    const documents = rangesOf(live.map(({ doc }) => doc));
    const places = placesOf(live.map(({ place, passages: passageCount }) => ({ firstPlace: place, passageCount })));
    const count = rows.reduce((sum, row) => sum + row.passages, 0);
    const written = rows.filter(({ attempt }) => attempt === attempts).length;
    const [there, copied] = [await indices.countPassages(index, places), await indices.countCopies(copies, attempts)];
    if (there !== count || copied !== written) {
      // What an index has lost is sent to another one at the next look.
      transaction(own.store.database, () => {
        own.published.forgetSent();
        own.store.writer.putFact(LACKING, begun.value.generation);
        forgetBegun(own.store);
      });
      const lacking = `of ${count} passages there are ${there}, of ${written} documents ${copied}`;
      throw new EngineFault('partial', 'publish', lacking, Date.now());
    }
    this.#token();
    const value: Manifest = {
      ...begun.value,
      generation: begun.value.generation + 1,
      finished: withNumber(needsCopies ? [] : begun.value.finished, attempts),
      documents,
      places,
      passages: count,
      folder: isFolderNew ? attempts : begun.value.folder,
    };
    await manifests.put(dossier, value, begun);
    transaction(own.store.database, () => {
      own.published.replace(rows);
      own.published.forgetSent();
      forgetBegun(own.store);
      own.store.writer.putFact(SENT_FOLDER, folderHash);
      own.store.writer.putFact(MANIFEST, encodeManifest(value));
    });
    return value;
  }
}
