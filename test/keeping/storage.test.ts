import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import { OperatorError, UserError } from '../../src/errors.ts';
import { runningBot, takeBotLock } from '../../src/keeping/botLock.ts';
import { CitationLedger } from '../../src/keeping/citationLedger.ts';
import { openDatabase, transaction } from '../../src/keeping/database.ts';
import { faultsIn } from '../../src/keeping/integrity.ts';
import { databasePath, openChecked, openKept } from '../../src/keeping/keptDatabase.ts';
import { ReplyStore } from '../../src/keeping/replies.ts';
import { storageError, storageFaultOf } from '../../src/keeping/storageFault.ts';
import { backUp } from '../../src/operating/backup.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';

const REPLY = { command: 'ask', dossier: 'ferry', options: { question: 'Who?' }, user: '1' };
const WORDS = { number: 1, position: 0, text: 'The ferry left at noon.', hash: 'a1', successor: null };
const silent = (): void => undefined;

/** What a piece of work throws. */
function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

/** Lets a database grow no more, as a full disk does. */
function fill(database: DatabaseSync): void {
  const pages = Number(database.prepare('PRAGMA page_count').get()?.page_count);
  database.exec(`PRAGMA max_page_count = ${pages}`);
}

function makeRoom(database: DatabaseSync): void {
  database.exec('PRAGMA max_page_count = 1000000');
}

/** Writes numbers until there is no room; returns the error. */
function writeUntilFull(database: DatabaseSync): unknown {
  const ledger = new CitationLedger(database, 'ferry');
  return thrownBy(() =>
    transaction(database, () => {
      const entries = Array.from({ length: 2_000 }, (_, place) => ({
        ...{ number: place + 1, position: place, successor: null },
        ...{ text: 'words '.repeat(100), hash: String(place) },
      }));
      ledger.write('log', 'log.txt', entries);
    }),
  );
}

describe('a full disk', () => {
  it('is named as what it is, and nothing is half written', () => {
    const database = openDatabase(':memory:');
    fill(database);
    const error = writeUntilFull(database);
    expect(storageFaultOf(error)).toBe('full');
    expect(String(error)).toMatch(/full/u);
    expect(new CitationLedger(database, 'ferry').documents()).toEqual([]);
    database.close();
  });

  it('keeps replies until the program ends, and says so once', () => {
    const database = openDatabase(':memory:');
    const said: string[] = [];
    const store = new ReplyStore(database, Date.now, {
      failed: (fault) => void said.push(fault),
      worksAgain: () => void said.push('works again'),
    });
    const before = store.keep(REPLY);
    fill(database);
    const long = { ...REPLY, options: { question: 'Who? '.repeat(2_000) } };
    const ids = [store.keep(long), store.keep(long)];
    expect(said).toEqual(['full']);
    for (const id of ids) expect(store.find(id)).toEqual(long);
    expect(store.find(before)).toEqual(REPLY);
    makeRoom(database);
    expect(store.find(store.keep(REPLY))).toEqual(REPLY);
    expect(said).toEqual(['full', 'works again']);
    database.close();
  });

  it('forgets the oldest of such replies rather than grow without end', () => {
    const database = openDatabase(':memory:');
    const store = new ReplyStore(database);
    fill(database);
    const long = { ...REPLY, options: { question: 'Who? '.repeat(2_000) } };
    const ids = Array.from({ length: 1_001 }, () => store.keep(long));
    expect(ids.filter((id) => store.find(id) === undefined)).toEqual([ids[0]]);
    database.close();
  });

  it('is told to people with what to do, and advises nobody to move a database', () => {
    const told = storageError(Object.assign(new Error('database or disk is full'), { errcode: 13 }));
    expect(told).toBeInstanceOf(UserError);
    expect(String(told)).toMatch(/its disk is full.+still answers questions.+tell the bot’s operator/u);
    const held = storageError(Object.assign(new Error('database is locked'), { errcode: 261 }));
    expect(held).toBeInstanceOf(UserError);
    expect(String(held)).toMatch(/Nothing was changed.+another program is using.+try again/u);
    expect(storageError(new Error('another'))).toEqual(new Error('another'));
  });
});

describe('a database that was lost', () => {
  const LOST = [
    ['missing', (path: string) => rmSync(path)],
    ['empty', (path: string) => writeFileSync(path, '')],
    [
      'without tables',
      (path: string) => {
        rmSync(path);
        const fresh = new DatabaseSync(path);
        fresh.exec('PRAGMA journal_mode = WAL; CREATE TABLE x (y); DROP TABLE x');
        fresh.close();
      },
    ],
  ] as const;

  it.each(LOST)('is not begun anew if it is %s though dossiers were numbered', async (_what, lose) => {
    await withFolder({ 'data/dossiers/harbour%20board.sqlite': '' }, async (folder) => {
      const data = join(folder, 'data');
      openDatabase(databasePath(data)).close();
      lose(databasePath(data));
      const error = thrownBy(() => openKept({ dataDirectory: data }, silent));
      expect(error).toBeInstanceOf(OperatorError);
      expect(String(error)).toMatch(/missing or empty.+harbour board.+pins.+restore FILE/u);
      expect(existsSync(databasePath(data)) ? statSync(databasePath(data)).size : 0).toBeLessThan(20_000);
    });
  });

  it.each([
    ['the note beside it', (data: string) => rmSync(databasePath(data))],
    [
      'its write-ahead log',
      (data: string) => {
        rmSync(databasePath(data));
        rmSync(join(data, 'verbatim.sqlite.txt'));
        writeFileSync(`${databasePath(data)}-wal`, 'what was written last');
      },
    ],
    [
      'a database that was set aside',
      (data: string) => {
        rmSync(join(data, 'verbatim.sqlite.txt'));
        renameSync(databasePath(data), join(data, 'verbatim.before-20310506070809.sqlite'));
      },
    ],
  ])('is not begun anew if %s shows that there was one, without any dossier', async (_what, lose) => {
    await withFolder({}, async (folder) => {
      const data = join(folder, 'data');
      openKept({ dataDirectory: data }, silent).close();
      lose(data);
      const before = readdirSync(data);
      const error = thrownBy(() => openKept({ dataDirectory: data }, silent));
      expect(error).toBeInstanceOf(OperatorError);
      expect(String(error)).toMatch(/missing or empty.+the folder has verbatim\..+restore FILE/u);
      expect(readdirSync(data)).toEqual(before);
    });
  });

  it('is made at the first start', async () => {
    await withFolder({}, async (folder) => {
      openKept({ dataDirectory: join(folder, 'data') }, silent).close();
      expect(existsSync(databasePath(join(folder, 'data')))).toBe(true);
    });
  });
});

describe('a damaged database', () => {
  it('is found by a look through all of it, with a plain message', async () => {
    await withFolder({}, async (folder) => {
      const database = openKept({ dataDirectory: folder }, silent);
      const ledger = new CitationLedger(database, 'ferry');
      for (let document = 0; document < 60; document += 1) {
        ledger.write(`log-${document}`, `${document}.txt`, [{ ...WORDS, text: 'words '.repeat(200) }]);
      }
      expect(faultsIn(database)).toEqual([]);
      database.close();
      const path = databasePath(folder);
      const bytes = readFileSync(path);
      // A page in the middle becomes what it was not.
      bytes.fill(0x5a, 4096 * 12, 4096 * 14);
      writeFileSync(path, bytes);
      const error = thrownBy(() => openChecked({ dataDirectory: folder }, silent));
      expect(error).toBeInstanceOf(OperatorError);
      expect(String(error)).toMatch(/is damaged \(.+\)\. It has the numbers.+restore FILE/u);
    });
  });

  it('is told apart from a file that is no database', async () => {
    await withFolder(
      { 'verbatim.sqlite': 'these are not the bytes of a database, though there are many' },
      async (folder) => {
        const error = thrownBy(() => openKept({ dataDirectory: folder }, silent));
        expect(error).toBeInstanceOf(OperatorError);
        expect(String(error)).toMatch(/is damaged/u);
      },
    );
  });
});

describe('a data directory', () => {
  it('takes one bot, and names it to the second', async () => {
    await withFolder({}, async (folder) => {
      const data = join(folder, 'data');
      expect(runningBot(data)).toBeUndefined();
      const lock = takeBotLock(data);
      expect(() => takeBotLock(data)).toThrow(new RegExp(`process ${process.pid} on .+ since \\d{4}-`, 'u'));
      expect(runningBot(data)).toMatch(/^process \d+ on /u);
      lock.release();
      takeBotLock(data).release();
    });
  });

  it('is served from a copy if nothing can be written beside the database', async () => {
    await withFolder({}, async (folder) => {
      const data = join(folder, 'data');
      const first = openKept({ dataDirectory: data }, silent);
      const id = new ReplyStore(first).keep(REPLY);
      first.close();
      // SQLite cannot make the files that it needs beside the database.
      await mkdir(`${databasePath(data)}-wal`);
      const warned: string[] = [];
      const opened = openKept({ dataDirectory: data }, (message) => void warned.push(message));
      const store = new ReplyStore(opened);
      expect(warned).toHaveLength(1);
      expect(store.find(id)).toEqual(REPLY);
      expect(store.find(store.keep(REPLY))).toEqual(REPLY);
      const ledger = new CitationLedger(opened, 'ferry');
      const error = thrownBy(() => transaction(opened, () => ledger.write('log', 'log.txt', [WORDS])));
      expect(storageFaultOf(error)).toBe('readOnly');
      opened.close();
    });
  });
});

describe('a dossier on a disk that takes nothing', () => {
  it('is answered from as far as it was numbered, and a new document waits until there is room', async () => {
    await withFolder({ 'corpus/ferry/log.txt': 'The ferry left the quay of Larkhaven at noon.\n' }, async (folder) => {
      const warned: string[] = [];
      const documents = async (): Promise<readonly string[]> => {
        const corpus = await OpenCorpus.open({
          corpusDirectory: join(folder, 'corpus'),
          dataDirectory: join(folder, 'data'),
          maxFileBytes: 1_000_000,
          listener: { progress: silent, warn: (message) => void warned.push(message) },
        });
        const ids = corpus.dossiers.get('ferry')?.dossier.documents.map(({ id }) => id) ?? [];
        corpus.close();
        return ids;
      };
      expect(await documents()).toEqual(['log']);
      writeFileSync(join(folder, 'corpus/ferry/letter.txt'), 'The clerk wrote about the ropes of the ferry.\n');
      const blocked = `${databasePath(join(folder, 'data'))}-wal`;
      await mkdir(blocked);
      expect(backUp({ dataDirectory: join(folder, 'data') }, join(folder, 'copy.sqlite'), false).holds).toMatchObject({
        numbers: 1,
      });
      expect(await documents()).toEqual(['log']);
      expect(warned.join('\n')).toMatch(/1 new or changed documents of dossier ferry wait/u);
      rmSync(blocked, { recursive: true });
      expect((await documents()).toSorted()).toEqual(['letter', 'log']);
    });
  });
});
