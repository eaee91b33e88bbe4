import { ByteReader } from '../../../bytes/byteReader.ts';
import { ByteWriter } from '../../../bytes/byteWriter.ts';
import type { Database } from '../../../keeping/database.ts';
import { type CharacterGramsCounts, eachGram, GRAM_BUCKETS } from '../../characterGrams.ts';

/** How many changes are kept apart before they are added to the numbers of all runs. */
const MOST_CHANGES = 32;
/** A change by so many passages is added to them at once. */
const MANY = 1024;

/** How passages that come and go change the number of holders of each run of characters. */
export class GramChange {
  readonly #holders = new Int32Array(GRAM_BUCKETS);
  /** The last passage that was counted for each run, from 1. */
  readonly #last = new Uint32Array(GRAM_BUCKETS);
  #counted = 0;
  #passages = 0;
  #grams = 0;

  /** Takes a passage in, as its folded words, or out if `sign` is -1. */
  count(words: readonly string[], sign: 1 | -1): void {
    this.#counted += 1;
    this.#passages += sign;
    eachGram(words, (run) => {
      this.#grams += sign;
      if (this.#last[run] === this.#counted) return;
      this.#last[run] = this.#counted;
      this.#holders[run] = (this.#holders[run] ?? 0) + sign;
    });
  }

  /** Writes the change. */
  write(database: Database): void {
    if (this.#counted === 0) return;
    const insert = database.prepare('INSERT INTO gram (id, passages, grams, holders) VALUES (?, ?, ?, ?)');
    const id = 1 + numberOf(database.prepare('SELECT MAX(id) AS number FROM gram').get());
    insert.run(id, this.#passages, this.#grams, this.#encoded());
    if (id <= MOST_CHANGES && this.#counted < MANY) return;
    const { passages, grams, holders } = readGrams(database);
    database.exec('DELETE FROM gram');
    insert.run(0, passages, grams, new Uint8Array(holders.buffer));
  }

  #encoded(): Uint8Array {
    const writer = new ByteWriter();
    let before = 0;
    for (const [run, holders] of this.#holders.entries()) {
      if (holders === 0) continue;
      writer.number(run - before);
      writer.signed(holders);
      before = run;
    }
    return writer.done();
  }
}

/** The numbers of holders of all runs, with all changes. */
export function readGrams(database: Database): CharacterGramsCounts {
  let passages = 0;
  let grams = 0;
  let holders = new Uint32Array(GRAM_BUCKETS);
  for (const row of database.prepare('SELECT id, passages, grams, holders FROM gram ORDER BY id').all()) {
    passages += Number(row.passages);
    grams += Number(row.grams);
    // Sound: the column of the STRICT table is a BLOB.
    const bytes = row.holders as Uint8Array;
    if (row.id === 0) holders = new Uint32Array(bytes.slice().buffer);
    else addChange(bytes, holders);
  }
  return { passages, grams, holders };
}

function addChange(bytes: Uint8Array, holders: Uint32Array): void {
  const reader = new ByteReader(bytes);
  let run = 0;
  while (!reader.isDone) {
    run += reader.number();
    holders[run] = (holders[run] ?? 0) + reader.signed();
  }
}

function numberOf(row: Record<string, unknown> | undefined): number {
  return Number(row?.number ?? 0);
}
