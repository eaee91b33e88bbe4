/**
 * What an error of PostgreSQL means for whoever asked:
 * - `busy`: nothing was done, and it may be tried again soon;
 * - `uncertain`: the connection was lost during a commit, and nothing could be learnt of it: it was done, or it was not;
 * - `unreachable`: nothing was done, and the server has not been reached for some time, or refuses this user;
 * - the others are faults of the server's storage, as in `storageFault.ts`.
 */
export type PostgresTrouble = 'busy' | 'uncertain' | 'unreachable' | 'full' | 'readOnly' | 'failing' | 'damaged';

/** An error of the server, or of the way to it. */
export class PostgresError extends Error {
  override readonly name = 'PostgresError';
  /** Five characters of PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html), a code of the system, or undefined. */
  readonly code: string | undefined;
  /** Undefined if the statement itself is wrong. */
  readonly trouble: PostgresTrouble | undefined;

  constructor(message: string, code: string | undefined, trouble: PostgresTrouble | undefined) {
    super(message);
    this.code = code;
    this.trouble = trouble;
  }
}

/** Codes that say one thing, whatever others of their class say. */
const BY_CODE: Readonly<Record<string, PostgresTrouble>> = {
  '25006': 'readOnly',
  '25P03': 'busy', // the server ended a transaction in which nothing was asked for too long
  '40001': 'busy',
  '40P01': 'busy',
  '42501': 'readOnly',
  '53100': 'full',
  '53200': 'failing',
  '53300': 'busy', // too many connections
  '55P03': 'busy',
  '57014': 'busy', // it took too long
  XX001: 'damaged',
  XX002: 'damaged',
  '3D000': 'unreachable', // there is no such database
};
/** Codes by their first two characters. */
const BY_CLASS: Readonly<Record<string, PostgresTrouble>> = {
  '08': 'busy', // the connection
  '28': 'unreachable', // who may connect
  '57': 'busy', // the server stops or starts
  '58': 'failing', // the system under the server
};

/** What a code of the server means; undefined if the statement is wrong. */
export function troubleOf(code: string): PostgresTrouble | undefined {
  return BY_CODE[code] ?? BY_CLASS[code.slice(0, 2)];
}

/** Whether an error is one that the server itself told, and not the way to it. */
export function isOfServer(error: unknown): error is Error & { readonly code: string } {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/u.test(error.code)
  );
}

/** Whether the server could not be asked: nothing was done. */
export function isAway(error: unknown): error is PostgresError {
  return error instanceof PostgresError && (error.trouble === 'busy' || error.trouble === 'unreachable');
}
