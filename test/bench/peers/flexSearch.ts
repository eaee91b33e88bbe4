import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MOST_RESULTS, type Peer } from './peer.ts';
import { peerModule } from './peerModule.ts';

/** What is used of the package; its own types are there only if it is installed. */
interface FlexSearch {
  readonly Index: new (options: object) => FlexIndex;
}

interface FlexIndex {
  add(id: number, text: string): unknown;
  search(words: string, options: object): readonly unknown[];
  export(write: (key: string, data: string | undefined) => unknown): Promise<unknown>;
  import(key: string, data: string): unknown;
}

const OPTIONS = { tokenize: 'strict' };

export const flexSearch: Peer = {
  async build(passages, folder) {
    const { Index } = await peerModule<FlexSearch>('flexsearch');
    const index = new Index(OPTIONS);
    let id = 0;
    for (const text of passages) index.add(id++, text);
    await index.export((key, data) => (data === undefined ? undefined : writeFile(join(folder, key), data)));
  },
  async open(folder) {
    const { Index } = await peerModule<FlexSearch>('flexsearch');
    const index = new Index(OPTIONS);
    for (const key of await readdir(folder)) index.import(key, await readFile(join(folder, key), 'utf8'));
    // `suggest`: passages with some of the words only count too.
    return (words) => index.search(words, { limit: MOST_RESULTS, suggest: true }).length;
  },
};
