import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { MOST_RESULTS, type Peer } from './peer.ts';

export const fts5: Peer = {
  async build(passages, folder) {
    const database = new DatabaseSync(join(folder, 'fts5.sqlite'));
    database.exec("PRAGMA journal_mode = WAL; CREATE VIRTUAL TABLE passage USING fts5(text, tokenize = 'unicode61')");
    database.exec('BEGIN');
    const insert = database.prepare('INSERT INTO passage (text) VALUES (?)');
    for (const text of passages) insert.run(text);
    database.exec("COMMIT; INSERT INTO passage (passage) VALUES ('optimize')");
    database.close();
  },
  async open(folder) {
    const database = new DatabaseSync(join(folder, 'fts5.sqlite'), { readOnly: true });
    const find = database.prepare('SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ?');
    return (words) => {
      const terms = words.match(/[\p{L}\p{N}]+/gu) ?? [];
      return find.all(terms.map((term) => `"${term}"`).join(' OR '), MOST_RESULTS).length;
    };
  },
};
