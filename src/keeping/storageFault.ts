import { OperatorError, UserError } from '../errors.ts';
import { wording } from '../wording/catalogue.ts';
import { isBusy } from './busy.ts';
import { PostgresError } from './postgres/postgresError.ts';

/**
 * Why something cannot be kept or read: the disk is full; nothing may be written there; the disk fails; the file is not
 * what was written; or the server of the database cannot be reached.
 */
export type StorageFault = 'full' | 'readOnly' | 'failing' | 'damaged' | 'unreachable';

/** Primary result codes of SQLite: https://sqlite.org/rescode.html */
const OF_SQLITE: Readonly<Record<number, StorageFault>> = {
  8: 'readOnly',
  10: 'failing',
  11: 'damaged',
  13: 'full',
  26: 'damaged',
};
/** Extended codes that say more: the file beside the write-ahead log can get no room. */
const EXTENDED: Readonly<Record<number, StorageFault>> = { 4874: 'full', 5386: 'full' };
/** Codes of the system, as Node names them. */
const OF_SYSTEM: Readonly<Record<string, StorageFault>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'readOnly',
  EACCES: 'readOnly',
  EPERM: 'readOnly',
  EIO: 'failing',
};

/** What of the storage failed, or undefined if an error says something else. */
export function storageFaultOf(error: unknown): StorageFault | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof PostgresError) return faultOf(error);
  // The low byte of an extended code is the primary one.
  if ('errcode' in error && typeof error.errcode === 'number') {
    return EXTENDED[error.errcode] ?? OF_SQLITE[error.errcode & 0xff];
  }
  return 'code' in error && typeof error.code === 'string' ? OF_SYSTEM[error.code] : undefined;
}

function faultOf({ trouble }: PostgresError): StorageFault | undefined {
  if (trouble === 'busy') return undefined;
  return trouble === 'uncertain' ? 'unreachable' : trouble;
}

/**
 * The error that says what to do about a fault of the storage, or about a database that was held for too long; every other
 * error as it is. A damaged database is for the operator: starting again does not help.
 */
export function storageError(error: unknown): unknown {
  if (error instanceof UserError) return error;
  if (isBusy(error)) return new UserError(wording.store.cannotKeep.held, { cause: error });
  if (error instanceof PostgresError && error.trouble === 'uncertain') {
    return new UserError(wording.store.cannotKeep.uncertain, { cause: error });
  }
  const fault = storageFaultOf(error);
  if (fault === undefined) return error;
  const options = { cause: error };
  return fault === 'damaged'
    ? new OperatorError(wording.store.damaged, options)
    : new UserError(wording.store.cannotKeep[fault], options);
}
