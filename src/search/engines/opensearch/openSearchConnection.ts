import { Client, ConnectionPool } from '@opensearch-project/opensearch';
import {
  asksAllShards,
  type ClusterSettings,
  type EngineAnswer,
  type EngineConnection,
  type EngineRequest,
  isReading,
  type Trouble,
} from './connection.ts';
import { EngineFault } from './engineFault.ts';
import { type Failure, failureOfAnswer, failureOfError, failureWithin } from './faultOf.ts';

/** How long all tries of a request may take together, and one of them, in milliseconds. */
const TIMEOUT = 10_000;
const TRY_TIMEOUT = 3_000;
/** Pauses before another try, in milliseconds. The first try on another node comes at once. */
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 800;
/** A shard that was lost with its node is served by its copy after a moment; a red index stays as it is. */
const MOST_TRIES_FOR_PARTS = 3;
/** The client asks a node that failed again only after a minute, and later after half an hour; in milliseconds. */
const NODE_REST = 2_000;
const NODE_REST_DOUBLINGS = 3;

/** Nodes that failed are asked again soon. */
class ImpatientPool extends ConnectionPool {
  override resurrectTimeout = NODE_REST;
  override resurrectTimeoutCutoff = NODE_REST_DOUBLINGS;
}

/** The connection by the client of the OpenSearch project. */
export class OpenSearchConnection implements EngineConnection {
  readonly #client: Client;
  readonly #nodes: number;
  readonly #now: () => number;
  readonly #troubles = new Map<string, EngineFault>();

  /** `now` is the time in milliseconds since 1970. */
  constructor({ nodes, authorization, certificates }: ClusterSettings, now: () => number = Date.now) {
    this.#nodes = nodes.length;
    this.#now = now;
    // Credentials are headers of the nodes: the client would write those of a request into its errors.
    const headers = authorization === undefined ? {} : { authorization };
    this.#client = new Client({
      nodes: nodes.map((url) => ({ url: new URL(url), headers })),
      ConnectionPool: ImpatientPool,
      maxRetries: 0,
      ...(certificates === undefined ? {} : { ssl: { ca: certificates } }),
    });
  }

  get troubles(): readonly Trouble[] {
    return [...this.#troubles].map(([act, fault]) => ({ act, fault })).sort((a, b) => a.fault.since - b.fault.since);
  }

  async request(request: EngineRequest): Promise<EngineAnswer> {
    const { act, timeout = TIMEOUT, isRepeatable = isReading(request) } = request;
    const until = performance.now() + timeout;
    for (let tries = 1; ; tries += 1) {
      const outcome = await this.#try(request, until - performance.now());
      if (!('kind' in outcome)) {
        this.#troubles.delete(act);
        return outcome;
      }
      const pause = pauseBefore(outcome, tries, this.#nodes);
      const mayRepeat = isRepeatable || outcome.isUnsent === true;
      if (!mayRepeat || pause === undefined || performance.now() + pause >= until) throw this.#fault(act, outcome);
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  async close(): Promise<void> {
    await this.#client.close();
  }

  async #try(request: EngineRequest, left: number): Promise<EngineAnswer | Failure> {
    const { method, path, query = {}, body, lines, allowed = [], tryTimeout = TRY_TIMEOUT } = request;
    const limit = Math.max(1, Math.min(left, tryTimeout));
    const sent = this.#client.transport.request(
      {
        method,
        path,
        querystring: query,
        ...(body === undefined ? {} : { body }),
        ...(lines === undefined ? {} : { bulkBody: linesOf(lines) }),
      },
      { requestTimeout: limit, ignore: [...allowed] },
    );
    // The client's limit ends when the head of the answer has come: a body that stalls would be waited for without end.
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      sent.abort();
    }, limit + 100);
    try {
      const { statusCode, body: answered } = await sent;
      const status = statusCode ?? 0;
      if (status >= 400 && !allowed.includes(status)) return failureOfAnswer(status, answered);
      const failure = asksAllShards(request) && status < 400 ? failureWithin(answered) : undefined;
      return failure ?? { status, body: answered };
    } catch (error) {
      if (isLate) return { kind: 'timeout', detail: `no whole answer within ${Math.round(limit)} ms` };
      return (
        failureOfError(error) ?? { kind: 'unreadable', detail: error instanceof Error ? error.message : 'unknown' }
      );
    } finally {
      clearTimeout(timer);
    }
  }

  #fault(act: string, { kind, detail, status }: Failure): EngineFault {
    const since = this.#troubles.get(act)?.since ?? this.#now();
    const fault = new EngineFault(kind, act, detail, since, status);
    // What someone else changed first, or what is not understood, is no trouble of the cluster.
    if (kind !== 'conflict' && kind !== 'invalid') this.#troubles.set(act, fault);
    return fault;
  }
}

/** How long to wait before another try, in milliseconds; undefined if none would help. */
function pauseBefore({ kind }: Failure, tries: number, nodes: number): number | undefined {
  const growing = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.max(0, tries - 1));
  switch (kind) {
    case 'unreachable':
    case 'timeout':
      return tries < nodes ? 0 : growing;
    case 'busy':
      return growing;
    case 'partial':
      return tries < MOST_TRIES_FOR_PARTS ? growing : undefined;
    default:
      return undefined;
  }
}

/** Lines as `_bulk` takes them: JSON, each with an end of line. */
function linesOf(lines: readonly (object | string)[]): string {
  return lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
}
