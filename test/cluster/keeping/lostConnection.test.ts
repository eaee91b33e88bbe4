import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isBusy } from '../../../src/keeping/busy.ts';
import { transaction } from '../../../src/keeping/database.ts';
import { openPostgres } from '../../../src/keeping/postgres/openPostgres.ts';
import {
  PATIENT_LIMITS,
  type PostgresDatabase,
  SERVING_LIMITS,
} from '../../../src/keeping/postgres/postgresDatabase.ts';
import { PostgresError } from '../../../src/keeping/postgres/postgresError.ts';
import { ReplyStore } from '../../../src/keeping/replies.ts';
import { storageError, storageFaultOf } from '../../../src/keeping/storageFault.ts';
import { whenFree } from '../../../src/keeping/whenFree.ts';
import { type PostgresPlace, postgresPlace } from '../../../src/postgresPlace.ts';
import { keptAt } from '../../fixtures/keptHere.ts';
import type { Fate } from './lossyProxy.ts';

const REPLY = { command: 'ask', dossier: 'ferry', options: {}, user: '1' };

interface Bench {
  /** Straight to the server. */
  readonly direct: PostgresDatabase;
  /** The way that is cut. */
  readonly place: PostgresPlace;
  /** Has the way refuse and cut everything, or serve again. */
  readonly set: (what: 'refuse' | 'serve') => Promise<void>;
}

/** Makes a database with a way to it; `fates` are those of the commits, the first of which makes the tables. */
async function bench(fates: readonly Fate[]): Promise<Bench> {
  const place = postgresPlace(keptAt(':memory:'));
  if (place === undefined) throw new Error('these tests need a server');
  const direct = openPostgres(place);
  const url = new URL(place.url);
  const worker = new Worker(new URL('./lossyProxy.ts', import.meta.url), {
    workerData: { host: url.hostname, port: Number(url.port || 5432), fates: [...fates] },
  });
  const [port] = await once(worker, 'message');
  url.hostname = '127.0.0.1';
  url.port = String(port);
  onTestFinished(async () => {
    direct.close();
    await worker.terminate();
  });
  const set = async (what: 'refuse' | 'serve'): Promise<void> => {
    worker.postMessage(what);
    await once(worker, 'message');
  };
  return { direct, place: { ...place, url: url.href }, set };
}

function opened(place: PostgresPlace, limits = PATIENT_LIMITS): PostgresDatabase {
  const database = openPostgres(place, [], limits);
  onTestFinished(() => database.close());
  return database;
}

function put(database: PostgresDatabase, document: string): void {
  transaction(database, () => {
    database.prepare('INSERT INTO document (dossier, id, file) VALUES (?, ?, ?)').run('ferry', document, 'a');
  });
}

function documentsIn(database: PostgresDatabase): readonly string[] {
  return database
    .prepare('SELECT id FROM document ORDER BY id')
    .all()
    .map(({ id }) => String(id));
}

describe('a connection that is lost', () => {
  it('during a commit: what was committed is done, what was not is busy, and nothing is done twice', async () => {
    const kinds: readonly Fate[] = ['pass', 'cut before', 'cut after', 'cut after', 'pass', 'cut before'];
    const fates = Array.from({ length: 24 }, (_, at) => kinds[(at * 7) % kinds.length] ?? 'pass');
    const { direct, place } = await bench(fates);
    const database = opened(place);
    for (const [at, fate] of fates.entries()) {
      const name = `log-${String(at).padStart(2, '0')}`;
      if (fate === 'cut before') {
        const failed = errorOf(() => put(database, name));
        expect(isBusy(failed)).toBe(true);
        expect(documentsIn(direct)).not.toContain(name);
      } else {
        put(database, name);
        expect(documentsIn(direct)).toContain(name);
      }
      expect(database.isTransaction).toBe(false);
    }
  });

  it('in the middle of a transaction: nothing of it is there, and nothing more is done outside of it', async () => {
    const { direct, place, set } = await bench([]);
    const database = opened(place);
    const insert = database.prepare('INSERT INTO document (dossier, id, file) VALUES (?, ?, ?)');
    database.exec('BEGIN IMMEDIATE');
    insert.run('ferry', 'one', 'a');
    await set('refuse');
    await set('serve');
    expect(isBusy(errorOf(() => insert.run('ferry', 'two', 'a')))).toBe(true);
    expect(isBusy(errorOf(() => insert.run('ferry', 'three', 'a')))).toBe(true);
    expect(isBusy(errorOf(() => database.exec('COMMIT')))).toBe(true);
    expect(database.isTransaction).toBe(true);
    database.exec('ROLLBACK');
    expect(documentsIn(direct)).toEqual([]);
    put(database, 'four');
    expect(documentsIn(direct)).toEqual(['four']);
  });

  it('whose backend the server ends before the commit is not told as done', async () => {
    const { direct, place } = await bench([]);
    const database = opened(place);
    database.exec('BEGIN IMMEDIATE');
    database.prepare('INSERT INTO document (dossier, id, file) VALUES (?, ?, ?)').run('ferry', 'one', 'a');
    const row = database.prepare('SELECT pg_backend_pid() AS pid').get();
    direct.prepare('SELECT pg_terminate_backend(?::int)').get(Number(row?.pid));
    await wait(200);
    expect(isBusy(errorOf(() => database.exec('COMMIT')))).toBe(true);
    database.exec('ROLLBACK');
    expect(documentsIn(direct)).toEqual([]);
  });

  it('and comes back soon is noticed by nobody', async () => {
    const { place, set } = await bench([]);
    const store = new ReplyStore(opened(place, SERVING_LIMITS));
    await set('refuse');
    const kept = whenFree(() => store.keep(REPLY));
    await wait(600);
    await set('serve');
    expect(store.find(await kept)).toEqual(REPLY);
  });

  it('for long: the bot keeps replies in mind, says so once, and keeps the next ones when it is back', async () => {
    const { place, set } = await bench([]);
    const said: string[] = [];
    const store = new ReplyStore(opened(place, SERVING_LIMITS), Date.now, {
      failed: (fault) => void said.push(fault),
      worksAgain: (after) => void said.push(after > 1_000 ? 'works again after seconds' : 'works again'),
    });
    const by = { guild: '1', channel: '2', user: '3', userName: 'Ada' };
    store.team.choices.set({ place: '2', user: null }, 'ferry', by);
    store.team.choices.at({ place: '2', user: null });
    const asked = { channel: '2', user: '3', isPublic: true, dossier: 'ferry', question: 'Who?', shown: [] };
    store.asked.remember(asked, ['5']);
    await set('refuse');
    const id = await whenFree(() => store.keep(REPLY));
    const since = performance.now();
    const other = store.keep(REPLY);
    expect(performance.now() - since).toBeLessThan(2_000);
    expect(said).toEqual(['unreachable']);
    expect(errorOf(() => store.find('unknown'))).toSatisfy((error) => storageFaultOf(error) === 'unreachable');
    expect(String(storageError(errorOf(() => store.find('unknown'))))).toContain('cannot reach its database');
    // It answers on: it knows which dossier was chosen where, and what was asked before.
    expect(store.team.choices.at({ place: '2', user: null })).toBe('ferry');
    expect(store.asked.last({ channel: '2', andPublic: true })?.question).toBe('Who?');
    expect(store.asked.at('5')?.question).toBe('Who?');
    await wait(1_500);
    await set('serve');
    await wait(500);
    store.keep(REPLY);
    expect(said).toEqual(['unreachable', 'works again after seconds']);
    expect(store.find(id)).toEqual(REPLY);
    expect(store.find(other)).toEqual(REPLY);
  });

  it('is named if the outcome of a commit cannot be learnt', async () => {
    const { place } = await bench(['stall']);
    const database = opened(place, { statement: 300, lock: 100, connect: 300, outcome: 300 });
    const failing = errorOf(() => put(database, 'one'));
    expect(failing).toBeInstanceOf(PostgresError);
    expect(failing).toMatchObject({ trouble: 'uncertain' });
    expect(isBusy(failing)).toBe(false);
    expect(String(storageError(failing))).toContain('does not know whether it was saved');
  });
});

function errorOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}
