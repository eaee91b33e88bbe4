import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { UserError } from '../../errors.ts';
import type { DossierStore } from '../../keeping/dossierStore/dossierStore.ts';
import type { SqlDatabase } from '../../keeping/sqlDatabase.ts';
import type { ClusterSettings, EngineConnection } from '../../search/engines/opensearch/connection.ts';
import { isEngineFault } from '../../search/engines/opensearch/engineFault.ts';
import { DOCUMENT_VERSION } from '../analyse/analyseDocument.ts';
import { CorpusIndexer, type IndexerOptions } from '../corpusIndexer.ts';
import type { Indexed, IndexedDossier, Indexing, IndexingRequest } from '../indexing.ts';
import { StoreUpkeep } from '../storeUpkeep.ts';
import { begunIndices } from './begunIndices.ts';
import { CopiedStores } from './copiedStores.ts';
import { COPIES_FORMAT } from './copyEntries.ts';
import { CopyReader } from './copyReader.ts';
import { keepNames, keptNames } from './dossierNames.ts';
import { Indices } from './indices.ts';
import { LEASE_TIME, Lease } from './lease.ts';
import { LeaseLost, Manifests } from './manifest.ts';
import { stateIndexName } from './names.ts';
import { PASSAGE_INDEXING, type PassageIndexing } from './passageIndexing.ts';
import { keptManifest } from './publishedStore.ts';
import { Publisher } from './publisher.ts';
import { StateIndex } from './stateIndex.ts';
import { Sweeper } from './sweeper.ts';

/** Names the form of what readers copy, and all that it depends on beside the documents. */
export const PUBLISHED_FORMAT = `${COPIES_FORMAT} ${DOCUMENT_VERSION}`;

export interface PublishedIndexingOptions extends Omit<IndexerOptions, 'publication'> {
  readonly connection: EngineConnection;
  readonly cluster: ClusterSettings;
  /** Whether this process may index, if no other one does and the folder is there. */
  readonly mayIndex: boolean;
  readonly passages?: PassageIndexing;
  /** How long a lease holds, in milliseconds. */
  readonly leaseTime?: number;
  /** A clock in milliseconds that only goes forward. */
  readonly now?: () => number;
}

/**
 * Keeps the stores of a process as the dossiers are published. The one process that holds the lease reads the folder and
 * publishes what changed; all others copy that. What is open stays open while the cluster does not answer.
 */
export class PublishedIndexing implements Indexing {
  readonly #options: PublishedIndexingOptions;
  readonly #database: SqlDatabase;
  readonly #state: StateIndex;
  readonly #lease: Lease;
  readonly #manifests: Manifests;
  readonly #publisher: Publisher;
  readonly #sweeper: Sweeper;
  readonly #copied: CopiedStores;
  readonly #renewing: NodeJS.Timeout;
  #indexer: CorpusIndexer | undefined;
  #token: number | undefined;
  #isStateMade = false;
  #warned: string | undefined;
  /** What is asked of the lease: one thing at a time. */
  #asking: Promise<unknown> = Promise.resolve();

  /** `database` has the ledger. */
  constructor(options: PublishedIndexingOptions, database: SqlDatabase) {
    const { connection, cluster, passages = PASSAGE_INDEXING, leaseTime = LEASE_TIME, now, listener } = options;
    this.#options = options;
    this.#database = database;
    this.#state = new StateIndex(connection, stateIndexName(cluster.prefix), cluster.replicas);
    // The operator sees it in `verbatim doctor`.
    const holder = `${hostname()}, process ${process.pid}, ${randomUUID()}`;
    this.#lease = new Lease(this.#state, holder, now, leaseTime);
    this.#manifests = new Manifests(this.#state);
    const indices = new Indices(connection, cluster, passages);
    const copies = new CopyReader(connection, listener);
    const versions = { format: PUBLISHED_FORMAT, analyser: options.analyser.version };
    const shared = { ...versions, manifests: this.#manifests, copies, listener };
    this.#publisher = new Publisher({ ...shared, connection, indices, passages, token: () => this.#tokenOfIndexer() });
    this.#sweeper = new Sweeper(indices, now);
    const upkeep = new StoreUpkeep('opensearch', listener);
    this.#copied = new CopiedStores({ ...shared, upkeep, dataDirectory: options.dataDirectory });
    this.#renewing = setInterval(() => void this.#renew(), leaseTime / 3);
    this.#renewing.unref();
  }

  async refresh(request: IndexingRequest): Promise<Indexed> {
    try {
      if (await this.#holds()) return await this.#index(request);
      return await this.#copy(request);
    } catch (error) {
      if (error instanceof LeaseLost) return await this.refresh(request);
      if (!isEngineFault(error)) throw error;
      return await this.#withoutCluster(error);
    }
  }

  async current(): Promise<readonly IndexedDossier[]> {
    return this.#indexer === undefined ? this.#copied.indexed() : this.#published(await this.#indexer.current());
  }

  close(): void {
    clearInterval(this.#renewing);
    this.#indexer?.close();
    this.#copied.close();
    // Another process need not wait; if this is not heard, it waits.
    this.#asking = this.#asking.then(() => this.#lease.release()).catch(() => {});
  }

  /** Resolves once the lease was given back. */
  async closed(): Promise<void> {
    await this.#asking;
  }

  /** Whether this process indexes. Takes the lease if it may and can. */
  async #holds(): Promise<boolean> {
    const { mayIndex, corpusDirectory } = this.#options;
    if (!this.#isStateMade) await this.#state.make();
    this.#isStateMade = true;
    const holds = mayIndex && existsSync(corpusDirectory) && (await this.#ask(() => this.#lease.take()));
    // One that lost the lease and got it back begins anew: another one may have published meanwhile.
    if (this.#indexer !== undefined && (!holds || this.#lease.token !== this.#token)) {
      this.#indexer.close();
      this.#indexer = undefined;
    }
    return holds;
  }

  /** The token under which the indexer was started, as long as the lease holds under it. */
  #tokenOfIndexer(): number | undefined {
    return this.#lease.token === this.#token ? this.#token : undefined;
  }

  async #index(request: IndexingRequest): Promise<Indexed> {
    const { listener } = this.#options;
    if (this.#indexer === undefined) {
      this.#copied.close();
      this.#token = this.#lease.token;
      const options = { ...this.#options, engine: 'opensearch' as const, publication: this.#publisher };
      this.#indexer = new CorpusIndexer(options, this.#database);
      listener.warn('this bot reads the corpus folder and publishes the dossiers; the others copy them');
    }
    const indexer = this.#indexer;
    const { dossiers, isUnsettled, errors } = await indexer.refresh(request);
    const lost = errors.find((error) => error instanceof LeaseLost);
    if (lost !== undefined) throw lost;
    for (const [name, store] of indexer.stores) await this.#check(name, store);
    const names = await this.#manifests.names();
    const there = [...indexer.stores.keys()].filter((name) => names.includes(name));
    const all = [...new Set([...dossiers.map(({ name }) => name), ...there])].sort();
    const token = this.#tokenOfIndexer();
    if (token === undefined) throw new LeaseLost('this process does not index any more');
    const gone = await this.#manifests.setNames(all, token);
    const removed = await this.#sweeper.sweepGone(gone);
    for (const name of removed) await this.#manifests.remove(name);
    if (removed.length > 0) await this.#manifests.setNames(all, token, removed);
    keepNames(this.#options.dataDirectory, all);
    const faults = errors.filter((error) => isEngineFault(error));
    if (faults[0] === undefined) this.#warned = undefined;
    else this.#warn(faults[0]);
    const published = this.#published(dossiers);
    const others = errors.filter((error) => !isEngineFault(error));
    return { dossiers: published, isUnsettled, errors: [...others, ...faultsOfAll(published, faults)] };
  }

  /** Publishes a dossier again if what is published is not what it was, and removes what is published no more. */
  async #check(name: string, store: DossierStore): Promise<void> {
    if (keptManifest(store) === undefined) return;
    if (!(await this.#publisher.isPublished(name, store))) await this.#publisher.publish(name, store);
    const manifest = keptManifest(store);
    if (manifest !== undefined) await this.#sweeper.sweep(name, manifest, begunIndices(store));
  }

  async #copy({ damaged }: IndexingRequest): Promise<Indexed> {
    const names = await this.#manifests.names();
    for (const name of damaged) this.#copied.discard(name);
    const errors = await this.#copied.bring(names);
    keepNames(this.#options.dataDirectory, names);
    const faults = errors.filter((error) => isEngineFault(error));
    if (faults[0] !== undefined) throw faults[0];
    this.#warned = undefined;
    return { dossiers: this.#copied.indexed(), isUnsettled: false, errors };
  }

  /** What is here goes on being served. */
  async #withoutCluster(fault: Error): Promise<Indexed> {
    this.#warn(fault);
    if (this.#indexer === undefined) await this.#copied.openKept(keptNames(this.#options.dataDirectory));
    const dossiers = await this.current();
    return { dossiers, isUnsettled: false, errors: faultsOfAll(dossiers, [fault]) };
  }

  /** Says once of a fault that it is there. */
  #warn(fault: Error): void {
    if (this.#warned === fault.message) return;
    this.#warned = fault.message;
    this.#options.listener.warn(`${fault.message}; what was published before is answered from, and it is tried again`);
  }

  /** The dossiers of which something is published, each with a revision that changes with the publication. */
  #published(dossiers: readonly IndexedDossier[]): readonly IndexedDossier[] {
    return dossiers.flatMap((dossier) => {
      const store = this.#indexer?.stores.get(dossier.name);
      const manifest = store && keptManifest(store);
      return manifest === undefined
        ? []
        : [{ ...dossier, revision: `${dossier.store} ${manifest.generation} ${manifest.index}` }];
    });
  }

  async #renew(): Promise<void> {
    if (this.#indexer === undefined) return;
    await this.#ask(() => this.#lease.take()).catch(() => false); // a look finds out
  }

  async #ask<T>(question: () => Promise<T>): Promise<T> {
    const answer = this.#asking.then(question);
    this.#asking = answer.catch(() => {});
    return await answer;
  }
}

/** Only if nothing at all is served, a fault of the cluster is everybody's. */
function faultsOfAll(served: readonly IndexedDossier[], [fault]: readonly Error[]): readonly UserError[] {
  return served.length > 0 || fault === undefined ? [] : [new UserError(fault.message, { cause: fault })];
}
