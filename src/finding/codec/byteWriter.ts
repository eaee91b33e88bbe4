import type { Slice } from '../../dossier/slice.ts';

/** Of a string that is written: whether it is new, and how its characters are written. A known one has its number. */
export const STRING_FORM = { latin1: 0, utf16: 1, known: 2 } as const;

const FIRST_SIZE = 256;

/**
 * Writes numbers and strings as bytes, to be read by {@link ByteReader} in the same order. Whole numbers are varints of
 * seven bits a byte, as in Protocol Buffers. Positions are the distance from the position before, signed numbers are in
 * zigzag order, so that small ones of either sign take one byte.
 */
export class ByteWriter {
  #bytes = Buffer.allocUnsafe(FIRST_SIZE);
  #length = 0;
  #position = 0;
  readonly #strings = new Map<string, number>();

  /** A whole number from 0 to 2³² − 1. */
  whole(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#length] = (rest & 0x7f) | 0x80;
      this.#length += 1;
      rest >>>= 7;
    }
    this.#bytes[this.#length] = rest;
    this.#length += 1;
  }

  /** A whole number from −2³¹ to 2³¹ − 1. */
  signed(value: number): void {
    this.whole(((value << 1) ^ (value >> 31)) >>> 0);
  }

  /** Any number, as IEEE 754 with 64 bits. */
  number(value: number): void {
    this.#reserve(8);
    this.#length = this.#bytes.writeDoubleLE(value, this.#length);
  }

  /** A slice, by its distance from the end of the slice before. */
  slice({ start, end }: Slice): void {
    this.signed(start - this.#position);
    this.signed(end - start);
    this.#position = end;
  }

  /** A string, exactly, lone surrogates too. One that was written before is written as its number. */
  string(value: string): void {
    const known = this.#strings.get(value);
    if (known !== undefined) {
      this.whole(known * 3 + STRING_FORM.known);
      return;
    }
    this.#strings.set(value, this.#strings.size);
    const isLatin1 = /^[\0-\xff]*$/.test(value);
    this.whole(value.length * 3 + (isLatin1 ? STRING_FORM.latin1 : STRING_FORM.utf16));
    const size = isLatin1 ? value.length : value.length * 2;
    this.#reserve(size);
    this.#bytes.write(value, this.#length, isLatin1 ? 'latin1' : 'utf16le');
    this.#length += size;
  }

  /** What was written, in memory of its own. */
  bytes(): Uint8Array {
    return Uint8Array.prototype.slice.call(this.#bytes, 0, this.#length);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + more));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
