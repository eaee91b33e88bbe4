import { constants } from 'node:fs';
import { copyFile, link, mkdir, open, readdir, readFile, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../../errors.ts';
import { storageFaultOf } from '../../keeping/storageFault.ts';
import { type DossierFolder, listDossiers } from '../../reading/folder.ts';
import { SIDECAR_ENDING } from '../../reading/metadata/sidecarNames.ts';
import { wording } from '../../wording/catalogue.ts';
import { freeName } from './fileName.ts';
import { hashOfBytes } from './stagingArea.ts';

/** The folder of a dossier. Throws {@link UserError} if it is not there any more. */
export async function folderOf(corpusDirectory: string, dossier: string, maxBytes: number): Promise<DossierFolder> {
  const folders = await listDossiers(corpusDirectory, { maxBytes });
  const folder = folders.find(({ name }) => name === dossier);
  if (folder === undefined) throw new UserError(wording.adding.noFolder(dossier));
  return folder;
}

/** Names that other programs take while a name is looked for are passed over so often. */
const TRIES = 5;

/**
 * Copies a file into a folder under a name that is free there, with its sidecar if it has one. It appears there whole or not
 * at all: it is written under a hidden name, which no reader takes up. Returns its name. Throws if nothing can be written
 * there; then nothing of it is left there.
 */
export async function placeFile(folder: string, path: string, name: string): Promise<string> {
  await dropOrphan(join(folder, name), path);
  for (let tried = 1; ; tried += 1) {
    const free = freeName(name, takenNames(await readdir(folder)));
    try {
      await placeAs(join(folder, free), path);
      return free;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' || tried === TRIES) throw error;
    }
  }
}

/** The names of a folder, and those of which a sidecar is there: it would be taken for that of a new file. */
function takenNames(names: readonly string[]): ReadonlySet<string> {
  const described = names.filter((name) => name.endsWith(SIDECAR_ENDING));
  return new Set([...names, ...described.map((name) => name.slice(0, -SIDECAR_ENDING.length))]);
}

/** The sidecar comes first, so that the file is never there without it. */
async function placeAs(to: string, path: string): Promise<void> {
  const [from, target] = [sidecarOf(path), sidecarOf(to)];
  const hasSidecar = await isThere(from);
  if (hasSidecar) await copyWhole(from, target);
  try {
    await copyWhole(path, to);
  } catch (error) {
    if (hasSidecar) await rm(target, { force: true });
    throw error;
  }
}

/** Removes a sidecar that a kill has left without the file that was to follow it. */
async function dropOrphan(to: string, path: string): Promise<void> {
  if (await isThere(to)) return;
  const [own, there] = await Promise.all([sidecarOf(path), sidecarOf(to)].map((one) => bytesOf(one)));
  if (own !== undefined && there?.equals(own)) await rm(sidecarOf(to));
}

async function bytesOf(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Copies a file to a hidden name beside its own, which must be free, and gives it that when the disk has all of it. */
async function copyWhole(from: string, to: string): Promise<void> {
  const hidden = join(dirname(to), `.adding-${hashOfBytes(Buffer.from(to)).slice(0, 16)}`);
  // A kill may have left one.
  await rm(hidden, { force: true });
  try {
    await copyFile(from, hidden, constants.COPYFILE_EXCL);
    const handle = await open(hidden, 'r+');
    await handle.sync().finally(() => handle.close());
    await giveName(hidden, to);
  } catch (error) {
    await rm(hidden, { force: true });
    throw error;
  }
}

async function giveName(hidden: string, to: string): Promise<void> {
  try {
    // Fails if the name was taken meanwhile, which a change of name would not.
    await link(hidden, to);
    await unlink(hidden);
  } catch (error) {
    if (!WITHOUT_LINKS.includes(codeOf(error))) throw error;
    await rename(hidden, to);
  }
}

/** What file systems without links answer. */
const WITHOUT_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];

/** The first file of a folder with the same bytes, by its path in the dossier; undefined if there is none. */
export async function sameFile(
  { files }: DossierFolder,
  { bytes, hash }: { readonly bytes: number; readonly hash: string },
): Promise<string | undefined> {
  for (const { file, path, size } of files) {
    if (size === bytes && hashOfBytes(await readFile(path)) === hash) return file;
  }
  return undefined;
}

/**
 * Moves a file and its own sidecar from one place to another. Out of a dossier the file goes first, into one the sidecar: a
 * file in a dossier has its sidecar at every moment.
 */
export async function moveFile(from: string, to: string, direction: 'in' | 'out'): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const sidecar = async (): Promise<void> => {
    if (await isThere(sidecarOf(from))) await moveAcross(sidecarOf(from), sidecarOf(to));
  };
  if (direction === 'in') await sidecar();
  await moveAcross(from, to);
  if (direction === 'out') await sidecar();
}

/** A change of name, or a copy if the folders are on different disks. */
async function moveAcross(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await copyWhole(from, to);
    try {
      await unlink(from);
    } catch (notRemoved) {
      await rm(to, { force: true });
      throw notRemoved;
    }
  }
}

/** The path of the sidecar that belongs to this file alone. */
function sidecarOf(path: string): string {
  return path + SIDECAR_ENDING;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Why nothing could be written into the folder of a dossier, for people, if the disk is the reason; else the error as it is. */
export function cannotWrite(error: unknown, dossier: string): unknown {
  const fault = storageFaultOf(error);
  if (fault === 'readOnly') return new UserError(wording.adding.isReadOnly(dossier), { cause: error });
  if (fault === 'full') return new UserError(wording.adding.isFull, { cause: error });
  return error;
}
