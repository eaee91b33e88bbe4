import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase, setBusyTimeout } from '../../src/keeping/database.ts';
import { openWhenFree } from '../../src/keeping/keptDatabase.ts';
import { ReplyStore } from '../../src/keeping/replies.ts';
import { whenFree } from '../../src/keeping/whenFree.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';
import { childForTest } from '../processes/childForTest.ts';

const REPLY = { command: 'ask', dossier: 'ferry', options: {}, user: '1' };

/** Has another process hold the database; resolves when it does. */
async function hold(path: string, milliseconds: number, mode?: string): Promise<void> {
  const child = childForTest(join(import.meta.dirname, 'holdDatabase.ts'), [
    path,
    String(milliseconds),
    ...(mode ? [mode] : []),
  ]);
  await once(child.stdout, 'data');
}

describe('a database that another process holds', () => {
  it('is opened and read at once if it is up to date', async () => {
    await withFolder({}, async (folder) => {
      const path = join(folder, 'verbatim.sqlite');
      const first = openDatabase(path);
      const id = new ReplyStore(first).keep(REPLY);
      first.close();
      await hold(path, 60_000);
      const database = openDatabase(path);
      expect(new ReplyStore(database).find(id)).toEqual(REPLY);
      database.close();
    });
  });

  it('is opened when it is free, though its journal mode is another one', async () => {
    await withFolder({}, async (folder) => {
      const path = join(folder, 'verbatim.sqlite');
      await hold(path, 300, 'DELETE');
      const database = openDatabase(path);
      expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
      database.close();
    });
  });

  it.each(['DELETE', 'WAL'])(
    'is opened when it is free, and this thread serves others until then (%s)',
    async (mode) => {
      await withFolder({}, async (folder) => {
        await hold(join(folder, 'verbatim.sqlite'), 400, mode);
        let served = 0;
        const others = setInterval(() => {
          served += 1;
        }, 5);
        const options = { warn: () => undefined, isChecked: true, timeout: 7 };
        const database = await openWhenFree({ dataDirectory: folder }, options);
        clearInterval(others);
        expect(database.prepare('PRAGMA busy_timeout').get()).toEqual({ timeout: 7 });
        expect(served).toBeGreaterThan(5);
        database.close();
      });
    },
  );

  it('is not opened if it is held for too long, and that is said', async () => {
    await withFolder({}, async (folder) => {
      await hold(join(folder, 'verbatim.sqlite'), 60_000, 'DELETE');
      const options = { warn: () => undefined, isChecked: true, timeout: 7, patience: 100 };
      await expect(openWhenFree({ dataDirectory: folder }, options)).rejects.toThrow(
        /another process is using the database .+Nothing is lost/u,
      );
    });
  });

  it('is written to when it is free, and this thread serves others until then', async () => {
    await withFolder({}, async (folder) => {
      const path = join(folder, 'verbatim.sqlite');
      const database = openDatabase(path);
      setBusyTimeout(database, 0);
      const store = new ReplyStore(database);
      await hold(path, 400);
      let served = 0;
      const others = setInterval(() => {
        served += 1;
      }, 5);
      const id = await whenFree(() => store.keep(REPLY));
      clearInterval(others);
      expect(store.find(id)).toEqual(REPLY);
      expect(served).toBeGreaterThan(5);
      database.close();
    });
  });

  it('refuses in the end, and other errors are not tried again', async () => {
    await withFolder({}, async (folder) => {
      const path = join(folder, 'verbatim.sqlite');
      const database = openDatabase(path);
      setBusyTimeout(database, 0);
      await hold(path, 60_000);
      await expect(whenFree(() => new ReplyStore(database).keep(REPLY), 100)).rejects.toThrow('database is locked');
      let times = 0;
      const work = (): never => {
        times += 1;
        throw new Error('another one');
      };
      await expect(whenFree(work)).rejects.toThrow('another one');
      expect(times).toBe(1);
      database.close();
    });
  });
});
