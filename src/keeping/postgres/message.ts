import type { SqlRow } from '../sqlDatabase.ts';
import type { PostgresTrouble } from './postgresError.ts';

/** How long something may take, in milliseconds. */
export interface Limits {
  /** One statement. */
  readonly statement: number;
  /** The wait for another writer. */
  readonly lock: number;
  /** The wait for a connection. */
  readonly connect: number;
  /** Finding out what became of a commit during which the connection was lost. */
  readonly outcome: number;
}

/** What the thread that holds the connection starts with. */
export interface ConnectionSettings {
  readonly url: string;
  readonly schema: string;
  readonly limits: Limits;
  /** Holds the id of the last request that was answered; whoever waits for it is woken. */
  readonly answered: Int32Array;
}

type SentValue = null | number | string | Uint8Array;

/** What the connection is asked for. */
export type Act =
  /** A statement; outside a transaction one that changes nothing. */
  | { readonly kind: 'query'; readonly text: string; readonly values: readonly SentValue[] }
  /** A statement in a transaction of its own. */
  | { readonly kind: 'write'; readonly text: string; readonly values: readonly SentValue[] }
  /** Statements without values. */
  | { readonly kind: 'script'; readonly text: string }
  /** `read`: one in which all is as it is at its beginning, and nothing can be changed. */
  | { readonly kind: 'begin'; readonly mode: 'write' | 'read' }
  | { readonly kind: 'commit' }
  | { readonly kind: 'rollback' }
  | { readonly kind: 'limits'; readonly limits: Limits }
  | { readonly kind: 'close' };

export interface Request {
  readonly id: number;
  readonly act: Act;
}

/** What came of it. */
export type Answer =
  | { readonly id: number; readonly rows: SqlRow[]; readonly changes: number }
  | {
      readonly id: number;
      readonly error: {
        readonly message: string;
        readonly code: string | undefined;
        readonly trouble: PostgresTrouble | undefined;
      };
    };
