import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { NewFile } from '../../dossier/adding.ts';
import { UserError } from '../../errors.ts';
import { SIDECAR_ENDING } from '../../reading/metadata/sidecarNames.ts';
import { wording } from '../../wording/catalogue.ts';
import { extensionOf } from './contentType.ts';
import { safeFileName } from './fileName.ts';

/** Files on which nobody decides are deleted after this time, in milliseconds. */
const KEPT_FOR = 24 * 60 * 60 * 1000;
/** Most files that wait at once: of one person, and of all. */
const MOST_OF_ONE = 10;
const MOST = 50;
/** Most bytes that wait at once, of all people. */
const MOST_BYTES = 1024 * 1024 * 1024;
/** The suffix of what is being written, and of what is being put into its dossier. */
const WRITING = '.part';
const KEEPING = '.keeping';
const ID = /^[\w-]{8}$/u;

const infoSchema = z.object({
  id: z.string(),
  dossier: z.string(),
  name: z.string(),
  bytes: z.number(),
  hash: z.string(),
  url: z.string().nullable(),
  user: z.string(),
  created: z.number(),
});

/** A file that waits, before it was read. */
export type Waiting = z.infer<typeof infoSchema>;

/**
 * The files that wait for someone to decide on them: a folder each in the data directory, whole or not there at all. Each has
 * a corpus of its own with one dossier, so that it is read exactly as it would be there.
 */
export class StagingArea {
  readonly #folder: string;
  readonly #now: () => number;

  constructor(dataDirectory: string, now: () => number) {
    this.#folder = join(dataDirectory, 'staged');
    this.#now = now;
  }

  /** Writes a file. Throws {@link UserError} if it is of no type that is read, empty, or too much waits already. */
  async put(dossier: string, { name, bytes, url }: NewFile, user: string): Promise<Waiting> {
    const { adding } = wording;
    if (bytes.length === 0) throw new UserError(adding.isEmpty(name));
    const extension = extensionOf(name, bytes);
    if (extension === null) throw new UserError(adding.unknownType(name));
    const all = await this.all();
    if (all.length >= MOST) throw new UserError(adding.tooManyWait(MOST));
    if (all.filter((one) => one.user === user).length >= MOST_OF_ONE) {
      throw new UserError(adding.tooManyOfYours(MOST_OF_ONE));
    }
    if (all.reduce((sum, one) => sum + one.bytes, bytes.length) > MOST_BYTES) {
      throw new UserError(adding.tooManyWait(all.length));
    }
    const id = randomBytes(6).toString('base64url');
    const waiting: Waiting = {
      id,
      dossier,
      name: safeFileName(name, extension),
      bytes: bytes.length,
      hash: hashOfBytes(bytes),
      url,
      user,
      created: this.#now(),
    };
    const part = join(this.#folder, id + WRITING);
    const folder = join(part, 'corpus', 'file');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    try {
      await writeDurably(join(folder, waiting.name), bytes);
      await writeDurably(join(folder, waiting.name + SIDECAR_ENDING), sidecarFor(waiting, name));
      await writeDurably(join(part, 'info.json'), JSON.stringify(waiting));
      await rename(part, join(this.#folder, id));
    } catch (error) {
      await rm(part, { recursive: true, force: true });
      throw error;
    }
    return waiting;
  }

  /** What waits, the oldest first. What is too old is deleted, and what a kill left half done is put right. */
  async all(): Promise<readonly Waiting[]> {
    const found: Waiting[] = [];
    for (const entry of await entriesOf(this.#folder)) {
      if (entry.endsWith(KEEPING)) continue;
      const info = ID.test(entry) ? await this.#read(entry) : undefined;
      const age = info === undefined ? 0 : this.#now() - info.created;
      if (info === undefined ? !entry.endsWith(WRITING) : age > KEPT_FOR) await this.#delete(entry);
      else if (info !== undefined) found.push(info);
    }
    return found.sort((one, other) => one.created - other.created);
  }

  /** What a killed program was about to keep waits again, and what it was writing is gone. Call it once, at the start. */
  async recover(): Promise<void> {
    for (const entry of await entriesOf(this.#folder)) {
      if (entry.endsWith(WRITING)) await this.#delete(entry);
      if (entry.endsWith(KEEPING)) {
        await rename(join(this.#folder, entry), join(this.#folder, entry.slice(0, -KEEPING.length)));
      }
    }
  }

  /** Throws {@link UserError} if the file waits no more. */
  async get(id: string): Promise<Waiting> {
    const waiting = ID.test(id) ? await this.#read(id) : undefined;
    if (waiting === undefined) throw new UserError(wording.adding.waitsNoMore);
    return waiting;
  }

  /** The corpus and the data directory in which a file that waits can be read. */
  places(id: string): { readonly corpusDirectory: string; readonly dataDirectory: string } {
    const folder = join(this.#folder, id);
    return { corpusDirectory: join(folder, 'corpus'), dataDirectory: join(folder, 'data') };
  }

  /**
   * Has `work` take the file out of the area, once: whoever comes second hears that it waits no more. If the work fails, the
   * file waits as before. `work` gets the path of the file.
   */
  async take<T>(id: string, work: (waiting: Waiting, path: string) => Promise<T>): Promise<T> {
    const waiting = await this.get(id);
    const taken = join(this.#folder, id + KEEPING);
    try {
      await rename(join(this.#folder, id), taken);
    } catch (error) {
      throw new UserError(wording.adding.waitsNoMore, { cause: error });
    }
    let result: T;
    try {
      result = await work(waiting, join(taken, 'corpus', 'file', waiting.name));
    } catch (error) {
      await rename(taken, join(this.#folder, id));
      throw error;
    }
    await rm(taken, { recursive: true, force: true });
    return result;
  }

  async #read(id: string): Promise<Waiting | undefined> {
    try {
      return infoSchema.parse(JSON.parse(await readFile(join(this.#folder, id, 'info.json'), 'utf8')));
    } catch {
      return undefined;
    }
  }

  #delete(entry: string): Promise<void> {
    return rm(join(this.#folder, entry), { recursive: true, force: true });
  }
}

/** What is known of where a file came from, as it lies beside it. Who added it is in the record of acts alone. */
function sidecarFor({ url, created, hash }: Waiting, name: string): string {
  const added = { at: new Date(created).toISOString(), as: name.toWellFormed(), sha256: hash };
  return `${JSON.stringify({ ...(url === null ? {} : { url }), added }, null, 2)}\n`;
}

export function hashOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function entriesOf(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Writes a file that must not be there yet, and waits until the disk has it. */
export async function writeDurably(path: string, data: Uint8Array | string): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(data);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
