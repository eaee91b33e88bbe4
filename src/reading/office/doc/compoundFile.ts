import BufferReader from 'word-extractor/lib/buffer-reader.js';
import OleCompoundDoc from 'word-extractor/lib/ole-compound-doc.js';

/** Gives the bytes of a stream in a compound file by its name, or undefined. */
export type StreamReader = (name: string) => Promise<Buffer | undefined>;

/** Opens an OLE compound file (MS-CFB). */
export async function openCompoundFile(bytes: Uint8Array): Promise<StreamReader> {
  const file = new OleCompoundDoc(new BufferReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
  await file.read();
  return async (name) => {
    const stream = file.stream(name);
    if (stream === null || stream === undefined) return undefined;
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    // The library gives an empty stream for a name that it does not find.
    return chunks.length === 0 ? undefined : Buffer.concat(chunks);
  };
}
