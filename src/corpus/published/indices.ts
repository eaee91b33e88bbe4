import { z } from 'zod';
import type { ClusterSettings, EngineConnection } from '../../search/engines/opensearch/connection.ts';
import { isEngineFault } from '../../search/engines/opensearch/engineFault.ts';
import { FIELDS } from '../../search/engines/opensearch/passageIndex.ts';
import { COPIES_MAPPING } from './copyEntries.ts';
import { type DossierIndices, indicesOf, writeAlias } from './names.ts';
import { parsed } from './parsed.ts';
import type { PassageIndexing } from './passageIndexing.ts';
import type { Ranges } from './ranges.ts';
import { MOST_RANGES } from './visiblePlaces.ts';

/** How long the nodes may take to delete or to count, in milliseconds. */
const LONG = 120_000;

const counted = z.object({ count: z.number() });

/** Makes, looks at and removes the indices of dossiers. */
export class Indices {
  readonly #connection: EngineConnection;
  readonly #settings: ClusterSettings;
  readonly #passages: PassageIndexing;

  constructor(connection: EngineConnection, settings: ClusterSettings, passages: PassageIndexing) {
    this.#connection = connection;
    this.#settings = settings;
    this.#passages = passages;
  }

  namesOf(dossier: string): DossierIndices {
    return indicesOf(this.#settings.prefix, dossier);
  }

  /** Whether some indices are all there. */
  async areThere(...indices: readonly string[]): Promise<boolean> {
    const path = `/${indices.map(encodeURIComponent).join(',')}`;
    const { status } = await this.#connection.request({
      act: 'look for the indices',
      method: 'HEAD',
      path,
      allowed: [404],
    });
    return status !== 404;
  }

  async makePassages(index: string): Promise<void> {
    await this.#make(index, this.#passages.index(this.#settings));
  }

  async makeCopies(index: string): Promise<void> {
    const { shards, replicas } = this.#settings;
    const settings = { codec: 'best_compression', number_of_shards: shards, number_of_replicas: replicas };
    await this.#make(index, { settings: { index: settings }, mappings: COPIES_MAPPING });
  }

  /** Lets the alias of a dossier stand for one index and no other. */
  async pointAlias({ alias }: DossierIndices, index: string): Promise<void> {
    await this.#connection.request({
      act: 'set the alias of the passages',
      method: 'POST',
      path: '/_aliases',
      body: {
        actions: [{ remove: { index: `${alias}-*`, alias, must_exist: false } }, { add: { index, alias } }],
      },
      isRepeatable: true,
    });
  }

  /** Makes what was written be found. */
  async refresh(...indices: readonly string[]): Promise<void> {
    const path = `/${indices.map(encodeURIComponent).join(',')}/_refresh`;
    await this.#connection.request({
      act: 'refresh the indices',
      method: 'POST',
      path,
      timeout: LONG,
      tryTimeout: LONG,
    });
  }

  /** How many passages at some places an index has. */
  async countPassages(index: string, places: Ranges): Promise<number> {
    let sum = 0;
    for (let at = 0; at < places.length; at += MOST_RANGES) {
      const some = places.slice(at, at + MOST_RANGES);
      sum += await this.#count(index, { bool: { should: rangeClauses(FIELDS.place, some) } });
    }
    return sum;
  }

  /** How many documents a publication wrote for readers to copy. */
  async countCopies(index: string, attempt: number): Promise<number> {
    return await this.#count(index, { bool: { filter: [{ term: { kind: 'document' } }, { term: { attempt } }] } });
  }

  /** Removes what is in some ranges of places. */
  async removePassages(index: string, places: Ranges): Promise<void> {
    await this.#removeRanges(index, FIELDS.place, places);
  }

  /** Removes what readers copy of the documents in some ranges of numbers. */
  async removeCopies(index: string, documents: Ranges): Promise<void> {
    await this.#removeRanges(index, 'doc', documents);
  }

  /** The indices of a dossier that there are. */
  async all(dossier: string): Promise<readonly string[]> {
    const names = this.namesOf(dossier);
    const { body } = await this.#connection.request({
      act: 'list the indices',
      method: 'GET',
      path: `/${names.pattern}/_alias`,
      query: { allow_no_indices: true },
    });
    return Object.keys(parsed(z.record(z.string(), z.unknown()), body, 'list the indices')).filter(names.isOwn);
  }

  async remove(index: string): Promise<void> {
    const path = `/${encodeURIComponent(index)}`;
    await this.#connection.request({
      act: 'remove an index',
      method: 'DELETE',
      path,
      allowed: [404],
      isRepeatable: true,
    });
  }

  async #removeRanges(index: string, field: string, ranges: Ranges): Promise<void> {
    for (let at = 0; at < ranges.length; at += MOST_RANGES) {
      await this.#connection.request({
        act: 'remove what is published no more',
        method: 'POST',
        path: `/${encodeURIComponent(index)}/_delete_by_query`,
        query: { conflicts: 'proceed' },
        body: { query: { bool: { should: rangeClauses(field, ranges.slice(at, at + MOST_RANGES)) } } },
        timeout: LONG,
        tryTimeout: LONG,
        isRepeatable: true,
      });
    }
  }

  async #make(index: string, body: object): Promise<void> {
    try {
      await this.#connection.request({
        act: 'make an index',
        method: 'PUT',
        path: `/${encodeURIComponent(index)}`,
        body: { ...body, aliases: { [writeAlias(index)]: {} } },
        timeout: LONG,
        tryTimeout: LONG,
      });
    } catch (error) {
      // Names of indices are given once: it was made by a try of this process of which no answer came.
      if (!isEngineFault(error, 'conflict')) throw error;
    }
  }

  async #count(index: string, query: object): Promise<number> {
    const path = `/${encodeURIComponent(index)}/_count`;
    const { body } = await this.#connection.request({
      act: 'count what is published',
      method: 'POST',
      path,
      body: { query },
      timeout: LONG,
      tryTimeout: LONG,
    });
    return parsed(counted, body, 'count what is published').count;
  }
}

function rangeClauses(field: string, ranges: Ranges): readonly object[] {
  return ranges.map(([gte, lte]) => ({ range: { [field]: { gte, lte } } }));
}
