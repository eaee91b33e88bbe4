import { ByteReader } from '../../bytes/byteReader.ts';
import type { Slice } from '../../dossier/slice.ts';

/** Reads what a `FindingWriter` wrote, in the same order. Throws a RangeError if it is something else. */
export class FindingReader extends ByteReader {
  #position = 0;
  readonly #strings: string[] = [];

  slice(): Slice {
    const start = this.#position + this.signed();
    const end = start + this.signed();
    this.#position = end;
    return { start, end };
  }

  string(): string {
    const number = this.number();
    if (number === 0) {
      const value = this.text();
      this.#strings.push(value);
      return value;
    }
    const known = this.#strings[number - 1];
    if (known === undefined) throw new RangeError('the findings name a string that is not in them');
    return known;
  }
}
