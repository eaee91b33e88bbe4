import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/keeping/database.ts';
import { FORGETTING, forgetPerson, rowsOf } from '../../src/keeping/forgetting.ts';
import { databasePath } from '../../src/keeping/keptDatabase.ts';
import { ReplyStore } from '../../src/keeping/replies.ts';
import type { SqlDatabase } from '../../src/keeping/sqlDatabase.ts';
import { forget } from '../../src/operating/forget.ts';
import { BriefingEditor } from '../../src/team/briefing/briefingEditor.ts';
import { openWritten } from '../fixtures/ferryDossier.ts';
import { isOnServer, openHere } from '../fixtures/keptHere.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';

const ADA = '112233445566778899';
const BEN = '998877665544332211';
const SECRET = 'zibbelfrant';

interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string; readonly isKey: boolean }[];
}

function tablesOf(database: SqlDatabase): readonly Table[] {
  if (isOnServer()) return tablesOnServer(database);
  return database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    .all()
    .map(({ name }) => ({
      name: String(name),
      columns: database
        .prepare('SELECT name, type, pk FROM pragma_table_info(?)')
        .all(String(name))
        .map(({ name: column, type, pk }) => ({ name: String(column), type: String(type), isKey: Number(pk) > 0 })),
    }));
}

function tablesOnServer(database: SqlDatabase): readonly Table[] {
  const columns = database
    .prepare(
      `SELECT table_name AS name, column_name AS own, data_type AS type, is_identity AS identity
       FROM information_schema.columns WHERE table_schema = current_schema() AND table_name <> 'schema_version'
       ORDER BY table_name, ordinal_position`,
    )
    .all();
  return [...Map.groupBy(columns, ({ name }) => String(name))].map(([name, own]) => ({
    name,
    columns: own.map((one) => ({
      name: String(one.own),
      type: one.type === 'bigint' ? 'INTEGER' : 'TEXT',
      isKey: one.identity === 'YES',
    })),
  }));
}

/** Everything that a database says, as text. */
function dump(database: SqlDatabase): string {
  return tablesOf(database)
    .map(({ name }) => JSON.stringify(database.prepare(`SELECT * FROM ${name}`).all()))
    .join('\n');
}

describe('forgetting a person', () => {
  it('covers every table that has a person, whoever adds one', () => {
    const database = openHere(':memory:');
    const people = /(?:^|_)(?:users?|member|person|people|asker|author|owner|by)(?:_|$)/u;
    const personal = tablesOf(database).filter(({ columns }) => columns.some(({ name }) => people.test(name)));
    expect(personal.map(({ name }) => name).sort()).toEqual(FORGETTING.map(({ table }) => table).sort());
    for (const { name, columns } of personal) {
      const becomes = FORGETTING.find(({ table }) => table === name)?.becomes ?? null;
      const left = columns.filter(
        (column) => people.test(column.name) && becomes !== null && !(column.name in becomes),
      );
      expect({ name, left }).toEqual({ name, left: [] });
    }
  });

  it('leaves no trace of them in any table, and others as they are', () => {
    const database = openHere(':memory:');
    database.exec(isOnServer() ? 'SET session_replication_role TO replica' : 'PRAGMA foreign_keys = OFF');
    // A row of each person in every table, whatever its columns are.
    for (const { name, columns } of tablesOf(database)) {
      if (!columns.some((column) => column.name === 'user')) continue;
      for (const [number, user] of [ADA, BEN].entries()) {
        const values = columns.map((column) => {
          if (column.name === 'user') return user;
          if (column.name === 'user_name') return user === ADA ? 'Ada Lund' : 'Ben Carrow';
          // Above those that the database gives itself.
          return column.type === 'INTEGER' ? number + 1_001 : `${number + 1}`;
        });
        const marks = values.map(() => '?').join(', ');
        database
          .prepare(`INSERT INTO ${name} (${columns.map((column) => column.name).join(', ')}) VALUES (${marks})`)
          .run(...values);
      }
    }
    expect(rowsOf(database, ADA).map(({ rows }) => rows)).toEqual(FORGETTING.map(() => 1));
    expect(forgetPerson(database, ADA).map(({ rows }) => rows)).toEqual(FORGETTING.map(() => 1));
    const text = dump(database);
    expect(text).not.toContain(ADA);
    expect(text).not.toContain('Ada Lund');
    expect(rowsOf(database, BEN).map(({ rows }) => rows)).toEqual(FORGETTING.map(() => 1));
    expect(text).toContain('Ben Carrow');
  });

  it.skipIf(isOnServer())('works while the bot runs, in the file too, and the team keeps its pins and watches', () =>
    withFolder({}, async (data) => {
      const running = openDatabase(databasePath(data));
      const store = new ReplyStore(running);
      const reply = { command: 'ask', dossier: 'ferry', options: { question: `Who is ${SECRET}?` }, user: ADA };
      const id = store.keep(reply);
      const question = `Who is ${SECRET}?`;
      const asked = { channel: '2', user: ADA, isPublic: true, dossier: 'ferry', question, shown: ['log:1'] };
      store.asked.remember(asked, ['5']);
      store.recordShare({ ...reply, citations: ['log:1'], guild: '1', channel: '2' }, 'Ada Lund');
      const here = { guild: '1', channel: '2', user: ADA, userName: 'Ada Lund' };
      const team = { ...here, store: store.team, now: 1, mayShow: () => true, noPosts: null };
      new BriefingEditor(openWritten([{ id: 'log', paragraphs: ['The bell rang.'] }]), team).add('log:1', 'a note');
      store.team.watches.add({ ...here, dossier: 'ferry', query: 'bell' }, 5);
      store.team.watches.add({ ...here, guild: null, channel: '7', dossier: 'ferry', query: 'lamp' }, 5);

      expect(forget({ dataDirectory: data }, ADA, true).join('\n')).toContain('replies: 1 would be deleted');
      expect(store.find(id)).toEqual(reply);
      expect(forget({ dataDirectory: data }, ADA, false)).toEqual([
        'replies: 1 deleted',
        'questions: 1 deleted',
        'shared replies (without the question): 1 kept without the name',
        'pins: 1 kept without the name',
        'changes of briefings: 2 kept without the name',
        'watches (in direct messages, they end): 2 kept without the name',
        'audit entries: 5 kept without the name',
        'Done. Older backups still have these data. Messages in Discord are not changed.',
      ]);
      expect(store.find(id)).toBeUndefined();
      expect(store.team.watches.all().map(({ query }) => query)).toEqual(['bell']);
      const briefing = store.team.briefings.current({
        guild: '1',
        channel: '2',
        dossier: openWritten([]).dossier.name,
      });
      expect(briefing?.pins[0]?.by).toEqual({ id: '0', name: 'someone' });
      expect(forget({ dataDirectory: data }, ADA, false)).toEqual([`nothing is kept about ${ADA}`]);
      running.close();
      const file = readFileSync(join(data, 'verbatim.sqlite'));
      for (const trace of [ADA, 'Ada Lund', SECRET]) expect(file.includes(trace)).toBe(false);
    }),
  );

  it('says what an id is, and where nothing is kept', () =>
    withFolder({}, async (data) => {
      expect(() => forget({ dataDirectory: data }, 'ada', false)).toThrow(
        '“ada” is not a Discord id. Turn on Developer Mode',
      );
      expect(() => forget({ dataDirectory: data }, ADA, false)).toThrow('has no database');
    }));
});
