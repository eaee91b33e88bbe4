/** Thrown if a store does not have what it should. The store is a cache: it is made anew at the next look at the folder. */
export class DamagedStore extends Error {
  override readonly name = 'DamagedStore';
}
