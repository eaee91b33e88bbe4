import { type Request, type RequestKind, requestsOf } from '../../corpus/requests.ts';
import { Batch, type Build, type Timed, TooLong } from '../batch.ts';
import type { Missing } from '../figures.ts';

/** A corpus that was written with a seed. */
export interface CorpusSize {
  readonly seed: number;
  readonly passages: number;
}

/** What was measured, or why it could not be. */
export async function orMissing<T>(measure: () => Promise<T>): Promise<T | Missing> {
  try {
    return await measure();
  } catch (error) {
    if (error instanceof TooLong) return { moreThanMs: error.ms };
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

/** The first request of a kind. */
export function requestOf(size: CorpusSize, kind: RequestKind): Request {
  const [request] = requestsOf(size, kind, 1);
  if (request === undefined) throw new Error(`no request of the kind ${kind}`);
  return request;
}

/** Starts the program and asks one thing; `then` is done before it is ended. */
export async function started<T>(
  build: Build,
  request: Request,
  then: (batch: Batch, first: Timed) => Promise<T>,
): Promise<T> {
  const batch = new Batch(build);
  try {
    const answered = await batch.ask(request);
    if (answered.answer.error !== undefined) throw new Error(answered.answer.error);
    return await then(batch, answered);
  } finally {
    await batch.close();
  }
}
