import { UserError } from '../errors.ts';
import { EngineFault, type EngineFaultKind } from '../search/engines/opensearch/engineFault.ts';
import { wording } from '../wording/catalogue.ts';

const MINUTE = 60_000;

/** What people are told of each fault. */
const TOLD: Readonly<Record<EngineFaultKind, keyof (typeof wording)['engine']>> = {
  unreachable: 'away',
  timeout: 'away',
  busy: 'away',
  full: 'away',
  conflict: 'away',
  partial: 'partial',
  missing: 'missing',
  refused: 'refused',
  invalid: 'refused',
  unreadable: 'refused',
};

/**
 * The error that says that a dossier cannot be searched, and for how long that has been so; every other error as it is. `now` is in
 * milliseconds since 1970.
 */
export function engineError(error: unknown, now = Date.now()): unknown {
  const fault = faultIn(error);
  if (fault === undefined) return error;
  const minutes = Math.floor(Math.max(0, now - fault.since) / MINUTE);
  return new UserError(wording.engine[TOLD[fault.kind]](minutes), { cause: error });
}

/** The fault that an error is, or has as its cause. */
function faultIn(error: unknown): EngineFault | undefined {
  if (error instanceof EngineFault) return error;
  return error instanceof Error && error.cause !== error && error.cause !== undefined
    ? faultIn(error.cause)
    : undefined;
}
