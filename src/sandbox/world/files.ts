/** A file that was sent by the bot or by a person. */
export interface StoredFile {
  readonly bytes: Uint8Array;
  readonly filename: string;
  readonly contentType: string;
}

/** The attachments, kept in memory, and the addresses under which the loopback gives them out. */
export class Files {
  readonly #byPath = new Map<string, StoredFile>();
  readonly #origin: () => string;

  /** `origin` is `http://127.0.0.1:PORT`. */
  constructor(origin: () => string) {
    this.#origin = origin;
  }

  /** Keeps a file and returns its address. */
  keep(channelId: string, id: string, file: StoredFile): string {
    const path = `/attachments/${channelId}/${id}/${encodeURIComponent(file.filename)}`;
    this.#byPath.set(path, file);
    return `${this.#origin()}${path}`;
  }

  /** Forgets all files. */
  forget(): void {
    this.#byPath.clear();
  }

  /** The file under a path of the address. */
  at(path: string): StoredFile | undefined {
    return this.#byPath.get(path);
  }
}
