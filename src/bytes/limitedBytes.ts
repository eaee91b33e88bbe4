/**
 * The bytes of a stream, counted as they come. Throws what `tooMany` makes of the count so far as soon as there are more than
 * `most`; to throw ends the stream.
 */
export async function limitedBytes(
  stream: AsyncIterable<Uint8Array>,
  most: number,
  tooMany: (length: number) => Error,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > most) throw tooMany(length);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
