import { MOST_RESULTS, type Peer } from './peer.ts';
import { peerModule } from './peerModule.ts';

/** What is used of the package; its own types are there only if it is installed. */
interface LanceDb {
  connect(folder: string): Promise<{
    createTable(name: string, rows: readonly object[]): Promise<Table>;
    openTable(name: string): Promise<Table>;
  }>;
  readonly Index: { fts(options: object): unknown };
}

interface Table {
  add(rows: readonly object[]): Promise<unknown>;
  createIndex(column: string, options: { readonly config: unknown }): Promise<void>;
  search(
    words: string,
    type: 'fts',
    columns: string,
  ): { select(columns: readonly string[]): { limit(most: number): { toArray(): Promise<readonly unknown[]> } } };
}

const ROWS_AT_A_TIME = 20_000;

export const lanceDb: Peer = {
  async build(passages, folder) {
    const { connect, Index } = await peerModule<LanceDb>('@lancedb/lancedb');
    const database = await connect(folder);
    let table: Table | undefined;
    let rows: { id: number; text: string }[] = [];
    let id = 0;
    const write = async (): Promise<void> => {
      if (rows.length === 0) return;
      if (table === undefined) table = await database.createTable('passage', rows);
      else await table.add(rows);
      rows = [];
    };
    for (const text of passages) {
      rows.push({ id: id++, text });
      if (rows.length === ROWS_AT_A_TIME) await write();
    }
    await write();
    const config = Index.fts({ stem: false, removeStopWords: false, withPosition: false });
    await table?.createIndex('text', { config });
  },
  async open(folder) {
    const { connect } = await peerModule<LanceDb>('@lancedb/lancedb');
    const table = await (await connect(folder)).openTable('passage');
    return async (words) =>
      (await table.search(words, 'fts', 'text').select(['id', '_score']).limit(MOST_RESULTS).toArray()).length;
  },
};
