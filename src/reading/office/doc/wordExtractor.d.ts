// word-extractor has no types. These are the parts of it that open an OLE compound file (MS-CFB).
declare module 'word-extractor/lib/buffer-reader.js' {
  export default class BufferReader {
    constructor(bytes: Buffer);
  }
}

declare module 'word-extractor/lib/ole-compound-doc.js' {
  import type { Readable } from 'node:stream';
  import type BufferReader from 'word-extractor/lib/buffer-reader.js';

  export default class OleCompoundDoc {
    constructor(reader: BufferReader);
    read(): Promise<unknown>;
    /** Null if there is no stream of that name in the root. */
    stream(name: string): Readable | null;
  }
}
