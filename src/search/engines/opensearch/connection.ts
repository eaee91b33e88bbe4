import type { EngineFault } from './engineFault.ts';

/** How OpenSearch is reached and how its indices are made. Plain data; it is handed from thread to thread. */
export interface ClusterSettings {
  /** Addresses of nodes, without credentials. */
  readonly nodes: readonly string[];
  /** What is sent as the header `Authorization`; undefined if the cluster asks for nothing. It is never logged. */
  readonly authorization: string | undefined;
  /** Certificates of those who sign the certificates of the nodes, as PEM; undefined for those that Node knows. */
  readonly certificates: string | undefined;
  /** With what the names of indices begin. */
  readonly prefix: string;
  /** Of new indices. */
  readonly shards: number;
  /** Copies of each shard beside the first, in new indices. */
  readonly replicas: number;
}

/** One request to OpenSearch. */
export interface EngineRequest {
  /** What is being done, as it fits after “cannot”: `search the passages`. */
  readonly act: string;
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  /** With `/` at the beginning; names in it are encoded as in an address. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: object;
  /** Lines of `_bulk` or `_msearch`, instead of a body: JSON, or objects. */
  readonly lines?: readonly (object | string)[];
  /** How long all tries may take together, in milliseconds. */
  readonly timeout?: number;
  /** How long one try may take, in milliseconds. */
  readonly tryTimeout?: number;
  /** Whether it may be sent again if it is not known what became of it. Only what reads is, if left out. */
  readonly isRepeatable?: boolean;
  /** Statuses that are answers and no faults, beside those of success. */
  readonly allowed?: readonly number[];
}

export interface EngineAnswer {
  readonly status: number;
  /** Parsed JSON, not checked. */
  readonly body: unknown;
}

/** An act that fails at the moment. */
export interface Trouble {
  readonly act: string;
  readonly fault: EngineFault;
}

/** The way to OpenSearch. Everything that is asked of it goes through `request`. */
export interface EngineConnection {
  /**
   * Asks one thing. What only reads is tried again on other nodes within its time. Throws an `EngineFault`, also if a search
   * was answered in part, and nothing else.
   */
  request(request: EngineRequest): Promise<EngineAnswer>;
  /** What failed when it was last tried, longest first. */
  readonly troubles: readonly Trouble[];
  close(): Promise<void>;
}

/** Whether a request only reads. */
export function isReading({ method, path }: Pick<EngineRequest, 'method' | 'path'>): boolean {
  return method === 'GET' || method === 'HEAD' || (method === 'POST' && READING_PATH.test(path));
}

const READING_PATH = /\/_(?:search|msearch|mget|count|refresh|termvectors|mtermvectors)(?:\/|$)/u;

/** Whether the answer counts shards that must all have answered. */
export function asksAllShards({ path }: Pick<EngineRequest, 'path'>): boolean {
  return /\/_(?:search|msearch|count|refresh)$/u.test(path);
}
