import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { EngineConnection } from '../../search/engines/opensearch/connection.ts';
import { EngineFault, isEngineFault } from '../../search/engines/opensearch/engineFault.ts';

/** Which version of an entry was read or written. */
export interface EntryVersion {
  readonly seqNo: number;
  readonly primaryTerm: number;
}

/** An entry as it is, and its version. */
export interface StateEntry<Value> {
  readonly value: Value;
  readonly version: EntryVersion;
}

const version = z.object({ _seq_no: z.number(), _primary_term: z.number() });
const gotten = version.extend({ found: z.literal(true), _source: z.object({ value: z.unknown(), write: z.string() }) });

/** Whoever asks goes on without an answer, and asks again at the next look; in milliseconds. */
const TIMEOUT = 4_000;
/** Entries are read by their ids alone: no field is searched for. */
const MAPPING = { dynamic: false, properties: {} };

/**
 * The index with what is true of all others: who indexes, and what of each dossier is published. Entries are few and small;
 * each is changed only by whoever has seen it as it is (optimistic concurrency). `GET` by id reads what was written last,
 * without a refresh.
 */
export class StateIndex {
  readonly #connection: EngineConnection;
  readonly #name: string;
  readonly #replicas: number;

  constructor(connection: EngineConnection, name: string, replicas: number) {
    this.#connection = connection;
    this.#name = name;
    this.#replicas = replicas;
  }

  /** Makes the index if it is not there. */
  async make(): Promise<void> {
    try {
      await this.#connection.request({
        act: 'make the index of states',
        method: 'PUT',
        path: `/${this.#name}`,
        timeout: 10 * TIMEOUT,
        tryTimeout: 10 * TIMEOUT,
        body: { settings: { number_of_shards: 1, number_of_replicas: this.#replicas }, mappings: MAPPING },
      });
    } catch (error) {
      // Another process made it, or an earlier try did of which no answer came.
      if (!isEngineFault(error, 'conflict')) throw error;
    }
  }

  /** Reads an entry; undefined if there is none. Throws `EngineFault`: `missing` if the whole index is not there. */
  async get<Value>(id: string, schema: z.ZodType<Value>): Promise<StateEntry<Value> | undefined> {
    const read = await this.#read(id, schema);
    return read?.entry;
  }

  /**
   * Writes an entry if it is still the version that was read, or is not there if `expected` is undefined. If no answer comes,
   * it is read whether it was written. Throws `EngineFault`: `conflict` if someone else has changed it.
   */
  async put<Value>(
    id: string,
    value: Value,
    expected: EntryVersion | undefined,
    schema: z.ZodType<Value>,
  ): Promise<EntryVersion> {
    const write = randomUUID();
    try {
      const { body } = await this.#connection.request({
        act: `write the state ${id}`,
        method: 'PUT',
        path: `/${this.#name}/_doc/${encodeURIComponent(id)}`,
        query:
          expected === undefined
            ? { op_type: 'create' }
            : { if_seq_no: expected.seqNo, if_primary_term: expected.primaryTerm },
        body: { value, write },
        timeout: TIMEOUT,
      });
      return versionOf(body, id);
    } catch (error) {
      if (!isEngineFault(error, 'unreachable', 'timeout', 'busy', 'unreadable')) throw error;
      const read = await this.#read(id, schema);
      if (read?.write === write) return read.entry.version;
      throw error;
    }
  }

  /** Removes an entry, if there is one. */
  async remove(id: string): Promise<void> {
    await this.#connection.request({
      act: `remove the state ${id}`,
      method: 'DELETE',
      path: `/${this.#name}/_doc/${encodeURIComponent(id)}`,
      timeout: TIMEOUT,
      allowed: [404],
      isRepeatable: true,
    });
  }

  async #read<Value>(
    id: string,
    schema: z.ZodType<Value>,
  ): Promise<{ readonly entry: StateEntry<Value>; readonly write: string } | undefined> {
    const act = `read the state ${id}`;
    const { status, body } = await this.#connection.request({
      act,
      method: 'GET',
      path: `/${this.#name}/_doc/${encodeURIComponent(id)}`,
      allowed: [404],
      timeout: TIMEOUT,
    });
    if (status === 404) {
      if (z.object({ found: z.literal(false) }).safeParse(body).success) return undefined;
      throw new EngineFault('missing', act, `there is no index ${this.#name}`, Date.now(), status);
    }
    const parsed = gotten.safeParse(body);
    const value = schema.safeParse(parsed.data?._source.value);
    if (!parsed.success || !value.success) {
      throw new EngineFault(
        'unreadable',
        act,
        'the entry has another form: was it written by another version?',
        Date.now(),
      );
    }
    const { _seq_no: seqNo, _primary_term: primaryTerm, _source } = parsed.data;
    return { entry: { value: value.data, version: { seqNo, primaryTerm } }, write: _source.write };
  }
}

function versionOf(body: unknown, id: string): EntryVersion {
  const parsed = version.safeParse(body);
  if (!parsed.success)
    throw new EngineFault('unreadable', `write the state ${id}`, 'the answer has no version', Date.now());
  return { seqNo: parsed.data._seq_no, primaryTerm: parsed.data._primary_term };
}
