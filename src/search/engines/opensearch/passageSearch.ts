import { z } from 'zod';
import type { Query } from './clauseQueries.ts';
import type { EngineConnection } from './connection.ts';
import { EngineFault } from './engineFault.ts';
import { FIELDS, MOST_HITS, MOST_TERMS } from './passageIndex.ts';

/** Passages with their scores, by place. */
export interface ScoredPlaces {
  /** Those that were looked for: best first. */
  readonly met: ReadonlyMap<number, number>;
  /** Others, which may be beside them. */
  readonly beside: ReadonlyMap<number, number>;
  /** Whether there are more than those, of one or the other. */
  readonly isCut: boolean;
  /** How many were met in all. */
  readonly total: number;
}

const answer = z.object({
  hits: z.object({
    total: z.object({ value: z.number(), relation: z.literal('eq') }),
    hits: z.array(z.object({ sort: z.tuple([z.number(), z.number()]) })),
  }),
});
const answers = z.object({ responses: z.array(answer) });
const documents = z.object({
  responses: z.array(
    z.object({ aggregations: z.object({ documents: z.object({ buckets: z.array(z.object({ key: z.number() })) }) }) }),
  ),
});

type Hits = z.infer<typeof answer>['hits'];

const ACT = 'search the passages';
/** Best first; of equals the one with the lower place, so that pages fit to one another. */
const ORDER = [{ _score: 'desc' }, { [FIELDS.place]: 'asc' }] as const;

/** Searches an index of passages. */
export class PassageSearch {
  readonly #connection: EngineConnection;
  readonly #path: string;

  constructor(connection: EngineConnection, index: string) {
    this.#connection = connection;
    this.#path = `/${encodeURIComponent(index)}`;
  }

  /**
   * The passages of a query, at most `limit` of them, and as many of another. One request, and one for each further
   * {@link MOST_HITS}. Throws `EngineFault`.
   */
  async find(query: Query, besides: Query | undefined, limit: number): Promise<ScoredPlaces> {
    const size = Math.min(limit, MOST_HITS);
    const [first, others] = await this.#both(bodyOf(query, size), besides && bodyOf(besides, size));
    const met = new Map<number, number>();
    let page = first;
    for (;;) {
      for (const { sort } of page.hits) met.set(sort[1], sort[0]);
      const last = page.hits.at(-1);
      if (last === undefined || page.hits.length < MOST_HITS || met.size >= Math.min(limit, first.total.value)) break;
      // The passages of a generation do not change, nor do their scores: what comes after the last one is the next page.
      [page] = await this.#both({ ...bodyOf(query, size), search_after: last.sort });
    }
    const beside = new Map(others?.hits.map(({ sort: [score, place] }) => [place, score]));
    const isCut = first.total.value > met.size || (others !== undefined && others.total.value > beside.size);
    return { met, beside, isCut, total: first.total.value };
  }

  /** The scores of all passages of a query, by place. One request. Throws `EngineFault`. */
  async scoresOf(query: Query): Promise<ReadonlyMap<number, number>> {
    const [{ hits }] = await this.#both(bodyOf(query, MOST_HITS));
    return new Map(hits.map(({ sort: [score, place] }) => [place, score]));
  }

  /** For each query, the first places of the documents whose passages meet it. One request. Throws `EngineFault`. */
  async documentsOf(queries: readonly Query[]): Promise<readonly (readonly number[])[]> {
    if (queries.length === 0) return [];
    const aggs = { documents: { terms: { field: FIELDS.document, size: MOST_TERMS, order: { _key: 'asc' } } } };
    const lines = queries.flatMap((query) => [{}, { size: 0, track_total_hits: false, query, aggs }]);
    const { body } = await this.#connection.request({
      act: ACT,
      method: 'POST',
      path: `${this.#path}/_msearch`,
      lines,
    });
    return readAs(documents, body).responses.map(({ aggregations }) =>
      aggregations.documents.buckets.map(({ key }) => key),
    );
  }

  async #both(body: object, besides?: object): Promise<readonly [Hits, Hits | undefined]> {
    if (besides === undefined) {
      const { body: answered } = await this.#connection.request({
        act: ACT,
        method: 'POST',
        path: `${this.#path}/_search`,
        body,
      });
      return [readAs(answer, answered).hits, undefined];
    }
    const { body: answered } = await this.#connection.request({
      act: ACT,
      method: 'POST',
      path: `${this.#path}/_msearch`,
      lines: [{}, body, {}, besides],
    });
    const [one, other] = readAs(answers, answered).responses;
    if (one === undefined)
      throw new EngineFault('unreadable', ACT, 'there are fewer answers than searches', Date.now());
    return [one.hits, other?.hits];
  }
}

/** An answer in the form that was asked for. */
function readAs<Form>(form: z.ZodType<Form>, body: unknown): Form {
  const read = form.safeParse(body);
  if (read.success) return read.data;
  throw new EngineFault('unreadable', ACT, z.prettifyError(read.error), Date.now());
}

function bodyOf(query: Query, size: number): object {
  return { query, size, sort: ORDER, track_scores: true, track_total_hits: true, stored_fields: '_none_' };
}
