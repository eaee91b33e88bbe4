import { z } from 'zod';

/** An answer as a node gives it. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** The node refuses `_delete_by_query` and `_update_by_query` too, but only after a minute of tries of its own. */
const WRITES = /^\/(?<index>[^/_][^/]*)\/_(?:doc|create|update|mapping|settings)(?:\/|$)/u;
const BULK = /^(?:\/(?<index>[^/_][^/]*))?\/_bulk$/u;

const actionSchema = z.partialRecord(
  z.enum(['index', 'create', 'update', 'delete']),
  z.object({ _index: z.string().optional(), _id: z.string().optional() }),
);

const aliasesSchema = z.object({ actions: z.array(z.record(z.string(), z.object({ index: z.string() }))).min(1) });

/** What OpenSearch 3.8 says of an index on a disk past the flood stage. Deletions of single documents are refused too. */
function blockOf(index: string): { readonly type: string; readonly reason: string } {
  const block =
    'TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark, index has read-only-allow-delete block';
  return { type: 'cluster_block_exception', reason: `index [${index}] blocked by: [${block}];` };
}

function bulkAnswer(lines: readonly string[], given: string): Answer {
  const items: object[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [[act, { _index = given, _id = null }] = ['index', {}]] = Object.entries(
      actionSchema.parse(JSON.parse(lines[at] ?? '')),
    );
    items.push({ [act]: { _index, _id, status: 429, error: blockOf(_index) } });
    // All but a deletion have their document on a line of its own.
    if (act !== 'delete') at += 1;
  }
  return { status: 200, body: JSON.stringify({ took: 0, errors: true, items }) };
}

/** Other names for an index are kept with it, so they cannot be changed either. */
function indexOfAliases(body: string): string | undefined {
  const [action = {}] = aliasesSchema.parse(JSON.parse(body)).actions;
  return Object.values(action)[0]?.index;
}

/** The refusal that a node past the flood stage answers to a write, or undefined if the request is none, and is to pass. */
export function floodStage(method: string, path: string, body: string): Answer | undefined {
  if (method === 'GET' || method === 'HEAD') return undefined;
  const bulk = BULK.exec(path);
  if (bulk !== null)
    return bulkAnswer(
      body.split('\n').filter((line) => line !== ''),
      bulk.groups?.index ?? '',
    );
  const index = path === '/_aliases' ? indexOfAliases(body) : WRITES.exec(path)?.groups?.index;
  if (index === undefined) return undefined;
  const block = blockOf(index);
  return { status: 429, body: JSON.stringify({ error: { root_cause: [block], ...block }, status: 429 }) };
}
