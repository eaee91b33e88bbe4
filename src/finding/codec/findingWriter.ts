import { ByteWriter } from '../../bytes/byteWriter.ts';
import type { Slice } from '../../dossier/slice.ts';

/** Writes findings as bytes, to be read by a `FindingReader` in the same order. Slices in reading order take two or three. */
export class FindingWriter extends ByteWriter {
  #position = 0;
  readonly #strings = new Map<string, number>();

  /** A slice, by its distance from the end of the slice before. */
  slice({ start, end }: Slice): void {
    this.signed(start - this.#position);
    this.signed(end - start);
    this.#position = end;
  }

  /** A string; one that was written before is written as its number. */
  string(value: string): void {
    const known = this.#strings.get(value);
    this.number(known === undefined ? 0 : known + 1);
    if (known !== undefined) return;
    this.#strings.set(value, this.#strings.size);
    this.text(value);
  }
}
