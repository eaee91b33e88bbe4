/** A set of places, a bit for each place up to the highest. */
export class PlaceSet {
  readonly #bits: Uint8Array;

  constructor(places: Iterable<number>, most: number) {
    this.#bits = new Uint8Array((most >> 3) + 1);
    for (const place of places) this.#bits[place >> 3] = (this.#bits[place >> 3] ?? 0) | (1 << (place & 7));
  }

  has(place: number): boolean {
    return ((this.#bits[place >> 3] ?? 0) & (1 << (place & 7))) !== 0;
  }
}
