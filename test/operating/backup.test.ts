import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import { takeBotLock } from '../../src/keeping/botLock.ts';
import { openDatabase } from '../../src/keeping/database.ts';
import { databasePath } from '../../src/keeping/keptDatabase.ts';
import { ReplyStore } from '../../src/keeping/replies.ts';
import { backUp } from '../../src/operating/backup.ts';
import { beginAnew, restoreBackup, restoreFromDossiers } from '../../src/operating/restore.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';

const NOW = new Date('2031-05-06T07:08:09Z');
const BELL = 'The harbour bell rang twice on Tuesday, and the ferry did not leave.';
const LAMP = 'Nobody lit the lamp on the quay of Larkhaven that evening.';
const KEYS = 'The keys of the lock house were found in the water.';
const REPLY = { command: 'ask', dossier: 'ferry', options: { question: 'Who?' }, user: '1' };

/** A corpus of one dossier, opened with its data in `data`; `work` gets citation → words. */
async function standing(folder: string): Promise<Readonly<Record<string, string>>> {
  const corpus = await OpenCorpus.open({
    corpusDirectory: join(folder, 'corpus'),
    dataDirectory: join(folder, 'data'),
    maxFileBytes: 1_000_000,
    listener: { progress: () => undefined, warn: () => undefined },
  });
  const documents = corpus.dossiers.get('ferry')?.dossier.documents ?? [];
  const words = documents.flatMap(({ id, text, passages }) =>
    passages.map(({ number, start, end }) => [`${id}:${number}`, text.slice(start, end)]),
  );
  corpus.close();
  return Object.fromEntries(words);
}

/** A folder in which LAMP had number 1 and is gone, so that KEYS is number 2 and BELL number 3. */
function withNumbers(work: (folder: string) => Promise<void>): Promise<void> {
  return withFolder({ 'corpus/ferry/log.txt': `${LAMP}\n\n${KEYS}\n` }, async (folder) => {
    await standing(folder);
    writeFileSync(join(folder, 'corpus/ferry/log.txt'), `${KEYS}\n\n${BELL}\n`);
    expect(await standing(folder)).toEqual({ 'log:2': KEYS, 'log:3': BELL });
    await work(folder);
  });
}

describe('a backup', () => {
  it('is restored on a machine that has nothing but the documents', async () => {
    await withNumbers(async (folder) => {
      const database = openDatabase(databasePath(join(folder, 'data')));
      const reply = new ReplyStore(database).keep(REPLY);
      // The database stays open, as while the bot runs: what was written last is in its log.
      const { holds, bytes } = backUp({ dataDirectory: join(folder, 'data') }, join(folder, 'copy.sqlite'), false);
      database.close();
      expect(holds).toEqual({ dossiers: 1, numbers: 3, pins: 0, watches: 0, schedules: 0, replies: 1 });
      expect(bytes).toBeGreaterThan(4_096);
      rmSync(join(folder, 'data'), { recursive: true });
      const restored = restoreBackup({ dataDirectory: join(folder, 'data') }, join(folder, 'copy.sqlite'), NOW);
      expect(restored).toEqual({ holds, former: null });
      expect(await standing(folder)).toEqual({ 'log:2': KEYS, 'log:3': BELL });
      const again = openDatabase(databasePath(join(folder, 'data')));
      expect(new ReplyStore(again).find(reply)).toEqual(REPLY);
      again.close();
    });
  });

  it('replaces cannot read the file unasked, and leaves none behind if it fails', async () => {
    await withNumbers(async (folder) => {
      const file = join(folder, 'copy.sqlite');
      expect(() => backUp({ dataDirectory: join(folder, 'nowhere') }, file, false)).toThrow(/nothing to back up/u);
      writeFileSync(file, 'something else');
      expect(() => backUp({ dataDirectory: join(folder, 'data') }, file, false)).toThrow(/--force/u);
      backUp({ dataDirectory: join(folder, 'data') }, file, true);
      expect(() =>
        backUp({ dataDirectory: join(folder, 'data') }, join(folder, 'no/such/folder.sqlite'), false),
      ).toThrow(/cannot write the backup/u);
      expect(readdirSync(folder).toSorted()).toEqual(['copy.sqlite', 'corpus', 'data']);
    });
  });

  it('keeps what was there before, by the time of day', async () => {
    await withNumbers(async (folder) => {
      const data = join(folder, 'data');
      backUp({ dataDirectory: data }, join(folder, 'copy.sqlite'), false);
      const { former } = restoreBackup({ dataDirectory: data }, join(folder, 'copy.sqlite'), NOW);
      expect(former).toBe(join(data, 'verbatim.before-20310506070809.sqlite'));
      expect(existsSync(former ?? '')).toBe(true);
    });
  });

  it.each([
    ['is not there', () => undefined],
    ['is no database', (file: string) => writeFileSync(file, 'no database at all, though it has some words in it')],
    ['is a database of something else', (file: string) => openOther(file)],
  ])('changes nothing if it %s', async (_what, make) => {
    await withNumbers(async (folder) => {
      const file = join(folder, 'copy.sqlite');
      make(file);
      expect(() => restoreBackup({ dataDirectory: join(folder, 'data') }, file, NOW)).toThrow(
        /cannot read the file|not a database of Verbatim|damaged/u,
      );
      expect(await standing(folder)).toEqual({ 'log:2': KEYS, 'log:3': BELL });
    });
  });

  it('is not restored under a bot that runs', async () => {
    await withNumbers(async (folder) => {
      const data = join(folder, 'data');
      backUp({ dataDirectory: data }, join(folder, 'copy.sqlite'), false);
      const lock = takeBotLock(data);
      expect(() => restoreBackup({ dataDirectory: data }, join(folder, 'copy.sqlite'), NOW)).toThrow(
        /another bot is using.+process \d+/u,
      );
      lock.release();
    });
  });
});

describe('a restore', () => {
  it('takes what is in the log of a database that was copied with it', async () => {
    await withNumbers(async (folder) => {
      const data = join(folder, 'data');
      const database = openDatabase(databasePath(data));
      const reply = new ReplyStore(database).keep(REPLY);
      const copy = join(folder, 'copied.sqlite');
      for (const ending of ['', '-wal']) copyFileSync(databasePath(data) + ending, copy + ending);
      database.close();
      rmSync(data, { recursive: true });
      expect(restoreBackup({ dataDirectory: data }, copy, NOW).holds).toMatchObject({ replies: 1 });
      const again = openDatabase(databasePath(data));
      expect(new ReplyStore(again).find(reply)).toEqual(REPLY);
      again.close();
    });
  });

  it('changes nothing while another process has the database open, which would write into the former one', async () => {
    await withNumbers(async (folder) => {
      const data = join(folder, 'data');
      const copy = join(folder, 'copy.sqlite');
      backUp({ dataDirectory: data }, copy, false);
      const other = openDatabase(databasePath(data));
      expect(() => restoreBackup({ dataDirectory: data }, copy, NOW)).toThrow(
        /nothing was changed.+verbatim\.sqlite open/u,
      );
      const reply = new ReplyStore(other).keep(REPLY);
      other.close();
      const again = openDatabase(databasePath(data));
      expect(new ReplyStore(again).find(reply)).toEqual(REPLY);
      again.close();
    });
  });

  it('keeps each former database, also of two restores within a second, and each can be restored', async () => {
    await withNumbers(async (folder) => {
      const data = join(folder, 'data');
      const copy = join(folder, 'copy.sqlite');
      backUp({ dataDirectory: data }, copy, false);
      const { former: first } = beginAnew({ dataDirectory: data }, NOW);
      const { former: second } = restoreBackup({ dataDirectory: data }, copy, NOW);
      expect([first, second].map((path) => path?.slice(data.length + 1))).toEqual([
        'verbatim.before-20310506070809.sqlite',
        'verbatim.before-20310506070809-2.sqlite',
      ]);
      restoreBackup({ dataDirectory: data }, first ?? '', NOW);
      expect(await standing(folder)).toEqual({ 'log:2': KEYS, 'log:3': BELL });
    });
  });

  it('keeps what is left of a damaged database', async () => {
    await withNumbers(async (folder) => {
      const data = join(folder, 'data');
      const copy = join(folder, 'copy.sqlite');
      backUp({ dataDirectory: data }, copy, false);
      writeFileSync(
        databasePath(data),
        'damaged beyond repair, and longer than a header of SQLite would be in any case',
      );
      const { former } = restoreBackup({ dataDirectory: data }, copy, NOW);
      expect(readFileSync(former ?? '', 'utf8')).toMatch(/^damaged beyond repair/u);
      expect(await standing(folder)).toEqual({ 'log:2': KEYS, 'log:3': BELL });
    });
  });
});

describe('a backup of a database', () => {
  it.each(['', '-wal'])('is never written over the database itself (%s)', async (ending) => {
    await withNumbers(async (folder) => {
      const data = join(folder, 'data');
      expect(() => backUp({ dataDirectory: data }, databasePath(data) + ending, true)).toThrow(
        /is part of the database itself/u,
      );
      expect(await standing(folder)).toEqual({ 'log:2': KEYS, 'log:3': BELL });
    });
  });

  it.each([
    ['empty', '', /nothing to back up.+is empty/u],
    ['damaged', 'damaged beyond repair, and longer than a header of SQLite would be', /verbatim\.sqlite is damaged/u],
  ])('is not made of one that is %s', async (_what, bytes, message) => {
    await withFolder({ 'data/verbatim.sqlite': bytes }, async (folder) => {
      expect(() => backUp({ dataDirectory: join(folder, 'data') }, join(folder, 'copy.sqlite'), false)).toThrow(
        message,
      );
      expect(readdirSync(folder)).toEqual(['data']);
    });
  });
});

function openOther(file: string): void {
  const database = openDatabase(':memory:');
  database.prepare('VACUUM INTO ?').run(file);
  database.close();
  const other = openDatabase(file);
  other.exec('DROP TABLE passage');
  other.close();
}

describe('a database that is lost without a backup', () => {
  it('gets the numbers of passages that are there back, and gives no number twice', async () => {
    await withNumbers(async (folder) => {
      const data = join(folder, 'data');
      rmSync(databasePath(data));
      await expect(standing(folder)).rejects.toThrow(/--from-dossiers/u);
      const { holds } = restoreFromDossiers({ dataDirectory: data }, ['ferry', 'unknown'], NOW);
      expect(holds).toMatchObject({ dossiers: 1 });
      expect(await standing(folder)).toEqual({ 'log:2': KEYS, 'log:3': BELL });
      writeFileSync(join(folder, 'corpus/ferry/log.txt'), `${KEYS}\n\n${BELL}\n\n${LAMP}\n`);
      expect(await standing(folder)).toEqual({ 'log:2': KEYS, 'log:3': BELL, 'log:1004': LAMP });
    });
  });

  it('is begun anew on an explicit word only', async () => {
    await withNumbers(async (folder) => {
      const data = join(folder, 'data');
      const copy = join(folder, 'former.sqlite');
      copyFileSync(databasePath(data), copy);
      expect(beginAnew({ dataDirectory: data }, NOW).former).toMatch(/before-/u);
      expect(await standing(folder)).toEqual({ 'log:1': KEYS, 'log:2': BELL });
    });
  });

  it('cannot be made from dossiers of which nothing was kept', async () => {
    await withFolder({}, async (folder) => {
      expect(() => restoreFromDossiers({ dataDirectory: join(folder, 'data') }, ['ferry'], NOW)).toThrow(
        /has no numbers of a dossier/u,
      );
    });
  });
});
