import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MOST_RESULTS, type Peer } from './peer.ts';
import { peerModule } from './peerModule.ts';

/** What is used of the package; its own types are there only if it is installed. */
interface Orama {
  create(options: { readonly schema: object }): object;
  insertMultiple(database: object, rows: readonly object[], size: number): Promise<unknown>;
  save(database: object): unknown;
  load(database: object, saved: unknown): void;
  search(database: object, query: object): Promise<{ readonly hits: readonly unknown[] }>;
}

const SCHEMA = { text: 'string' };
const ROWS_AT_A_TIME = 1000;

export const orama: Peer = {
  async build(passages, folder) {
    const { create, insertMultiple, save } = await peerModule<Orama>('@orama/orama');
    const database = create({ schema: SCHEMA });
    let rows: { text: string }[] = [];
    for (const text of passages) {
      rows.push({ text });
      if (rows.length < ROWS_AT_A_TIME) continue;
      await insertMultiple(database, rows, ROWS_AT_A_TIME);
      rows = [];
    }
    await insertMultiple(database, rows, ROWS_AT_A_TIME);
    await writeFile(join(folder, 'index.json'), JSON.stringify(save(database)));
  },
  async open(folder) {
    const { create, load, search } = await peerModule<Orama>('@orama/orama');
    const database = create({ schema: SCHEMA });
    load(database, JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')));
    return async (words) => (await search(database, { term: words, threshold: 1, limit: MOST_RESULTS })).hits.length;
  },
};
