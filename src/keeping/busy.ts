/** The result code SQLITE_BUSY: another connection has a lock. Extended codes have it in their last byte. */
const BUSY = 5;

/** Whether a statement failed because another process, or another connection, holds the database. Nothing of it was done. */
export function isBusy(error: unknown): boolean {
  return (
    error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' && (error.errcode & 0xff) === BUSY
  );
}
