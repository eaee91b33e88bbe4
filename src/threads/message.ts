import type { SentError } from './sentError.ts';

/**
 * What two threads send each other, as in JSON-RPC 2.0: a request has an id, and its result or its error has the same. A
 * request without an id is a notification, which has no answer. Both threads may ask. Both run the same version of the program,
 * so the types of the procedures hold on both sides and nothing is parsed.
 */
export type Message =
  | { readonly kind: 'request'; readonly id: number | null; readonly procedure: string; readonly request: unknown }
  /** Nobody waits for the result of the request any more. */
  | { readonly kind: 'cancel'; readonly id: number }
  | { readonly kind: 'progress'; readonly id: number; readonly line: string }
  | { readonly kind: 'result'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly error: SentError };
