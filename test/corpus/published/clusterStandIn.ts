import type {
  EngineAnswer,
  EngineConnection,
  EngineRequest,
} from '../../../src/search/engines/opensearch/connection.ts';
import { EngineFault } from '../../../src/search/engines/opensearch/engineFault.ts';

interface Entry {
  readonly source: Record<string, unknown>;
  readonly seqNo: number;
}

interface Index {
  readonly aliases: Set<string>;
  readonly entries: Map<string, Entry>;
  /** What searches and counts see: as it was when the index was last refreshed. */
  found: ReadonlyMap<string, Entry>;
}

type Clause = {
  readonly range?: Record<string, { gt?: number; gte?: number; lte?: number }>;
  readonly term?: Record<string, unknown>;
};
interface Query {
  readonly bool: { readonly should?: readonly Clause[]; readonly filter?: readonly Clause[] };
}

/** What of OpenSearch publishing uses, in memory: entries with versions, refreshes, aliases and bulk. */
export class ClusterStandIn {
  readonly indices = new Map<string, Index>();
  #seqNo = 0;

  /** Does what a request says. Throws `EngineFault` as the connection does. */
  answer(request: EngineRequest): EngineAnswer {
    const { act, allowed = [] } = request;
    const { status, body } = this.#do(request);
    if (status < 400 || allowed.includes(status)) return { status, body };
    const kinds: Readonly<Record<number, 'missing' | 'conflict'>> = { 404: 'missing', 409: 'conflict' };
    throw new EngineFault(kinds[status] ?? 'invalid', act, `status ${status}`, 0, status);
  }

  #do({ method, path, query = {}, body = {}, lines = [] }: EngineRequest): EngineAnswer {
    const [names = '', action, id] = path.slice(1).split('/').map(decodeURIComponent);
    if (names === '_bulk') return this.#bulk(lines.map((line) => String(line)));
    if (names === '_aliases') return this.#alias(body);
    const targets = [...this.indices.keys()].filter((name) => names.split(',').some((one) => fits(name, one)));
    const index = this.indices.get(names);
    if (action === '_alias') return { status: 200, body: Object.fromEntries(targets.map((name) => [name, {}])) };
    if (method === 'PUT' && action === undefined) return this.#make(names, body);
    if (method === 'HEAD') return { status: targets.length === names.split(',').length ? 200 : 404, body: '' };
    if (action === '_refresh') {
      if (targets.length < names.split(',').length) return missing;
      for (const one of targets) this.#of(one).found = new Map(this.#of(one).entries);
      return ok({ _shards: { failed: 0 } });
    }
    if (index === undefined) return missing;
    if (method === 'DELETE' && action === '_doc') return ok({ deleted: index.entries.delete(id ?? '') });
    if (method === 'DELETE') return ok({ deleted: this.indices.delete(names) });
    if (action === '_doc' && method === 'GET') {
      const entry = index.entries.get(id ?? '');
      if (entry === undefined) return { status: 404, body: { found: false } };
      return ok({ found: true, _seq_no: entry.seqNo, _primary_term: 1, _source: entry.source });
    }
    if (action === '_doc') return this.#put(index, id ?? '', body, query);
    if (action === '_mget') {
      // Sound: publishing sends ids.
      const { ids } = body as { ids: readonly string[] };
      return ok({
        docs: ids.map((_id) => {
          const entry = index.entries.get(_id);
          return entry === undefined ? { _id, found: false } : { _id, found: true, _source: entry.source };
        }),
      });
    }
    // Sound: publishing sends these queries.
    const asked = body as { query: Query; search_after?: readonly [number, number]; size: number };
    const hits = [...index.found].filter(([, { source }]) => meets(source, asked.query));
    if (action === '_count') return ok({ count: hits.length, _shards: { failed: 0 } });
    if (action === '_delete_by_query') {
      for (const [name] of hits) index.entries.delete(name);
      return ok({ deleted: hits.length });
    }
    if (action !== '_search') throw new Error(`the stand-in knows no ${method} ${path}`);
    const [attempt, doc] = asked.search_after ?? [-1, -1];
    const sorted = hits
      .map(([, { source }]) => ({ _source: source, sort: [Number(source.attempt), Number(source.doc)] as const }))
      .filter(({ sort }) => sort[0] > attempt || (sort[0] === attempt && sort[1] > doc))
      .sort((a, b) => a.sort[0] - b.sort[0] || a.sort[1] - b.sort[1]);
    return ok({ hits: { hits: sorted.slice(0, asked.size) }, _shards: { failed: 0 } });
  }

  #of(name: string): Index {
    const index = this.indices.get(name);
    if (index === undefined) throw new Error(`there is no index ${name}`);
    return index;
  }

  #make(name: string, body: object): EngineAnswer {
    if (this.indices.has(name)) return { status: 409, body: {} };
    const aliases = new Set('aliases' in body ? Object.keys(body.aliases ?? {}) : []);
    this.indices.set(name, { aliases, entries: new Map(), found: new Map() });
    return ok({});
  }

  #put(index: Index, id: string, body: object, query: NonNullable<EngineRequest['query']>): EngineAnswer {
    const seqNo = index.entries.get(id)?.seqNo;
    if (query.op_type === 'create' ? seqNo !== undefined : seqNo !== query.if_seq_no) return { status: 409, body: {} };
    this.#seqNo += 1;
    index.entries.set(id, { source: { ...body }, seqNo: this.#seqNo });
    return ok({ _seq_no: this.#seqNo, _primary_term: 1 });
  }

  #bulk(lines: readonly string[]): EngineAnswer {
    const items = lines.map((line) => {
      const [head = '', source = ''] = line.split('\n');
      const { _index: alias, _id } = JSON.parse(head).index;
      const index = [...this.indices.values()].find(({ aliases }) => aliases.has(alias));
      if (index === undefined) return { index: { _id, status: 404, error: { type: 'index_not_found_exception' } } };
      this.#seqNo += 1;
      index.entries.set(_id, { source: JSON.parse(source), seqNo: this.#seqNo });
      return { index: { _id, status: 201 } };
    });
    return ok({ items });
  }

  #alias(body: object): EngineAnswer {
    // Sound: publishing sends these actions.
    const { actions } = body as { actions: readonly Record<string, { index: string; alias: string }>[] };
    for (const { remove, add } of actions) {
      for (const [name, { aliases }] of this.indices) {
        if (remove !== undefined && fits(name, remove.index)) aliases.delete(remove.alias);
        if (add !== undefined && name === add.index) aliases.add(add.alias);
      }
    }
    return ok({});
  }
}

const missing: EngineAnswer = { status: 404, body: { error: { type: 'index_not_found_exception' } } };

function ok(body: object): EngineAnswer {
  return { status: 200, body };
}

function fits(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function meets(source: Record<string, unknown>, { bool: { should, filter = [] } }: Query): boolean {
  const holds = ({ range, term }: Clause): boolean => {
    const [field = '', wanted] = Object.entries(range ?? term ?? {})[0] ?? [];
    if (term !== undefined) return source[field] === wanted;
    const { gt = -Infinity, gte = -Infinity, lte = Infinity } = range?.[field] ?? {};
    const value = Number(source[field]);
    return source[field] !== undefined && value > gt && value >= gte && value <= lte;
  };
  return filter.every(holds) && (should === undefined || should.some(holds));
}

/** Thrown by a connection of a process that was killed. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/** A connection to the stand-in, or to anything else, that can end as a process does. */
export class KillableConnection implements EngineConnection {
  readonly troubles = [];
  readonly #ask: (request: EngineRequest) => EngineAnswer | Promise<EngineAnswer>;
  /** How many requests are still done. */
  left = Number.POSITIVE_INFINITY;
  /** Whether the last request is done, and only its answer is lost. */
  isLastDone = false;
  /** Done before each request. */
  before: (request: EngineRequest) => Promise<void> | void = () => {};
  asked = 0;

  constructor(ask: (request: EngineRequest) => EngineAnswer | Promise<EngineAnswer>) {
    this.#ask = ask;
  }

  async request(request: EngineRequest): Promise<EngineAnswer> {
    this.asked += 1;
    await this.before(request);
    if (this.left <= 0) throw new Killed('the process was killed');
    this.left -= 1;
    const isLast = this.left === 0;
    if (isLast && !this.isLastDone) throw new Killed('the process was killed');
    const answer = await this.#ask(request);
    if (isLast) throw new Killed('the process was killed');
    return answer;
  }

  async close(): Promise<void> {}
}
