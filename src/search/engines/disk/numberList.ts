import { ByteReader } from '../../../bytes/byteReader.ts';
import { ByteWriter } from '../../../bytes/byteWriter.ts';

/** Ascending whole numbers, as varints of the gaps between them. */
export function encodeAscending(numbers: Iterable<number>): Uint8Array {
  const writer = new ByteWriter();
  let before = 0;
  for (const number of numbers) {
    writer.number(number - before);
    before = number;
  }
  return writer.done();
}

/** The numbers that {@link encodeAscending} wrote. */
export function decodeAscending(bytes: Uint8Array): readonly number[] {
  const reader = new ByteReader(bytes);
  const numbers: number[] = [];
  while (!reader.isDone) numbers.push((numbers.at(-1) ?? 0) + reader.number());
  return numbers;
}
