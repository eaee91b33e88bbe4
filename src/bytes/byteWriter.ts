/** How many values fit into seven bits. */
const GROUP = 0x80;
/** Numbers from here on do not fit into the integers of the bit operators. */
const WIDE = 0x80000000;

/** Writes numbers, texts and bytes one after the other; {@link ByteReader} reads them in the same order. */
export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  /** `room`: how many bytes are expected; more grow the buffer. */
  constructor(room = 1024) {
    this.#bytes = new Uint8Array(room);
  }

  /** A whole number from 0 to 2⁵³ - 1 as a varint: seven bits a byte, the lowest first (LEB128). */
  number(value: number): void {
    this.#makeRoom(8);
    let rest = value;
    while (rest >= WIDE) {
      this.#bytes[this.#length++] = (rest % GROUP) | GROUP;
      rest = Math.floor(rest / GROUP);
    }
    while (rest >= GROUP) {
      this.#bytes[this.#length++] = (rest & (GROUP - 1)) | GROUP;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  /** A whole number of either sign, near 0 in few bytes (zigzag). */
  signed(value: number): void {
    this.number(value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** Any number, in eight bytes. */
  float(value: number): void {
    this.#makeRoom(8);
    new DataView(this.#bytes.buffer, this.#bytes.byteOffset).setFloat64(this.#length, value, true);
    this.#length += 8;
  }

  /** A text as UTF-8 after its length. A text with half a surrogate pair, which UTF-8 cannot say, is written as UTF-16. */
  text(value: string): void {
    const isWellFormed = value.isWellFormed();
    const bytes = Buffer.from(value, isWellFormed ? 'utf8' : 'utf16le');
    this.number(2 * bytes.length + (isWellFormed ? 0 : 1));
    this.raw(bytes);
  }

  /** Bytes after their number. */
  bytes(value: Uint8Array): void {
    this.number(value.length);
    this.raw(value);
  }

  /** Bytes alone; the reader must know how many there are. */
  raw(value: Uint8Array): void {
    this.#makeRoom(value.length);
    this.#bytes.set(value, this.#length);
    this.#length += value.length;
  }

  /** All that was written. The writer must not be used after that. */
  done(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + more));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}
