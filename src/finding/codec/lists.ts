import type { ByteReader } from './byteReader.ts';
import type { ByteWriter } from './byteWriter.ts';

/** Writes how many items there are, then each. */
export function writeList<Item>(to: ByteWriter, items: readonly Item[], write: (item: Item) => void): void {
  to.whole(items.length);
  for (const item of items) write(item);
}

/** Reads a list that {@link writeList} wrote. */
export function readList<Item>(from: ByteReader, read: () => Item): Item[] {
  const count = from.whole();
  const items: Item[] = [];
  for (let at = 0; at < count; at += 1) items.push(read());
  return items;
}
