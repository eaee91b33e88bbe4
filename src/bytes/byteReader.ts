/** Reads what {@link ByteWriter} wrote, in the same order. Throws `RangeError` at the end of the bytes. */
export class ByteReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Whether all bytes are read. */
  get isDone(): boolean {
    return this.#at >= this.#bytes.length;
  }

  number(): number {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError('the bytes end within a number');
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
      factor *= 0x80;
    }
  }

  signed(): number {
    const value = this.number();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  float(): number {
    const at = this.#pass(8);
    return this.#bytes.readDoubleLE(at);
  }

  text(): string {
    const head = this.number();
    const length = Math.floor(head / 2);
    const at = this.#pass(length);
    return this.#bytes.toString(head % 2 === 0 ? 'utf8' : 'utf16le', at, at + length);
  }

  bytes(): Uint8Array {
    return this.raw(this.number());
  }

  raw(length: number): Uint8Array {
    const at = this.#pass(length);
    return this.#bytes.subarray(at, at + length);
  }

  /** Steps over bytes, and gives the place where they begin. */
  #pass(length: number): number {
    const at = this.#at;
    if (at + length > this.#bytes.length) throw new RangeError('the bytes end too early');
    this.#at += length;
    return at;
  }
}
