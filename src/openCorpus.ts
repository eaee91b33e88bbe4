import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { OpenDossier } from './command.ts';
import { cutPassages } from './dossier/cutPassages.ts';
import type { UnreadFile } from './dossier/document.ts';
import { Dossier, type FormerPassage, type NumberedDocument } from './dossier/dossier.ts';
import { identify } from './dossier/identity.ts';
import { type LedgerEntry, numberPassages } from './dossier/numbering.ts';
import { hashOf, type UnnumberedPassage } from './dossier/passage.ts';
import { Arrivals } from './keeping/arrivals.ts';
import { CitationLedger } from './keeping/citationLedger.ts';
import { openDatabase, transaction } from './keeping/database.ts';
import { type ReadContent, Snapshot, type SnapshotEntry } from './keeping/snapshot.ts';
import { sentencesOf } from './language/sentences.ts';
import type { WordVectors } from './language/wordVectors.ts';
import { fingerprint } from './reading/fingerprint.ts';
import { type DossierFolder, type FoundFile, listDossiers } from './reading/folder.ts';
import { PEOPLE_FILE, type ReadPeople, readPeople } from './reading/people.ts';
import { readDocument, readersVersion } from './reading/read.ts';
import { findSidecar } from './reading/sidecar.ts';
import { UnreadableFile } from './reading/unreadableFile.ts';
import { MEANING_VERSION, Meaning } from './search/meaning.ts';
import { ANALYSIS_VERSION, MiniSearchIndex } from './search/miniSearchIndex.ts';
import type { PassageIndex } from './search/passageIndex.ts';

/** What is heard of while a corpus is opened. */
export interface Listener {
  /** Called often; say it at most once a second. */
  progress(dossier: string, act: 'reading' | 'indexing', done: number, of: number): void;
  /** Something went wrong that was made good, such as a damaged snapshot. */
  warn(message: string): void;
}

export interface CorpusOptions {
  readonly corpusDirectory: string;
  readonly dataDirectory: string;
  /** In bytes. */
  readonly maxFileBytes: number;
  readonly listener: Listener;
}

/** All dossiers of a corpus directory, and the database in which their citations are kept. */
export class OpenCorpus {
  readonly database: DatabaseSync;
  readonly #options: CorpusOptions;
  #dossiers: ReadonlyMap<string, OpenDossier> = new Map();
  #signature = '';
  #vectors: WordVectors | undefined;
  /** What is being done to the dossiers: one thing at a time. */
  #work: Promise<unknown> = Promise.resolve();

  private constructor(options: CorpusOptions) {
    this.#options = options;
    this.database = openDatabase(join(options.dataDirectory, 'verbatim.sqlite'));
  }

  /** Reads and indexes a corpus. Throws `UserError` where the corpus or the data directory cannot be used. */
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

  /** Looks at the folder again and, where a file came, went or changed, reads it. Returns whether anything had. */
  refresh(): Promise<boolean> {
    return this.#afterOthers(() => this.#refresh());
  }

  /**
   * From now on the dossiers also tell what their passages mean, each as soon as that is computed or read from its
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

  async #refresh(): Promise<boolean> {
    const folders = await listDossiers(this.#options.corpusDirectory, { maxBytes: this.#options.maxFileBytes });
    const signature = await signatureOf(folders);
    if (signature === this.#signature) return false;
    const dossiers = new Map<string, OpenDossier>();
    for (const folder of folders) dossiers.set(folder.name, await this.#openDossier(folder));
    this.#dossiers = dossiers;
    this.#signature = signature;
    return true;
  }

  #snapshotOf(dossier: string): Snapshot {
    return new Snapshot(
      join(this.#options.dataDirectory, 'snapshots', dossier),
      `${readersVersion} ${ANALYSIS_VERSION}`,
    );
  }

  async #openDossier(folder: DossierFolder): Promise<OpenDossier> {
    const { listener } = this.#options;
    const snapshot = this.#snapshotOf(folder.name);
    const entries = await readFiles(folder, snapshot, listener);
    const { dossier, reading } = this.#numberDossier(folder, entries, await readPeople(folder.directory));
    const open = { dossier, reading, index: openIndex(dossier, entries, snapshot, listener) };
    return this.#vectors === undefined ? open : { ...open, meaning: await this.#meaningOf(open, this.#vectors) };
  }

  async #meaningOf({ dossier, index: { passages } }: OpenDossier, vectors: WordVectors): Promise<Meaning> {
    const snapshot = this.#snapshotOf(dossier.name);
    const languages = passages.map(({ passage, language }) => [passage.hash, passage.kind, language]);
    const content = hashOf(JSON.stringify([MEANING_VERSION, vectors.identity, languages]));
    const kept = snapshot.readMeaning(content);
    if (kept !== undefined) return Meaning.decode(vectors, passages.length, kept);
    const meaning = await Meaning.build(vectors, passages, () => new Promise((resolve) => setImmediate(resolve)));
    keep(this.#options.listener, dossier.name, () => snapshot.writeMeaning(content, meaning.bytes));
    return meaning;
  }

  /** Gives documents their ids and passages their numbers, in one transaction, so that a crash loses none. */
  #numberDossier(folder: DossierFolder, entries: readonly SnapshotEntry[], people: ReadPeople): Numbered {
    const ledger = new CitationLedger(this.database, folder.name);
    const readable = entries.flatMap(({ file, outcome }) =>
      'content' in outcome ? [{ file, content: outcome.content }] : [],
    );
    const unread: UnreadFile[] = [
      ...folder.unread,
      ...entries.flatMap(({ file, outcome }) =>
        'reason' in outcome ? [{ dossier: folder.name, file, reason: outcome.reason }] : [],
      ),
      ...people.faults.map((reason) => ({ dossier: folder.name, file: PEOPLE_FILE, reason })),
    ];
    const there = new Set([...entries.map(({ file }) => file), ...unread.map(({ file }) => file)]);
    return transaction(this.database, () => {
      const known = ledger.documents();
      const cut = readable.map(({ file, content }) => ({
        file,
        content,
        passages: cutPassages('', content, sentencesOf),
      }));
      const found = cut.map(({ file, passages }) => ({ file, hashes: passages.map(({ hash }) => hash) }));
      const ids = identify(known, found, (file) => there.has(file));
      const former: FormerPassage[] = [];
      const documents = cut.map(({ file, content, passages }): NumberedDocument => {
        const id = ids.get(file) ?? file;
        const textOf = ({ start, end }: UnnumberedPassage): string => content.text.slice(start, end);
        const numbered = numberPassages(ledger.entries(id), passages, textOf);
        ledger.write(id, file, numbered);
        former.push(...numbered.filter(({ position }) => position === null).map((entry) => formerOf(id, file, entry)));
        return numberedDocument(id, folder.name, file, content, passages, numbered);
      });
      const served = new Set(ids.values());
      for (const { id, file } of known.filter((document) => !served.has(document.id))) {
        former.push(...ledger.entries(id).map((entry) => formerOf(id, file, entry)));
      }
      const dossier = new Dossier(folder.name, documents, unread, former, people.corrections);
      return { dossier, reading: new Arrivals(this.database).latest(folder.name) };
    });
  }
}

/** A dossier with its numbers, and the last reading that found something new in it. */
type Numbered = Required<Pick<OpenDossier, 'dossier' | 'reading'>>;

/** All that tells whether a file came, went or changed since the last look: sizes and times, and the sidecars themselves. */
async function signatureOf(folders: readonly DossierFolder[]): Promise<string> {
  const sidecars: string[] = [];
  for (const { path } of folders.flatMap(({ files }) => files)) {
    try {
      const sidecar = await findSidecar(path);
      if (sidecar !== undefined) sidecars.push(path, sidecar.name, Buffer.from(sidecar.bytes).toString('base64'));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      sidecars.push(path, error.message);
    }
  }
  return hashOf(JSON.stringify([folders, sidecars]));
}

function formerOf(document: string, file: string, { number, text, hash, successor }: LedgerEntry): FormerPassage {
  return { document, file, number, text, hash, successor };
}

function numberedDocument(
  id: string,
  dossier: string,
  file: string,
  content: ReadContent,
  passages: readonly UnnumberedPassage[],
  ledger: readonly LedgerEntry[],
): NumberedDocument {
  const numbers = new Map(ledger.map(({ position, number }) => [position, number]));
  return {
    ...content,
    id,
    dossier,
    file,
    passages: passages.map((passage, position) => ({
      ...passage,
      document: id,
      number: numbers.get(position) ?? position + 1,
    })),
  };
}

/** Every file of a dossier as it reads today, taking from the snapshot what did not change. */
async function readFiles(
  folder: DossierFolder,
  snapshot: Snapshot,
  listener: Listener,
): Promise<readonly SnapshotEntry[]> {
  const before = snapshot.readEntries();
  if (before.state === 'damaged') {
    listener.warn(`the snapshot of dossier ${folder.name} is damaged; every document is read again`);
  }
  const known = new Map(before.entries.map((entry) => [entry.file, entry]));
  const entries: SnapshotEntry[] = [];
  let changed = before.state !== 'whole' || known.size !== folder.files.length;
  for (const [done, found] of folder.files.entries()) {
    listener.progress(folder.name, 'reading', done, folder.files.length);
    const old = known.get(found.file);
    const entry = await readFile(found, old);
    if (entry !== old) changed = true;
    entries.push(entry);
  }
  if (changed) keep(listener, folder.name, () => snapshot.writeEntries(entries));
  return entries;
}

async function readFile(found: FoundFile, old: SnapshotEntry | undefined): Promise<SnapshotEntry> {
  const { file } = found;
  try {
    const print = await fingerprint(found);
    if (old?.fingerprint === print) return old;
    try {
      return { file, fingerprint: print, outcome: { content: await readDocument(found) } };
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      return { file, fingerprint: print, outcome: { reason: error.message } };
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { file, fingerprint: '', outcome: { reason: error.message } };
  }
}

function openIndex(
  dossier: Dossier,
  entries: readonly SnapshotEntry[],
  snapshot: Snapshot,
  listener: Listener,
): PassageIndex {
  const content = hashOf(
    JSON.stringify([
      entries.map(({ file, fingerprint: print }) => [file, print]),
      dossier.documents.map(({ id, passages }) => [id, passages.length]),
    ]),
  );
  try {
    const kept = snapshot.readIndex(content);
    if (kept !== undefined) return MiniSearchIndex.load(dossier, kept);
  } catch (error) {
    listener.warn(`the kept index of dossier ${dossier.name} does not fit (${messageOf(error)}); it is built anew`);
  }
  const index = MiniSearchIndex.build(dossier, (done) =>
    listener.progress(dossier.name, 'indexing', done, dossier.passageCount),
  );
  keep(listener, dossier.name, () => snapshot.writeIndex(content, index));
  return index;
}

/** A snapshot only saves time: where it cannot be written, the dossier is served all the same. */
function keep(listener: Listener, dossier: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    listener.warn(
      `the snapshot of dossier ${dossier} could not be written (${messageOf(error)}); the next start reads anew`,
    );
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
