import type { Database } from '../../../keeping/database.ts';
import { Segment } from './segment.ts';

/** The segments of an index as they are at a moment. A segment never changes, so that each is read once. */
export class OpenSegments {
  readonly #ids;
  readonly #row;
  readonly #ranks: ReadonlyMap<number, number>;
  #open = new Map<number, Segment>();

  /** `ranks` has the place in the dossier of each document that counts, by the place of its first passage. */
  constructor(database: Database, ranks: ReadonlyMap<number, number>) {
    this.#ids = database.prepare('SELECT id FROM segment');
    this.#row = database.prepare('SELECT documents, lengths FROM segment WHERE id = ?');
    this.#ranks = ranks;
  }

  /** Those of which at least one passage counts. */
  all(): readonly Segment[] {
    const ids = this.#ids.all().map(({ id }) => Number(id));
    this.#open = new Map(ids.map((id) => [id, this.#open.get(id) ?? this.#read(id)]));
    return [...this.#open.values()].filter(({ passages }) => passages > 0);
  }

  #read(id: number): Segment {
    // Sound: both columns of the STRICT table are BLOBs, and the id was read in the same transaction.
    const blobs = this.#row.get(id) as unknown as { documents: Uint8Array; lengths: Uint8Array };
    return new Segment(id, blobs, this.#ranks);
  }
}
