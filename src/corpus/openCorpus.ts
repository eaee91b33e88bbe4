import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { cutPassages } from '../dossier/cutPassages.ts';
import type { UnreadFile } from '../dossier/document.ts';
import { Dossier, type FormerPassage, type NumberedDocument } from '../dossier/dossier.ts';
import { identify } from '../dossier/identity.ts';
import { type LedgerEntry, numberPassages } from '../dossier/numbering.ts';
import { hashOf, type UnnumberedPassage } from '../dossier/passage.ts';
import { Arrivals } from '../keeping/arrivals.ts';
import { CitationLedger } from '../keeping/citationLedger.ts';
import { openDatabase, transaction } from '../keeping/database.ts';
import { type ReadContent, Snapshot, type SnapshotEntry } from '../keeping/snapshot.ts';
import { sentencesOf } from '../languages/sentences.ts';
import { type OpenDossier, openDossier } from '../openDossier.ts';
import { type DossierFolder, type FoundFile, listDossiers } from '../reading/folder.ts';
import { findSidecar } from '../reading/metadata/sidecar.ts';
import { readDocument, readersVersion } from '../reading/read.ts';
import { UnreadableFile } from '../reading/unreadableFile.ts';
import { ANALYSIS_VERSION, MiniSearchIndex } from '../search/engines/memory/miniSearchIndex.ts';
import { MEANING_VERSION, Meaning } from '../search/meaning/meaning.ts';
import type { WordVectors } from '../search/meaning/wordVectors.ts';
import type { PassageIndex } from '../search/passageIndex.ts';
import { fingerprint } from './fingerprint.ts';
import { PEOPLE_FILE, type ReadPeople, readPeople } from './peopleFile.ts';

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
  /** How old a change must be to be read at a later look, in milliseconds: a younger one may be half written. */
  readonly settle?: number;
}

/** All dossiers of a corpus directory, and the database in which their citations are kept. */
export class OpenCorpus {
  readonly database: DatabaseSync;
  readonly #options: CorpusOptions;
  #dossiers: ReadonlyMap<string, OpenDossier> = new Map();
  readonly #held = new Map<string, Held>();
  readonly #passages = new WeakMap<ReadContent, readonly UnnumberedPassage[]>();
  #isUnsettled = false;
  #hasLooked = false;
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
    const { open, entries } = await this.#openDossier(look, held);
    const { name } = look.folder;
    const dossiers = [...this.#dossiers].filter(([other]) => other !== name);
    this.#dossiers = new Map([...dossiers, [name, open] as const].sort(([a], [b]) => (a < b ? -1 : 1)));
    this.#held.set(name, { signature: look.signature, files: look.files, folder: look.folder, entries });
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
      `${readersVersion} ${ANALYSIS_VERSION}`,
    );
  }

  async #openDossier(look: Look, held: Held | undefined): Promise<{ open: OpenDossier; entries: Entries }> {
    const { listener } = this.#options;
    const { folder } = look;
    const snapshot = this.#snapshotOf(folder.name);
    const entries = await readFiles(look, held, snapshot, listener);
    await this.#cut(entries);
    const { dossier, reading } = this.#numberDossier(folder, entries, await readPeople(folder.directory));
    const former = this.#dossiers.get(folder.name);
    const index = await openIndex(dossier, entries, snapshot, listener);
    const open = openDossier(dossier, index, { reading, former });
    const vectors = this.#vectors;
    return {
      open: vectors === undefined ? open : { ...open, meaning: await this.#meaningOf(open, vectors) },
      entries,
    };
  }

  /** Cuts every document that could be read; what was cut before is not cut again. */
  async #cut(entries: Entries): Promise<void> {
    for (const { outcome } of entries) {
      if (!('content' in outcome) || this.#passages.has(outcome.content)) continue;
      this.#passages.set(outcome.content, cutPassages('', outcome.content, sentencesOf));
      await rest();
    }
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
        passages: this.#passages.get(content) ?? cutPassages('', content, sentencesOf),
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

type Entries = readonly SnapshotEntry[];

/** A folder as it was found at one look. */
interface Look {
  readonly folder: DossierFolder;
  /** All that tells whether a file has changed since the last look: its size, its time, and its sidecar itself. */
  readonly files: ReadonlyMap<string, string>;
  /** Tells whether anything at all has. */
  readonly signature: string;
}

/** What an open dossier was read from. */
interface Held extends Look {
  readonly entries: Entries;
}

async function lookAt(folder: DossierFolder): Promise<Look> {
  const files = new Map<string, string>();
  for (const { file, path, size, modified } of folder.files) {
    const sidecar = await sidecarOf(path);
    files.set(file, hashOf(JSON.stringify([path, size, modified, ...sidecar])));
  }
  return { folder, files, signature: signatureOf(folder, files) };
}

async function sidecarOf(path: string): Promise<readonly string[]> {
  try {
    const sidecar = await findSidecar(path);
    return sidecar === undefined ? [] : [sidecar.name, Buffer.from(sidecar.bytes).toString('base64')];
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return [error.message];
  }
}

function signatureOf({ directory, unread, peopleModified }: DossierFolder, files: Look['files']): string {
  return hashOf(JSON.stringify([directory, unread, peopleModified, [...files]]));
}

/**
 * The look without what was written within the last `settle` milliseconds and may be half there: of such a file the form
 * that is held stays, and a new one is passed over. `waiting` counts them.
 */
function settledOf(
  look: Look,
  held: Held | undefined,
  settle: number,
  now: number,
): { readonly settled: Look; readonly waiting: number } {
  const isYoung = ({ file, modified }: FoundFile): boolean =>
    Math.abs(now - modified) < settle && held?.files.get(file) !== look.files.get(file);
  const young = new Set(look.folder.files.filter(isYoung).map(({ file }) => file));
  if (young.size === 0) return { settled: look, waiting: 0 };
  const before = new Map(held?.folder.files.map((found) => [found.file, found]));
  const found = look.folder.files.flatMap((one) => (young.has(one.file) ? (before.get(one.file) ?? []) : one));
  const files = new Map(
    found.map(({ file }) => [file, (young.has(file) ? held : look)?.files.get(file) ?? ''] as const),
  );
  const folder = { ...look.folder, files: found };
  return { settled: { folder, files, signature: signatureOf(folder, files) }, waiting: young.size };
}

/** Lets whoever waits for an answer have it. */
function rest(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
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

/** Every file of a dossier as it reads today, taking what did not change from memory or from the snapshot. */
async function readFiles(
  { folder, files }: Look,
  held: Held | undefined,
  snapshot: Snapshot,
  listener: Listener,
): Promise<Entries> {
  const before = held === undefined ? snapshot.readEntries() : { state: 'whole', entries: held.entries };
  if (before.state === 'damaged') {
    listener.warn(`the snapshot of dossier ${folder.name} is damaged; every document is read again`);
  }
  const known = new Map(before.entries.map((entry) => [entry.file, entry]));
  const entries: SnapshotEntry[] = [];
  let changed = before.state !== 'whole' || known.size !== folder.files.length;
  for (const [done, found] of folder.files.entries()) {
    listener.progress(folder.name, 'reading', done, folder.files.length);
    const old = known.get(found.file);
    const isSame = old !== undefined && held?.files.get(found.file) === files.get(found.file);
    const entry = isSame ? old : await readFile(found, old);
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

async function openIndex(
  dossier: Dossier,
  entries: readonly SnapshotEntry[],
  snapshot: Snapshot,
  listener: Listener,
): Promise<PassageIndex> {
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
  const index = await MiniSearchIndex.buildAtEase(
    dossier,
    (done) => listener.progress(dossier.name, 'indexing', done, dossier.passageCount),
    rest,
  );
  await rest();
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
