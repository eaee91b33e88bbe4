import { PostgresError } from './postgres/postgresError.ts';

/** The result code SQLITE_BUSY: another connection has a lock. Extended codes have it in their last byte. */
const BUSY = 5;

/**
 * Whether something failed because another process, or another connection, holds the database; also if the error has that as
 * its cause. Nothing of it was done.
 */
export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof PostgresError && error.trouble === 'busy') return true;
  const isSo = 'errcode' in error && typeof error.errcode === 'number' && (error.errcode & 0xff) === BUSY;
  return isSo || (error.cause !== error && isBusy(error.cause));
}
