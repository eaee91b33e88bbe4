import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { isBusy } from '../../../src/keeping/busy.ts';
import { transaction } from '../../../src/keeping/database.ts';
import { openPostgres } from '../../../src/keeping/postgres/openPostgres.ts';
import { storageError, storageFaultOf } from '../../../src/keeping/storageFault.ts';
import { type PostgresPlace, postgresPlace } from '../../../src/postgresPlace.ts';
import { keptAt } from '../../fixtures/keptHere.ts';

function placeOf(change: (url: URL) => void = () => undefined): PostgresPlace {
  const url = new URL(keptAt(':memory:'));
  change(url);
  const place = postgresPlace(url.href);
  if (place === undefined) throw new Error('these tests need a server');
  return place;
}

function errorOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}

describe('a server that cannot be used', () => {
  it.each<[string, (url: URL) => void, RegExp]>([
    ['has no such database', (url) => (url.pathname = '/nobody_made_it'), /there is no such database .+createdb/],
    ['is not there', (url) => (url.port = '1'), /(?:cannot reach|is busy or is just starting).+Nothing is lost/],
    [
      'takes only reads',
      (url) => url.searchParams.set('options', '-c default_transaction_read_only=on'),
      /the bot cannot write to the PostgreSQL database/,
    ],
  ])('because it %s: says so, and what to do', (_what, change, message) => {
    const error = errorOf(() => openPostgres(placeOf(change)));
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toMatch(message);
  });

  it('because a newer version wrote there is left alone', () => {
    const place = placeOf();
    const database = openPostgres(place);
    database.prepare('UPDATE schema_version SET version = ?').run(999);
    expect(() => openPostgres(place)).toThrow('from a newer version of Verbatim');
    expect(database.prepare('SELECT version FROM schema_version').get()).toEqual({ version: 999 });
    database.close();
  });

  it('because another one writes is busy, and free again soon', () => {
    const place = placeOf();
    const limits = { statement: 2_000, lock: 50, connect: 2_000, outcome: 2_000 };
    const [one, other] = [openPostgres(place, [], limits), openPostgres(place, [], limits)];
    one.exec('BEGIN IMMEDIATE');
    expect(isBusy(errorOf(() => transaction(other, () => 1)))).toBe(true);
    expect(other.prepare('SELECT count(*) AS count FROM reply').get()).toEqual({ count: 0 });
    one.exec('ROLLBACK');
    expect(transaction(other, () => 1)).toBe(1);
    one.close();
    other.close();
  });

  it('because its user may only read is told apart from a wrong statement', () => {
    const database = openPostgres(placeOf());
    database.exec('SET default_transaction_read_only TO on');
    const error = errorOf(() => database.prepare('DELETE FROM reply').run());
    expect(storageFaultOf(error)).toBe('readOnly');
    expect(String(storageError(error))).toContain('It still answers questions');
    database.exec('SET default_transaction_read_only TO off');
    const wrong = errorOf(() => database.prepare('SELECT nothing FROM reply').get());
    expect(storageFaultOf(wrong)).toBeUndefined();
    expect(isBusy(wrong)).toBe(false);
    database.close();
  });
});
