import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { RemovedFile } from '../../dossier/adding.ts';
import { UserError } from '../../errors.ts';
import { wording } from '../../wording/catalogue.ts';
import { cannotWrite, folderOf, isThere, moveFile } from './dossierFiles.ts';
import { hashOfBytes, writeDurably } from './stagingArea.ts';

export interface RemovedOptions {
  readonly corpusDirectory: string;
  readonly dataDirectory: string;
  /** In bytes. */
  readonly maxFileBytes: number;
  readonly now: () => number;
}

const removedSchema = z.object({
  id: z.string(),
  dossier: z.string(),
  file: z.string(),
  hash: z.string(),
  at: z.number(),
});
type Kept = z.infer<typeof removedSchema>;
const ID = /^[\w-]{8}$/u;

/** The files that were taken out of dossiers: a folder each in the data directory, from which they can be put back. */
export class RemovedFiles {
  readonly #options: RemovedOptions;
  readonly #folder: string;

  constructor(options: RemovedOptions) {
    this.#options = options;
    this.#folder = join(options.dataDirectory, 'removed');
  }

  /** Takes a file out of the folder of a dossier. Throws {@link UserError} if it is not there, or may not be moved. */
  async remove(dossier: string, file: string): Promise<RemovedFile> {
    const { corpusDirectory, maxFileBytes, now } = this.#options;
    const { files } = await folderOf(corpusDirectory, dossier, maxFileBytes);
    const path = files.find((one) => one.file === file)?.path;
    if (path === undefined) throw new UserError(wording.adding.noFile(file));
    const hash = hashOfBytes(await readFile(path));
    const id = randomBytes(6).toString('base64url');
    const folder = join(this.#folder, id);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // First, so that the file can be put back if the program is killed here.
      await writeDurably(join(folder, 'info.json'), JSON.stringify({ id, dossier, file, hash, at: now() }));
      await moveFile(path, join(folder, 'file'), 'out');
    } catch (error) {
      // If the file is still in the dossier, nothing was taken out; if only its sidecar is, the file can be put back.
      if (await isThere(path)) await rm(folder, { recursive: true, force: true });
      throw cannotWrite(error, dossier);
    }
    return { id, dossier, file };
  }

  /** The files that were taken out of a dossier, the last first. */
  async of(dossier: string): Promise<readonly Kept[]> {
    const entries = await readdir(this.#folder).catch(() => []);
    const read = await Promise.all(entries.map((id) => this.#read(id)));
    return read
      .filter((one) => one?.dossier === dossier)
      .filter((one) => one !== undefined)
      .sort((one, other) => other.at - one.at);
  }

  /** Puts a file back. Throws {@link UserError} if it is not there any more, or its name is taken. */
  async putBack(id: string): Promise<RemovedFile> {
    const { corpusDirectory, maxFileBytes } = this.#options;
    const removed = await this.#read(id);
    if (removed === undefined) throw new UserError(wording.adding.notRemoved);
    const { dossier, file } = removed;
    const { directory } = await folderOf(corpusDirectory, dossier, maxFileBytes);
    const to = join(directory, file);
    if (await isThere(to)) throw new UserError(wording.adding.nameTaken(file));
    try {
      await moveFile(join(this.#folder, id, 'file'), to, 'in');
    } catch (error) {
      throw cannotWrite(error, dossier);
    }
    await rm(join(this.#folder, id), { recursive: true, force: true });
    return { id, dossier, file };
  }

  async #read(id: string) {
    if (!ID.test(id)) return undefined;
    const folder = join(this.#folder, id);
    try {
      if (!(await isThere(join(folder, 'file')))) return undefined;
      return removedSchema.parse(JSON.parse(await readFile(join(folder, 'info.json'), 'utf8')));
    } catch {
      return undefined;
    }
  }
}
