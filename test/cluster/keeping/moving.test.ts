import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { CitationLedger } from '../../../src/keeping/citationLedger.ts';
import { openDatabase, transaction } from '../../../src/keeping/database.ts';
import { databasePath, openKept } from '../../../src/keeping/keptDatabase.ts';
import { TABLES } from '../../../src/keeping/postgres/tables.ts';
import { ReplyStore } from '../../../src/keeping/replies.ts';
import type { SqlDatabase } from '../../../src/keeping/sqlDatabase.ts';
import { backUp } from '../../../src/operating/backup.ts';
import { moveToPostgres } from '../../../src/operating/moveToPostgres.ts';
import { restoreBackup } from '../../../src/operating/restore.ts';
import { serverFor } from '../../fixtures/keptHere.ts';
import { withFolder } from '../../fixtures/temporaryFolder.ts';
import { doctorOf, fillTables } from './everyTable.ts';

const NOW = new Date(Date.UTC(2031, 4, 6, 7, 8, 9));
const PLACE = { guild: '1', channel: '2', dossier: 'ferry', user: '3', userName: 'Ada' };

function dump(database: SqlDatabase): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    TABLES.map(({ name }) => {
      const rows = database.prepare(`SELECT * FROM "${name}"`).all();
      const sorted = rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
      return [name, sorted];
    }),
  );
}

it('every table of the schema is one that is copied', () => {
  const database = openDatabase(':memory:');
  const all = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'").all();
  expect(TABLES.map(({ name }) => name).sort()).toEqual(all.map(({ name }) => String(name)).sort());
  database.close();
});

it('moves everything to the server and back, and gives no number twice', () =>
  withFolder({}, async (root) => {
    const data = join(root, 'data');
    const place = { dataDirectory: data, postgres: serverFor(data) };
    const file = openDatabase(databasePath(data));
    fillTables(file);
    const watches = new ReplyStore(file).team.watches;
    watches.add({ ...PLACE, query: 'bell' }, 50);
    const last = watches.add({ ...PLACE, query: 'lamp' }, 50);
    // Its number is not given again, though the row is gone.
    file.prepare('DELETE FROM watch WHERE id = ?').run(last?.id ?? 0);
    const before = dump(file);
    expect(Object.entries(before).filter(([, rows]) => Array.isArray(rows) && rows.length === 0)).toEqual([]);
    file.close();

    expect(() => openKept(place, () => undefined)).toThrow('move-to-postgres');
    const { former } = moveToPostgres(place, NOW);
    expect(former).toBe(join(data, 'verbatim.before-20310506070809.sqlite'));
    expect(existsSync(databasePath(data))).toBe(false);
    expect(() => moveToPostgres(place, NOW)).toThrow('there is nothing to move');
    expect(() => openKept({ dataDirectory: data }, () => undefined)).toThrow('verbatim.postgres.txt');

    const server = openKept(place, () => undefined);
    expect(dump(server)).toEqual(before);
    const added = new ReplyStore(server).team.watches.add({ ...PLACE, query: 'fog' }, 50);
    expect(added?.id).toBeGreaterThan(last?.id ?? 0);
    const after = dump(server);
    server.close();

    const copy = join(root, 'backup.sqlite');
    backUp(place, copy, false);
    const back = new DatabaseSync(copy, { readOnly: true });
    expect(dump(back)).toEqual(after);
    back.close();
    const elsewhere = { dataDirectory: join(root, 'elsewhere') };
    restoreBackup(elsewhere, copy, NOW);
    const restored = openDatabase(databasePath(elsewhere.dataDirectory));
    const next = new ReplyStore(restored).team.watches.add({ ...PLACE, query: 'rain' }, 50);
    expect(next?.id).toBeGreaterThan(added?.id ?? 0);
    restored.close();
  }));

it('restores a backup in the place of what a server keeps, which keeps its name beside it', () =>
  withFolder({}, async (root) => {
    const data = join(root, 'data');
    const place = { dataDirectory: data, postgres: serverFor(data) };
    const server = openKept(place, () => undefined);
    const keep = (text: string) =>
      transaction(server, () =>
        new CitationLedger(server, 'ferry').write(text, `${text}.txt`, [
          { number: 1, position: 0, text: `${text} \u0000 \u{10fffe}`, hash: 'h', successor: null },
        ]),
      );
    keep('log');
    const copy = join(root, 'backup.sqlite');
    backUp(place, copy, false);
    keep('letter');
    expect(() => restoreBackup(place, copy, NOW)).toThrow('is in use');
    server.close();
    const { former, holds } = restoreBackup(place, copy, NOW);
    expect(former).toContain('_before_20310506070809');
    expect(holds.numbers).toBe(1);
    expect(readdirSync(data).filter((name) => name.includes('restoring'))).toEqual([]);
    const again = openKept(place, () => undefined);
    expect(new CitationLedger(again, 'ferry').entries('log')[0]?.text).toBe('log \u0000 \u{10fffe}');
    expect(new CitationLedger(again, 'ferry').entries('letter')).toEqual([]);
    again.exec(`DROP SCHEMA "${place.postgres?.schema}_before_20310506070809" CASCADE`);
    again.close();
  }));

it('is examined by the doctor, who names the server', () =>
  withFolder({}, async (root) => {
    const place = { dataDirectory: join(root, 'data'), postgres: serverFor(join(root, 'data')) };
    expect(doctorOf(place)).toMatch(/will be made at the first start/);
    openKept(place, () => undefined).close();
    expect(doctorOf(place)).toMatch(/PostgreSQL \d+.* at .*: 0 passage numbers/);
  }));
