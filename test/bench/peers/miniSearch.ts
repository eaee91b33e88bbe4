import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { MOST_RESULTS, type Peer } from './peer.ts';

const OPTIONS = { fields: ['text'] };

export const miniSearch: Peer = {
  async build(passages, folder) {
    const index = new MiniSearch<{ id: number; text: string }>(OPTIONS);
    let id = 0;
    for (const text of passages) index.add({ id: id++, text });
    await writeFile(join(folder, 'index.json'), JSON.stringify(index));
  },
  async open(folder) {
    const index = MiniSearch.loadJSON(await readFile(join(folder, 'index.json'), 'utf8'), OPTIONS);
    return (words) => index.search(words).slice(0, MOST_RESULTS).length;
  },
};
