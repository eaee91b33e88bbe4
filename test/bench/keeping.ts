import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CitationLedger } from '../../src/keeping/citationLedger.ts';
import { transaction } from '../../src/keeping/database.ts';
import { PostgresDatabase } from '../../src/keeping/postgres/postgresDatabase.ts';
import { ReplyStore } from '../../src/keeping/replies.ts';
import type { SqlDatabase } from '../../src/keeping/sqlDatabase.ts';
import { openAt } from '../fixtures/openAt.ts';

const TIMES = 200;
const PASSAGES = 1_000;
const SCOPE = { guild: '1', channel: '2', dossier: 'ferry' };
const BEN = { by: { id: '1', name: 'Ben' }, at: 1_000 };

/** Milliseconds, the median of {@link TIMES}; the last one is of one transaction. */
interface Times {
  readonly smallStatement: number;
  readonly keptReply: number;
  readonly pin: number;
  readonly thousandPassages: number;
}

/**
 * What keeping things costs the thread that does it: in an SQLite file with FULL, and, if `url` names an empty schema, on a PostgreSQL
 * server, in turns.
 */
export function benchKeeping(url: string | undefined): Readonly<Record<string, Times>> {
  const folder = mkdtempSync(join(tmpdir(), 'keeping-'));
  try {
    const sqlite = measured(openAt(join(folder, 'verbatim.sqlite')));
    return url === undefined ? { sqlite } : { sqlite, postgres: measured(openAt(url)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measured(database: SqlDatabase): Times {
  const store = new ReplyStore(database);
  const reply = { command: 'ask', dossier: 'ferry', options: { question: 'Who?' }, user: '1' };
  const pinOf = (key: string) => ({ key, document: 'log', passage: 1, hash: '', part: null, note: '', ...BEN });
  const pin = (at: number): unknown =>
    store.team.briefings.change(
      SCOPE,
      { ...BEN, what: 'pin' },
      (one) => ({ ...one, pins: [pinOf(`${at}`)] }),
      (count) => `Briefing ${count}`,
    );
  const entries = Array.from({ length: PASSAGES }, (_, at) => ({
    ...{ number: at + 1, position: at, text: `The bell rang ${at} times.`, hash: `${at}`, successor: null },
  }));
  const times = {
    smallStatement: median(() => store.find('nothing')),
    keptReply: median(() => store.keep(reply)),
    pin: median(pin),
    thousandPassages: timeOf(() =>
      transaction(database, () => new CitationLedger(database, 'ferry').write('log', 'log.txt', entries)),
    ),
  };
  if (database instanceof PostgresDatabase) database.exec(`DROP SCHEMA "${database.options.schema}" CASCADE`);
  database.close();
  return times;
}

function timeOf(work: () => unknown): number {
  const since = performance.now();
  work();
  return Math.round((performance.now() - since) * 100) / 100;
}

function median(work: (at: number) => unknown): number {
  const times = Array.from({ length: TIMES }, (_, at) => timeOf(() => work(at)));
  return times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0;
}
