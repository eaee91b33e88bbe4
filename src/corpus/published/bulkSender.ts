import { z } from 'zod';
import type { EngineConnection } from '../../search/engines/opensearch/connection.ts';
import { EngineFault, isEngineFault, PASSING_FAULTS } from '../../search/engines/opensearch/engineFault.ts';
import { failureOfAnswer } from '../../search/engines/opensearch/faultOf.ts';
import { writeAlias } from './names.ts';
import { parsed } from './parsed.ts';
import type { IndexEntry } from './passageIndexing.ts';

/** A request has so many bytes at most, but for an entry that is longer by itself. */
const REQUEST_BYTES = 4 * 1024 * 1024;
const REQUESTS_IN_FLIGHT = 2;
/** How long one request may take, in milliseconds. */
const TIMEOUT = 60_000;
/** Pauses before entries are sent again that the nodes did not take, in milliseconds. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;
/** For how long they are sent again, in milliseconds. */
const PATIENCE = 120_000;
/** Statuses of entries that the nodes may take later. */
const LATER: readonly number[] = [429, 503];
const ACT = 'publish';

const answered = z.object({
  items: z.array(z.object({ index: z.object({ _id: z.string(), status: z.number(), error: z.unknown().optional() }) })),
});

interface Line {
  readonly id: string;
  readonly text: string;
}

/**
 * Sends entries to indices in bulk. Whoever adds waits while enough is on its way; what the nodes do not take at the moment is
 * sent again after pauses that grow, and nothing else of its request. An entry that they refuse for good ends it.
 */
export class BulkSender {
  readonly #connection: EngineConnection;
  readonly #mayGoOn: () => void;
  readonly #inFlight = new Set<Promise<void>>();
  #lines: Line[] = [];
  #bytes = 0;
  #failure: { readonly error: unknown } | undefined;

  /** `mayGoOn` throws if nothing must be written any more, such as when the lease is lost. */
  constructor(connection: EngineConnection, mayGoOn: () => void) {
    this.#connection = connection;
    this.#mayGoOn = mayGoOn;
  }

  /** Adds an entry; one with the same id is replaced. Throws what an earlier request failed with. */
  async add(index: string, { id, source }: IndexEntry, routing?: string): Promise<void> {
    const head = { index: { _index: writeAlias(index), _id: id, ...(routing === undefined ? {} : { routing }) } };
    const text = `${JSON.stringify(head)}\n${JSON.stringify(source)}`;
    if (this.#bytes + text.length > REQUEST_BYTES) await this.#flush();
    this.#lines.push({ id, text });
    this.#bytes += text.length;
  }

  /** Sends what was added and waits until the nodes have all of it. Throws what a request failed with. */
  async done(): Promise<void> {
    await this.#flush();
    await Promise.all(this.#inFlight);
    this.#throwFailure();
  }

  async #flush(): Promise<void> {
    this.#throwFailure();
    const lines = this.#lines;
    if (lines.length === 0) return;
    this.#lines = [];
    this.#bytes = 0;
    while (this.#inFlight.size >= REQUESTS_IN_FLIGHT) await Promise.race(this.#inFlight);
    this.#throwFailure();
    const sent = this.#send(lines)
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => this.#inFlight.delete(sent));
    this.#inFlight.add(sent);
  }

  #throwFailure(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  async #send(lines: readonly Line[]): Promise<void> {
    const until = performance.now() + PATIENCE;
    let left = lines;
    for (let pause = FIRST_PAUSE; ; pause = Math.min(LONGEST_PAUSE, 2 * pause)) {
      this.#mayGoOn();
      const outcome = await this.#try(left);
      if (outcome.left.length === 0) return;
      left = outcome.left;
      if (performance.now() + pause >= until) throw outcome.fault;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  /** Sends lines once. Returns those that may be taken later, with the reason. */
  async #try(lines: readonly Line[]): Promise<{ readonly left: readonly Line[]; readonly fault?: EngineFault }> {
    try {
      const { body } = await this.#connection.request({
        act: ACT,
        method: 'POST',
        path: '/_bulk',
        query: { require_alias: true },
        lines: lines.map(({ text }) => text),
        timeout: TIMEOUT,
        tryTimeout: TIMEOUT,
      });
      return outcomeOf(lines, parsed(answered, body, ACT).items);
    } catch (error) {
      if (isEngineFault(error) && PASSING_FAULTS.has(error.kind)) return { left: lines, fault: error };
      throw error;
    }
  }
}

function outcomeOf(
  lines: readonly Line[],
  items: z.infer<typeof answered>['items'],
): { readonly left: readonly Line[]; readonly fault?: EngineFault } {
  const left: Line[] = [];
  let fault: EngineFault | undefined;
  for (const [at, line] of lines.entries()) {
    const item = items[at]?.index;
    if (item !== undefined && item.status < 300) continue;
    const status = item?.status ?? 503;
    const failure = failureOfAnswer(status, { error: item?.error });
    const refused = new EngineFault(failure.kind, ACT, `entry ${line.id}: ${failure.detail}`, Date.now(), status);
    if (!LATER.includes(status) || failure.kind === 'full') throw refused;
    fault = refused;
    left.push(line);
  }
  return fault === undefined ? { left } : { left, fault };
}
