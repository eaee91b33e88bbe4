import { DatabaseSync } from 'node:sqlite';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { IndexWriter } from '../../src/search/engines/disk/indexWriter.ts';
import { OpenWords } from '../../src/search/engines/disk/openWords.ts';
import { PlacedDocuments } from '../../src/search/engines/disk/placedDocuments.ts';
import { createDiskIndex } from '../../src/search/engines/disk/schema.ts';
import type { EngineConnection } from '../../src/search/engines/opensearch/connection.ts';
import { OpenSearchEngine } from '../../src/search/engines/opensearch/openSearchEngine.ts';
import { passageEntries } from '../../src/search/engines/opensearch/passageEntry.ts';
import { FIELDS, type IndexSize, passageIndex } from '../../src/search/engines/opensearch/passageIndex.ts';
import { analysedDocument } from '../search/engines/onDisk.ts';

/** Lines of one request. */
const LINES = 2_000;

/** An index of passages for tests, into which one dossier after the other is put. Each sees only its own passages. */
export class TestIndex {
  readonly #connection: EngineConnection;
  readonly #name: string;
  #next = 0;

  private constructor(connection: EngineConnection, name: string) {
    this.#connection = connection;
    this.#name = name;
  }

  static async make(connection: EngineConnection, name: string, size: IndexSize): Promise<TestIndex> {
    await connection.request({ act: 'remove an index', method: 'DELETE', path: `/${name}`, allowed: [404] });
    await connection.request({ act: 'make an index', method: 'PUT', path: `/${name}`, body: passageIndex(size) });
    return new TestIndex(connection, name);
  }

  /** Indexes a dossier and opens it. */
  async engineOf(dossier: Dossier): Promise<OpenSearchEngine> {
    const database = new DatabaseSync(':memory:');
    createDiskIndex(database);
    const writer = new IndexWriter(database, 'words');
    const from = this.#next;
    const placed = dossier.documents.map((document) => {
      const analysed = analysedDocument(document);
      const firstPlace = this.#next;
      writer.add(firstPlace, analysed);
      this.#next += analysed.length;
      // The very documents of the dossier, by which findings know them.
      return { document: Object.assign(document, { passageCount: analysed.length, firstPlace }), analysed };
    });
    writer.flush();
    const lines = placed.flatMap(({ analysed, document }) =>
      passageEntries(analysed, document.firstPlace).flatMap((entry) => [
        { index: { _id: String(entry[FIELDS.place]), routing: String(entry[FIELDS.document]) } },
        entry,
      ]),
    );
    for (let at = 0; at < lines.length; at += LINES) await this.#put(lines.slice(at, at + LINES));
    await this.#connection.request({ act: 'refresh an index', method: 'POST', path: `/${this.#name}/_refresh` });
    const unfinished = from === 0 ? [] : [{ from: 0, through: from - 1 }];
    const documents = new PlacedDocuments(placed.map(({ document }) => document));
    return new OpenSearchEngine(new OpenWords(database, documents), documents, {
      connection: this.#connection,
      index: this.#name,
      visible: { through: this.#next - 1, unfinished, gone: [] },
    });
  }

  async #put(lines: readonly object[]): Promise<void> {
    const { body } = await this.#connection.request({
      act: 'index passages',
      method: 'POST',
      path: `/${this.#name}/_bulk`,
      lines,
      timeout: 60_000,
      tryTimeout: 60_000,
    });
    if ((body as { errors: boolean }).errors) throw new Error(JSON.stringify(body).slice(0, 2_000)); // Sound: only looked at.
  }
}
