/**
 * Why OpenSearch did not do what it was asked:
 * - `unreachable`: no node took the connection, or it broke; certificates that do not fit are of this kind;
 * - `timeout`: no answer in time;
 * - `refused`: the credentials are wrong, were revoked, or do not allow this;
 * - `busy`: the nodes take no more at the moment, or have no cluster manager;
 * - `full`: a disk has reached the flood stage, and the index takes nothing;
 * - `missing`: the index or its alias is gone;
 * - `partial`: some shards gave no answer, so that the answer is not whole;
 * - `conflict`: someone else changed the entry first;
 * - `invalid`: the request is not understood, such as by a server of another version;
 * - `unreadable`: what came back is no answer of OpenSearch.
 */
export type EngineFaultKind =
  | 'unreachable'
  | 'timeout'
  | 'refused'
  | 'busy'
  | 'full'
  | 'missing'
  | 'partial'
  | 'conflict'
  | 'invalid'
  | 'unreadable';

/** What OpenSearch or the way to it failed at. Messages are for the operator and hold no credentials. */
export class EngineFault extends Error {
  override readonly name = 'EngineFault';
  readonly kind: EngineFaultKind;
  /** What was being done, such as `search the passages`. */
  readonly act: string;
  /** Since when this act has failed without a success between, in milliseconds since 1970. */
  readonly since: number;
  /** The status of the answer, if there was one. */
  readonly status: number | undefined;

  constructor(kind: EngineFaultKind, act: string, detail: string, since: number, status?: number) {
    super(`cannot ${act} in OpenSearch (${kind}): ${detail}`);
    this.kind = kind;
    this.act = act;
    this.since = since;
    this.status = status;
  }
}

/** Faults that may be over at the next try, without anybody doing anything. */
export const PASSING_FAULTS: ReadonlySet<EngineFaultKind> = new Set(['unreachable', 'timeout', 'busy', 'partial']);

/** Whether an error is a fault of the engine, of one of some kinds if any are given. */
export function isEngineFault(error: unknown, ...kinds: readonly EngineFaultKind[]): error is EngineFault {
  return error instanceof EngineFault && (kinds.length === 0 || kinds.includes(error.kind));
}
