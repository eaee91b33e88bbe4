import { HTTPError } from 'discord.js';

/** A request that Discord has not answered, and that discord.js must not repeat by itself, because it may have been acted on. */
export class UnansweredError extends Error {
  override readonly name = 'UnansweredError';
  /** Whether Discord has acted on it all the same: the status said so, but the answer broke off. */
  readonly wasActedOn: boolean;

  constructor(message: string, wasActedOn: boolean, options?: ErrorOptions) {
    super(message, options);
    this.wasActedOn = wasActedOn;
  }
}

/** Codes of connections that were never made, so that nothing was sent. */
const NOT_MADE: readonly string[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'UND_ERR_CONNECT_TIMEOUT',
];
/** Codes of connections that broke. Codes of undici, which sends the requests, are recognized by their beginning. */
const BROKEN: readonly string[] = ['ECONNRESET', 'ECONNABORTED', 'ETIMEDOUT', 'EPIPE', 'EPROTO'];
const OF_UNDICI = 'UND_ERR';

/**
 * Whether a request has failed on the way: Discord could not be reached, answered 5xx, or its answer did not come or broke off. If it
 * changes something, Discord may have done that or not; see {@link wasNotSent}.
 */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof HTTPError || error instanceof UnansweredError) return true;
  // Aborted after the longest wait; JSON that breaks off; a body that breaks off.
  if (error.name === 'AbortError' || error instanceof SyntaxError || error.message === 'terminated') return true;
  const code = codeOf(error);
  return NOT_MADE.includes(code) || BROKEN.includes(code) || code.startsWith(OF_UNDICI);
}

/**
 * Whether a request that has failed was certainly not sent. Of the requests that discord.js repeats by itself that is never certain: an
 * earlier try may have arrived.
 */
export function wasNotSent(error: unknown): boolean {
  return error instanceof UnansweredError && error.cause instanceof Error && NOT_MADE.includes(codeOf(error.cause));
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}
