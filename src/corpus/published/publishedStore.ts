import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { DossierStore } from '../../keeping/dossierStore/dossierStore.ts';
import { PublishedTable } from '../../keeping/dossierStore/publishedTable.ts';
import { StoreSource } from '../../keeping/dossierStore/storeSource.ts';
import { StoreTarget } from '../../keeping/dossierStore/storeTarget.ts';
import { decodeManifest, type Manifest } from './manifest.ts';

/** The fact that keeps the manifest of what a store has. */
export const MANIFEST = 'manifest';
/** The fact that says whether the store has exactly what a publication has, or is being brought to a folder. */
const CONTENTS = 'contents';
export const COPIED = { [CONTENTS]: 'copied' } as const;
/** The fact that tells this store from all others. */
const STORE = 'storeId';

/** A store with all that publishing and copying need of it. */
export class PublishedStore {
  readonly store: DossierStore;
  readonly source: StoreSource;
  readonly target: StoreTarget;
  readonly published: PublishedTable;

  constructor(store: DossierStore) {
    const { database, reader, writer } = store;
    this.store = store;
    this.source = new StoreSource(database, reader.parts);
    this.target = new StoreTarget(database, reader.parts, writer);
    this.published = new PublishedTable(database);
  }

  /** The manifest of what the store has; undefined if nothing of it was published or copied. */
  get manifest(): Manifest | undefined {
    return keptManifest(this.store);
  }

  /** Whether it has exactly what a publication has. */
  get isCopy(): boolean {
    return this.store.reader.fact(CONTENTS) === COPIED[CONTENTS];
  }

  /** From now on it is brought to a folder. */
  leavePublication(): void {
    this.store.writer.putFact(CONTENTS, 'of a folder');
  }

  /** A name that no other store has; the copy of a data directory on another machine has another one. */
  get id(): string {
    const kept = this.store.reader.fact(STORE);
    const own = typeof kept === 'string' ? kept : randomUUID();
    if (own !== kept) this.store.writer.putFact(STORE, own);
    return `${own}@${hostname()}`;
  }
}

/** The manifest that a store keeps of what it has. */
export function keptManifest({ reader }: DossierStore): Manifest | undefined {
  return decodeManifest(reader.fact(MANIFEST));
}
