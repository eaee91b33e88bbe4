import type { Slice } from '../../dossier/slice.ts';
import { STRING_FORM } from './byteWriter.ts';

/** Reads what {@link ByteWriter} wrote, in the same order. Throws a RangeError behind the last byte. */
export class ByteReader {
  readonly #bytes: Buffer;
  #at = 0;
  #position = 0;
  readonly #strings: string[] = [];

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  whole(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) throw new RangeError('the findings end too early');
      this.#at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  signed(): number {
    const value = this.whole();
    return (value >>> 1) ^ -(value & 1);
  }

  number(): number {
    const value = this.#bytes.readDoubleLE(this.#at);
    this.#at += 8;
    return value;
  }

  slice(): Slice {
    const start = this.#position + this.signed();
    const end = start + this.signed();
    this.#position = end;
    return { start, end };
  }

  string(): string {
    const head = this.whole();
    const [count, form] = [Math.floor(head / 3), head % 3];
    if (form === STRING_FORM.known) {
      const known = this.#strings[count];
      if (known === undefined) throw new RangeError('the findings name a string that is not in them');
      return known;
    }
    const isLatin1 = form === STRING_FORM.latin1;
    const end = this.#at + (isLatin1 ? count : count * 2);
    const value = this.#bytes.toString(isLatin1 ? 'latin1' : 'utf16le', this.#at, end);
    this.#strings.push(value);
    this.#at = end;
    return value;
  }
}
