import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileAnalyser } from '../../../src/corpus/analyse/fileAnalyser.ts';
import { keptPeople } from '../../../src/corpus/people/peopleKeeper.ts';
import { PASSAGE_INDEXING, type PassageIndexing } from '../../../src/corpus/published/passageIndexing.ts';
import { PublishedIndexing } from '../../../src/corpus/published/publishedIndexing.ts';
import { keptManifest } from '../../../src/corpus/published/publishedStore.ts';
import { storedDossier } from '../../../src/corpus/storedDossier.ts';
import { openDatabase } from '../../../src/keeping/database.ts';
import { DossierStore } from '../../../src/keeping/dossierStore/dossierStore.ts';
import { fileReader, PLAIN_READING } from '../../../src/reading/fileReader.ts';
import type { ClusterSettings, EngineConnection } from '../../../src/search/engines/opensearch/connection.ts';

export interface BotOptions {
  /** A folder with a folder `corpus`, and for each bot a folder of its own. */
  readonly folder: string;
  readonly name: string;
  readonly connection: EngineConnection;
  readonly mayIndex?: boolean;
  readonly cluster?: Partial<ClusterSettings>;
  readonly passages?: PassageIndexing;
  readonly now?: () => number;
}

/** A process of several that answer from one cluster, as far as indexing goes. All have one ledger. */
export class Bot {
  readonly warnings: string[] = [];
  readonly #indexing: PublishedIndexing;
  readonly #database;
  #isClosed = false;

  constructor({ folder, name, connection, mayIndex = true, cluster, passages, now }: BotOptions) {
    const dataDirectory = join(folder, name);
    mkdirSync(dataDirectory, { recursive: true });
    this.#database = openDatabase(join(folder, 'ledger.sqlite'));
    this.#indexing = new PublishedIndexing(
      {
        ...{ dataDirectory, connection, mayIndex, maxFileBytes: 1_000_000 },
        corpusDirectory: join(folder, 'corpus'),
        analyser: fileAnalyser(fileReader(PLAIN_READING)),
        listener: { progress: () => {}, warn: (message) => this.warnings.push(message) },
        passages: passages ?? PASSAGE_INDEXING,
        ...(now === undefined ? {} : { now }),
        cluster: {
          ...{ nodes: [], authorization: undefined, certificates: undefined, prefix: 'test-', shards: 1, replicas: 0 },
          ...cluster,
        },
      },
      this.#database,
    );
  }

  /** Looks once. Throws the first of what went wrong. Returns what the dossiers are now. */
  async look(): Promise<Readonly<Record<string, Seen>>> {
    const { errors } = await this.#indexing.refresh({ damaged: [] });
    if (errors.length > 0) throw errors[0];
    return await this.seen();
  }

  /** What is open of each dossier. */
  async seen(): Promise<Readonly<Record<string, Seen>>> {
    const dossiers = await this.#indexing.current();
    return Object.fromEntries(dossiers.map(({ name, path }) => [name, seenIn(path, name, this.#database)]));
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#indexing.close();
    await this.#indexing.closed();
    this.#database.close();
  }
}

/** What a process would answer from. */
export interface Seen {
  readonly generation: number;
  /** File, id, number of the document, first place, and the numbered passages. */
  readonly documents: readonly string[];
  /** Whether the people of these very documents are kept. */
  readonly hasPeople: boolean;
  readonly unread: readonly string[];
}

function seenIn(path: string, name: string, database: ReturnType<typeof openDatabase>): Seen {
  const store = DossierStore.attach(path, name);
  try {
    const dossier = storedDossier(name, store, database, undefined);
    const people = keptPeople(store, dossier.documents, dossier.people);
    return {
      generation: keptManifest(store)?.generation ?? 0,
      documents: store.reader.documents().map((document) => {
        const passages = document.passages.map(
          ({ number, start, end }) => `${number} ${document.text.slice(start, end)}`,
        );
        return `${document.file} ${document.id} ${document.doc} ${document.firstPlace}: ${passages.join(' | ')}`;
      }),
      hasPeople: people !== undefined,
      unread: dossier.unread.map(({ file, reason }) => `${file} ${reason}`),
    };
  } finally {
    store.close();
  }
}
