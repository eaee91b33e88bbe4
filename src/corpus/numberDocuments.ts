import { identify } from '../dossier/identity.ts';
import { numberPassages } from '../dossier/numbering.ts';
import { marksOfPassage } from '../dossier/standingText.ts';
import { CitationLedger } from '../keeping/citationLedger.ts';
import { transaction } from '../keeping/database.ts';
import type { DossierStore } from '../keeping/dossierStore/dossierStore.ts';
import type { ListedDocument, Numbering } from '../keeping/dossierStore/storeWriter.ts';
import type { SqlDatabase } from '../keeping/sqlDatabase.ts';
import { storageFaultOf } from '../keeping/storageFault.ts';
import type { Listener } from './listener.ts';
import { rest } from './rest.ts';

/** About so many passages are numbered in one transaction: one wait for the disk each, and no long lock on the ledger. */
const BATCH = 500;
/** The fact that says by which ledger the documents of a store were numbered. */
const LEDGER = 'ledger';

/**
 * Gives the documents that wait for it their ids and their passages numbers. The ledger is written first: if the program
 * ends before the store is written, the next start gets the same numbers from the ledger. If the ledger is not the one by
 * which the store was numbered last, such as an older copy, the documents that it numbers otherwise are numbered again.
 * `unread` are the files of the folder of which the store knows nothing. Returns how many documents got no numbers because the
 * disk takes nothing: they wait for another look.
 */
export async function numberDocuments(
  dossier: string,
  store: DossierStore,
  database: SqlDatabase,
  unread: readonly string[],
  listener: Listener,
): Promise<number> {
  const ledger = new CitationLedger(database, dossier);
  const isAsLeft = store.reader.fact(LEDGER) === ledger.digest();
  const wanted = isAsLeft ? store.writer.listed(false) : unknownTo(ledger, store.writer.listed(true));
  const naming = new Naming(ledger, store, unread);
  let done = 0;
  let waiting = 0;
  for (const batch of batchesOf(wanted)) {
    listener.progress(dossier, 'numbering', done, wanted.length);
    const left = wanted.slice(done);
    const write = (some: readonly ListedDocument[]): void =>
      store.writer.number(
        transaction(database, () => {
          const ids = naming.idsOf(some, left);
          return some.map((document) => numbered(document, ids.get(document.file) ?? document.file, ledger, store));
        }),
      );
    waiting += writeWhatCanBe(batch, write);
    done += batch.length;
    await rest();
  }
  if (waiting === 0 && (!isAsLeft || wanted.length > 0)) store.writer.putFact(LEDGER, ledger.digest());
  return waiting;
}

/**
 * Writes the numbers of a batch. If the disk takes nothing, the documents whose numbers are known already need no room in the
 * ledger: each file is tried by itself. Returns how many documents wait for their numbers.
 */
function writeWhatCanBe(batch: readonly ListedDocument[], write: (some: readonly ListedDocument[]) => void): number {
  const isWritten = (some: readonly ListedDocument[]): boolean => {
    try {
      write(some);
      return true;
    } catch (error) {
      const fault = storageFaultOf(error);
      if (fault === undefined || fault === 'damaged') throw error;
      return false;
    }
  };
  if (isWritten(batch)) return 0;
  const files = [...Map.groupBy(batch, ({ root }) => root).values()];
  return files.filter((some) => !isWritten(some)).reduce((sum, { length }) => sum + length, 0);
}

/** The documents whose numbers the ledger does not have, or has otherwise; all documents of their files with them. */
function unknownTo(ledger: CitationLedger, listed: readonly ListedDocument[]): readonly ListedDocument[] {
  const stamps = ledger.stamps();
  const waiting = new Set(listed.flatMap(({ root, numbered }) => (numbered === null ? [root] : [])));
  const other = new Set(
    listed.flatMap(({ root, numbered }) =>
      numbered !== null && stamps.get(numbered.id) !== numbered.stamp ? [root] : [],
    ),
  );
  // What was read of a file before goes as soon as what waits has numbers.
  return listed.filter(({ root, numbered }) => (waiting.has(root) ? numbered === null : other.has(root)));
}

/** Documents in batches of about {@link BATCH} passages; those of one file stay together. */
function* batchesOf(documents: readonly ListedDocument[]): Iterable<readonly ListedDocument[]> {
  let batch: ListedDocument[] = [];
  let size = 0;
  for (const document of documents) {
    if (size >= BATCH && batch.at(-1)?.root !== document.root) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(document);
    size += document.passageCount;
  }
  if (batch.length > 0) yield batch;
}

/** Which document each file is: see {@link identify}. */
class Naming {
  readonly #ledger: CitationLedger;
  readonly #store: DossierStore;
  readonly #unread: readonly string[];
  #there: ReadonlySet<string> | undefined;
  #planned: ReadonlyMap<string, string> = new Map();

  constructor(ledger: CitationLedger, store: DossierStore, unread: readonly string[]) {
    this.#ledger = ledger;
    this.#store = store;
    this.#unread = unread;
  }

  /** File → id for a batch, which is the beginning of all `left`. Call it inside the transaction that writes the ledger. */
  idsOf(batch: readonly ListedDocument[], left: readonly ListedDocument[]): ReadonlyMap<string, string> {
    const ids = new Map<string, string>();
    for (const { file } of batch) {
      const id = this.#ledger.idOf(file) ?? this.#planOf(file) ?? this.#plan(left).get(file);
      if (id !== undefined) ids.set(file, id);
    }
    return ids;
  }

  /** The id that was planned for a new file, if another process has not given it to another file meanwhile. */
  #planOf(file: string): string | undefined {
    const id = this.#planned.get(file);
    const owner = id === undefined ? undefined : this.#ledger.fileOf(id);
    return owner === undefined || !this.#isThere(owner) ? id : undefined;
  }

  #plan(left: readonly ListedDocument[]): ReadonlyMap<string, string> {
    const found = left
      .filter(({ file }) => this.#ledger.idOf(file) === undefined)
      .map(({ file, doc }) => ({ file, hashes: this.#store.reader.hashes(doc) }));
    this.#planned = identify(this.#ledger.documents(), found, (file) => this.#isThere(file));
    return this.#planned;
  }

  #isThere(file: string): boolean {
    this.#there ??= new Set([...this.#store.writer.paths(), ...this.#unread]);
    return this.#there.has(file);
  }
}

function numbered(
  { doc, file, root }: ListedDocument,
  id: string,
  ledger: CitationLedger,
  { reader }: DossierStore,
): Numbering {
  const { text, textMarks, passages } = reader.content(doc);
  const before = ledger.entries(id);
  const entries = numberPassages(
    before,
    passages,
    ({ start, end }) => text.slice(start, end),
    (passage) => marksOfPassage(textMarks, passage),
  );
  const stamp = ledger.write(id, file, entries, before);
  const numbers = new Map(entries.map(({ position, number }) => [position, number]));
  return { doc, root, id, stamp, numbers: passages.map((_, position) => numbers.get(position) ?? position + 1) };
}
