import type { ByteReader } from '../../bytes/byteReader.ts';
import type { ByteWriter } from '../../bytes/byteWriter.ts';
import type { Slice } from '../../dossier/slice.ts';

/** Writes a slice by its distance from the end of the one before it, which is small in a list in reading order. */
export function writeSlice({ start, end }: Slice, before: Slice | undefined, writer: ByteWriter): void {
  writer.signed(start - (before?.end ?? 0));
  writer.signed(end - start);
}

/** Reads what {@link writeSlice} wrote after the same slice. */
export function readSlice(before: Slice | undefined, reader: ByteReader): Slice {
  const start = (before?.end ?? 0) + reader.signed();
  return { start, end: start + reader.signed() };
}
