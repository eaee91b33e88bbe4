/** What a procedure is given beside its request. */
export interface Call {
  /** Aborted when nobody waits for the result any more. Work in steps looks at it between two steps. */
  readonly signal: AbortSignal;
  /** Says how far long work is, in a line for the person who waits. */
  readonly say: (line: string) => void;
}

/** What one thread does for another. Request and result are plain data, which the structured clone algorithm copies. */
export type Procedure<Request, Result> = (request: Request, call: Call) => Promise<Result>;

/** Several procedures by name. */
export type Procedures<Service> = { readonly [Name in keyof Service]: Procedure<never, unknown> };

/** How a caller waits for a result. */
export interface Waiting {
  /** Ends the waiting: the call rejects with the reason of the signal. The other thread may still finish the work. */
  readonly signal?: AbortSignal;
  /** Hears how far the work is. */
  readonly say?: (line: string) => void;
}

/**
 * The procedures of a service as another thread calls them. A call rejects with what the procedure threw, with the reason of
 * the signal, or if the other thread has ended.
 */
export type Client<Service> = {
  readonly [Name in keyof Service]: Service[Name] extends Procedure<infer Request, infer Result>
    ? (request: Request, waiting?: Waiting) => Promise<Result>
    : never;
};
