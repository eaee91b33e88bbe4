import { z } from 'zod';
import type { CopiedPart } from '../../keeping/dossierStore/copiedDocument.ts';
import type { DocumentKey } from '../../keeping/dossierStore/keyTable.ts';
import type { EngineConnection } from '../../search/engines/opensearch/connection.ts';
import { EngineFault } from '../../search/engines/opensearch/engineFault.ts';
import {
  type DocumentEntry,
  documentEntry,
  type FolderCopy,
  folderCopy,
  folderId,
  joined,
  type PartIds,
  partIds,
  receivedParts,
} from './copyEntries.ts';
import { parsed } from './parsed.ts';

/** Entries in one page; pieces in one request, and their bytes before they are packed. */
const ENTRIES_A_PAGE = 500;
const PIECES_A_REQUEST = 500;
const BYTES_A_REQUEST = 16 * 1024 * 1024;
const TIMEOUT = 60_000;
const ACT = 'copy the documents';

const page = z.object({
  hits: z.object({ hits: z.array(z.object({ _source: documentEntry, sort: z.array(z.number()) })) }),
});
const pieces = z.object({
  docs: z.array(z.object({ _id: z.string(), found: z.boolean().optional(), _source: z.unknown() })),
});

/** A document with all that is copied of it. */
export interface FetchedDocument {
  readonly entry: DocumentEntry;
  readonly parts: readonly CopiedPart[];
  readonly keys: readonly DocumentKey[];
}

/** Fetches documents from an index of copies. */
export class CopyFetcher {
  readonly #connection: EngineConnection;
  readonly #index: string;

  constructor(connection: EngineConnection, index: string) {
    this.#connection = connection;
    this.#index = encodeURIComponent(index);
  }

  /** The entries of documents that publications after one wrote, finished or not, in pages. */
  async *entriesAfter(attempt: number): AsyncIterable<readonly DocumentEntry[]> {
    let after: readonly number[] | undefined;
    for (;;) {
      const { body } = await this.#connection.request({
        act: ACT,
        method: 'POST',
        path: `/${this.#index}/_search`,
        body: {
          size: ENTRIES_A_PAGE,
          track_total_hits: false,
          query: { bool: { filter: [{ term: { kind: 'document' } }, { range: { attempt: { gt: attempt } } }] } },
          sort: [{ attempt: 'asc' }, { doc: 'asc' }],
          ...(after === undefined ? {} : { search_after: after }),
        },
        timeout: TIMEOUT,
        tryTimeout: TIMEOUT,
      });
      const { hits } = parsed(page, body, ACT).hits;
      yield hits.map(({ _source }) => _source);
      after = hits.at(-1)?.sort;
      if (hits.length < ENTRIES_A_PAGE) return;
    }
  }

  /** The documents of some entries with their parts. */
  async *withParts(entries: readonly DocumentEntry[]): AsyncIterable<FetchedDocument> {
    const requests = groupsOf(entries.flatMap(partIds));
    const fetched = new Map<string, unknown>();
    let next = 0;
    for (const entry of entries) {
      const parts: CopiedPart[] = [];
      for (const { part, ids: own } of partIds(entry)) {
        while (!own.every((id) => fetched.has(id))) {
          for (const [id, source] of await this.#get(requests[next] ?? [])) fetched.set(id, source);
          next += 1;
        }
        parts.push({ part, data: joined(own.map((id) => fetched.get(id))) });
        for (const id of own) fetched.delete(id);
      }
      yield { entry, ...receivedParts(parts) };
    }
  }

  /** What the folder says beside its documents, as a publication wrote it. */
  async folder(attempt: number): Promise<FolderCopy> {
    const sources: unknown[] = [];
    for (;;) {
      const id = folderId(attempt, sources.length);
      const { status, body } = await this.#connection.request({
        act: ACT,
        method: 'GET',
        path: `/${this.#index}/_doc/${id}`,
        allowed: [404],
      });
      if (status === 404) break;
      sources.push(parsed(z.object({ _source: z.unknown() }), body, ACT)._source);
    }
    if (sources.length === 0) throw lacking(folderId(attempt, 0));
    return parsed(folderCopy, JSON.parse(Buffer.from(joined(sources)).toString()), ACT);
  }

  async #get(ids: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
    const { body } = await this.#connection.request({
      act: ACT,
      method: 'POST',
      path: `/${this.#index}/_mget`,
      body: { ids },
      timeout: TIMEOUT,
      tryTimeout: TIMEOUT,
    });
    const { docs } = parsed(pieces, body, ACT);
    const gone = docs.find(({ found }) => found !== true);
    if (gone !== undefined || docs.length < ids.length) throw lacking(gone?._id ?? 'an entry');
    return new Map(docs.map(({ _id, _source }) => [_id, _source]));
  }
}

/** The ids of parts in groups, each for one request. */
function groupsOf(parts: readonly PartIds[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let room = 0;
  for (const { ids, bytes } of parts) {
    for (const id of ids) {
      const group = groups.at(-1);
      if (group !== undefined && room >= bytes && group.length < PIECES_A_REQUEST) group.push(id);
      else {
        groups.push([id]);
        room = BYTES_A_REQUEST;
      }
      room -= bytes;
    }
  }
  return groups;
}

function lacking(what: string): EngineFault {
  return new EngineFault('missing', ACT, `${what} is not there`, Date.now());
}
