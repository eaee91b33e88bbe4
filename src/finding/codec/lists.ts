import type { FindingReader } from './findingReader.ts';
import type { FindingWriter } from './findingWriter.ts';

/** Writes how many items there are, then each. */
export function writeList<Item>(to: FindingWriter, items: readonly Item[], write: (item: Item) => void): void {
  to.number(items.length);
  for (const item of items) write(item);
}

/** Reads a list that {@link writeList} wrote. */
export function readList<Item>(from: FindingReader, read: () => Item): Item[] {
  const count = from.number();
  const items: Item[] = [];
  for (let at = 0; at < count; at += 1) items.push(read());
  return items;
}
