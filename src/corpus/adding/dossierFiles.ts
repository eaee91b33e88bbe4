import { constants } from 'node:fs';
import { copyFile, link, mkdir, open, readdir, readFile, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { UserError } from '../../errors.ts';
import { type DossierFolder, listDossiers } from '../../reading/folder.ts';
import { sidecarNames } from '../../reading/metadata/sidecarNames.ts';
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

/**
 * Copies a file into a folder under a name that is free there, with its sidecar if it has one. It appears there whole or not
 * at all: it is written under a hidden name, which no reader takes up. Returns its name. Throws {@link UserError} if nothing can
 * be written there.
 */
export async function placeFile(folder: string, path: string, name: string): Promise<string> {
  const taken = new Set(await readdir(folder));
  const free = freeName(name, taken);
  const hidden = join(folder, `.adding-${process.pid}-${hashOfBytes(Buffer.from(free)).slice(0, 8)}`);
  try {
    const sidecar = `${path}.meta.json`;
    // First, so that the file is never without it.
    if (await isThere(sidecar)) await moveInto(sidecar, hidden, join(folder, `${free}.meta.json`));
    await moveInto(path, hidden, join(folder, free));
    return free;
  } catch (error) {
    await rm(hidden, { force: true });
    throw error;
  }
}

/** Copies a file to a hidden name and gives it its own, which must be free. */
async function moveInto(from: string, hidden: string, to: string): Promise<void> {
  await copyFile(from, hidden, constants.COPYFILE_EXCL);
  const handle = await open(hidden, 'r+');
  await handle.sync().finally(() => handle.close());
  try {
    // Fails if the name was taken meanwhile, which a change of name would not.
    await link(hidden, to);
    await unlink(hidden);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // Some file systems have no links.
    if (code !== 'EPERM' && code !== 'ENOSYS' && code !== 'ENOTSUP') throw error;
    await rename(hidden, to);
  }
}

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

/** Moves a file and its sidecar from one folder to another. */
export async function moveFile(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const [own = ''] = sidecarNames(from);
  const sidecar = join(dirname(from), own);
  if (await isThere(sidecar)) await moveAcross(sidecar, `${to}.meta.json`);
  await moveAcross(from, to);
}

/** A change of name, or a copy if the folders are on different disks. */
async function moveAcross(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
    await unlink(from);
  }
}

export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Whether a path of a dossier stays inside its folder. */
export function isInFolder(directory: string, file: string): boolean {
  return join(directory, file).startsWith(directory + sep);
}
