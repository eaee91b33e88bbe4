import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { DamagedStore } from './damagedStore.ts';

/** The parts of documents in a store, each with a checksum: a bit that flipped on the disk is noticed as it is read. */
export class StoredParts {
  readonly #get: StatementSync;
  readonly #put: StatementSync;
  #isDamaged = false;

  constructor(database: DatabaseSync) {
    this.#get = database.prepare('SELECT checksum, data FROM part WHERE key = ?');
    this.#get.setReturnArrays(true);
    this.#put = database.prepare('INSERT OR REPLACE INTO part (key, checksum, data) VALUES (?, ?, ?)');
  }

  /** Whether something was found to be damaged. */
  get isDamaged(): boolean {
    return this.#isDamaged;
  }

  /** The bytes of a part, or undefined. Throws {@link DamagedStore} if they are not those that were written. */
  find(key: number): Uint8Array | undefined {
    const row = this.#read(key);
    if (row === undefined) return undefined;
    const [checksum, data] = row;
    if (crc32(data) !== checksum) throw this.damage(`part ${key} has another checksum`);
    return data;
  }

  /** The same for a part that must be there. */
  get(key: number): Uint8Array {
    const data = this.find(key);
    if (data === undefined) throw this.damage(`part ${key} is missing`);
    return data;
  }

  put(key: number, data: Uint8Array): void {
    this.#put.run(key, crc32(data), data);
  }

  damage(what: string, cause?: unknown): DamagedStore {
    this.#isDamaged = true;
    return new DamagedStore(`the store of a dossier is damaged: ${what}`, { cause });
  }

  #read(key: number): [number, Uint8Array] | undefined {
    try {
      // Sound: the types of the columns are those of the STRICT table, and rows come as arrays.
      return this.#get.get(key) as unknown as [number, Uint8Array] | undefined;
    } catch (error) {
      throw this.damage(`part ${key} cannot be read`, error);
    }
  }
}
