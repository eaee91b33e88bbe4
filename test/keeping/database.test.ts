import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { CitationLedger } from '../../src/keeping/citationLedger.ts';
import { openDatabase, transaction } from '../../src/keeping/database.ts';
import { ReplyStore } from '../../src/keeping/replies.ts';
import { openHere } from '../fixtures/keptHere.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';

const entry = { number: 1, position: 0, text: 'words', hash: 'h', successor: null };

describe('openDatabase', () => {
  it('makes the folder and the file, and opens it again with all that is in it', async () => {
    await withFolder({}, async (folder) => {
      const path = join(folder, 'a', 'b', 'verbatim.sqlite');
      const first = openDatabase(path);
      new CitationLedger(first, 'ferry').write('log', 'log.txt', [entry]);
      first.close();
      const second = openDatabase(path);
      expect(new CitationLedger(second, 'ferry').entries('log')).toEqual([entry]);
      second.close();
    });
  });

  it('refuses what a newer version wrote, says so, and leaves it alone', async () => {
    await withFolder({}, async (folder) => {
      const path = join(folder, 'verbatim.sqlite');
      openDatabase(path).close();
      const newer = new DatabaseSync(path);
      newer.exec('PRAGMA user_version = 999; CREATE TABLE later (x)');
      newer.close();
      expect(() => openDatabase(path)).toThrow(UserError);
      expect(() => openDatabase(path)).toThrow(
        `the database ${path} is from a newer version of Verbatim. Start that version, or use another DATA_DIR`,
      );
      const again = new DatabaseSync(path);
      expect(again.prepare('PRAGMA user_version').get()).toEqual({ user_version: 999 });
      again.close();
    });
  });

  it.each([
    [
      'no database',
      async (path: string) => writeFile(path, 'these are not the bytes of a database, though many enough'),
    ],
    ['a folder', async (path: string) => (await import('node:fs/promises')).mkdir(path)],
  ])('says what to do about %s', async (_what, make) => {
    await withFolder({}, async (folder) => {
      const path = join(folder, 'verbatim.sqlite');
      await make(path);
      expect(() => openDatabase(path)).toThrow(UserError);
      expect(() => openDatabase(path)).toThrow(
        /cannot open the database .+: .+\. Check that the bot can write|the database .+ is damaged \(.+\)/,
      );
    });
  });

  it('says so where DATA_DIR cannot be a folder', async () => {
    await withFolder({ data: 'a file' }, async (folder) => {
      expect(() => openDatabase(join(folder, 'data', 'verbatim.sqlite'))).toThrow(
        /Check that the bot can write to the folder DATA_DIR/,
      );
    });
  });
});

describe('transaction', () => {
  it('keeps all or nothing', () => {
    const database = openHere(':memory:');
    const ledger = new CitationLedger(database, 'ferry');
    expect(() =>
      transaction(database, () => {
        ledger.write('log', 'log.txt', [entry]);
        throw new Error('in the middle');
      }),
    ).toThrow('in the middle');
    expect(ledger.documents()).toEqual([]);
    expect(transaction(database, () => 7)).toBe(7);
    database.close();
  });
});

describe('the citation ledger', () => {
  it('keeps dossiers apart', () => {
    const database = openHere(':memory:');
    const ferry = new CitationLedger(database, 'ferry');
    const bridge = new CitationLedger(database, 'bridge');
    ferry.write('log', 'log.txt', [entry, { ...entry, number: 2, position: null, hash: 'gone' }]);
    bridge.write('log', 'b/log.txt', [{ ...entry, text: 'others', hash: 'o' }]);
    expect(ferry.documents()).toEqual([{ id: 'log', file: 'log.txt', hashes: new Set(['h']) }]);
    expect(bridge.documents()).toEqual([{ id: 'log', file: 'b/log.txt', hashes: new Set(['o']) }]);
    expect(bridge.entries('log').map(({ text }) => text)).toEqual(['others']);
    expect(ferry.entries('letter')).toEqual([]);
    database.close();
  });
});

describe('replies and shares', () => {
  const reply = { command: 'ask', dossier: 'ferry', options: { question: 'Who?', passage: 3 }, user: '1' };

  it('are found again, by ids that cannot be guessed', () => {
    const database = openHere(':memory:');
    const store = new ReplyStore(database);
    const ids = Array.from({ length: 50 }, () => store.keep(reply));
    expect(new Set(ids).size).toBe(50);
    for (const id of ids) expect(id).toMatch(/^[\w-]{12}$/);
    expect(store.find(ids[0] ?? '')).toEqual(reply);
    expect(store.find('AAAAAAAAAAAA')).toBeUndefined();
    database.close();
  });

  it('are kept as they are, with the time', () => {
    const database = openHere(':memory:');
    const store = new ReplyStore(database, () => 1_000_000_000_000);
    store.recordShare({ ...reply, citations: ['log:1'], guild: null, channel: '9' }, 'Ada');
    expect(store.shares()).toEqual([
      { ...reply, citations: ['log:1'], guild: null, channel: '9', created: 1_000_000_000_000 },
    ]);
    database.close();
  });
});
