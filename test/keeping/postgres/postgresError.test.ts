import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { isBusy } from '../../../src/keeping/busy.ts';
import { isAway, isOfServer, PostgresError, troubleOf } from '../../../src/keeping/postgres/postgresError.ts';
import { storageError, storageFaultOf } from '../../../src/keeping/storageFault.ts';

describe('an error of PostgreSQL', () => {
  it.each([
    ['40001', 'busy'], // serialization failure
    ['40P01', 'busy'], // deadlock
    ['55P03', 'busy'], // lock not available
    ['57014', 'busy'], // statement timeout
    ['57P01', 'busy'], // the server stops
    ['57P03', 'busy'], // the server starts
    ['53300', 'busy'], // too many connections
    ['08006', 'busy'], // connection failure
    ['28P01', 'unreachable'], // wrong password
    ['28000', 'unreachable'], // refused by pg_hba.conf
    ['3D000', 'unreachable'], // no such database
    ['53100', 'full'],
    ['25006', 'readOnly'],
    ['42501', 'readOnly'],
    ['58030', 'failing'], // the disk of the server
    ['XX001', 'damaged'],
    ['42601', undefined], // the statement is wrong
    ['23505', undefined], // not unique
  ])('%s means %s', (code, trouble) => {
    expect(troubleOf(code)).toBe(trouble);
    const error = new PostgresError('it failed', code, troubleOf(code));
    expect(isOfServer(error)).toBe(true);
    expect(isBusy(error)).toBe(trouble === 'busy');
    expect(isAway(error)).toBe(trouble === 'busy' || trouble === 'unreachable');
    expect(storageFaultOf(error)).toBe(trouble === 'busy' ? undefined : trouble);
    if (trouble === undefined) expect(storageError(error)).toBe(error);
    else expect(storageError(error)).toBeInstanceOf(UserError);
  });

  it('whose outcome is not known is neither busy nor told as done', () => {
    const error = new PostgresError('the connection was lost', undefined, 'uncertain');
    expect(isBusy(error)).toBe(false);
    expect(String(storageError(error))).toContain('Please look before you do it again');
  });
});
