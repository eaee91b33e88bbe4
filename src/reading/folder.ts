import { type Dirent, type Stats, statSync } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { UnreadFile } from '../dossier/document.ts';
import { UserError } from '../errors.ts';
import { wording } from '../wording/catalogue.ts';
import { formatOf, unknownTypeReason } from './formats.ts';
import { foldersOfSavedPages } from './savedPages.ts';

/** A file of a dossier that has a reader. */
export interface FoundFile {
  readonly dossier: string;
  /** Path inside the dossier's folder, with `/` between folders. */
  readonly file: string;
  /** Absolute path. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Time of the last change, in milliseconds since the epoch. */
  readonly modified: number;
}

/** One dossier as it is on disk. */
export interface DossierFolder {
  readonly name: string;
  /** Absolute path. */
  readonly directory: string;
  /** In the order of their names. */
  readonly files: readonly FoundFile[];
  readonly unread: readonly UnreadFile[];
  /** Time of the last change of its `people.yaml`, in milliseconds since the epoch, or null without one. */
  readonly peopleModified: number | null;
}

export interface FolderOptions {
  /** The largest file that is read, in bytes. */
  readonly maxBytes?: number;
}

/** The dossier of the documents in the corpus directory itself. */
export const MAIN_DOSSIER = 'main';

const MEGABYTE = 1024 * 1024;
export const DEFAULT_MAX_BYTES = 50 * MEGABYTE;

/** Files about documents or people that are not documents themselves. */
const notDocuments = /^\.|\.meta\.json$|^people\.yaml$/u;
/** The folder in which macOS keeps what a ZIP archive cannot say of its files. */
const ARCHIVED_RESOURCES = '__MACOSX';

/** Whether a file with this path may be a document, by its name alone. */
export function isDocumentName(file: string): boolean {
  return file.split('/').every((part) => !notDocuments.test(part) && part !== ARCHIVED_RESOURCES);
}

interface Walk {
  readonly root: string;
  readonly maxBytes: number;
  readonly files: FoundFile[];
  readonly unread: UnreadFile[];
  readonly names: Set<string>;
}

const reasonsByErrorCode: ReadonlyMap<string, string> = new Map([
  ['EACCES', wording.unread.mayNotOpen],
  ['EPERM', wording.unread.mayNotOpen],
  ['ENOENT', wording.unread.linkToNothing],
  ['ELOOP', wording.unread.linkToItself],
]);

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** Why the system does not open a file, for its owner. */
export function accessReason(error: unknown): string {
  return reasonsByErrorCode.get(errorCode(error)) ?? wording.unread.cannotOpen(errorCode(error));
}

function inMegabytes(bytes: number): string {
  return `${Number((bytes / MEGABYTE).toFixed(1))} MB`;
}

/** Why a file is not read; undefined if it is. */
function refusal(name: string, stats: Stats, maxBytes: number): string | undefined {
  if (!stats.isFile()) return wording.unread.isNoFile;
  if (formatOf(name) === undefined) return unknownTypeReason(name);
  if (stats.size === 0) return wording.unread.isEmpty;
  if (stats.size > maxBytes) {
    return wording.unread.tooLarge(inMegabytes(stats.size), inMegabytes(maxBytes));
  }
  return undefined;
}

function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** Where a file or folder is, and where it really is if links are followed. */
interface Visited {
  readonly path: string;
  readonly real: string;
}

async function visit(
  walk: Walk,
  dossier: string,
  directory: string,
  { path, real }: Visited,
  visited: ReadonlySet<string>,
) {
  const file = relative(directory, path).split(sep).join('/') || '.';
  const unread = (reason: string) => walk.unread.push({ dossier, file, reason });
  try {
    if (!isInside(walk.root, real)) {
      unread(wording.unread.linkOut);
      return;
    }
    // The tens of thousands of files of a large dossier are looked at in a fraction of the time that promises take.
    const stats = statSync(path);
    if (stats.isDirectory()) {
      if (visited.has(real)) unread(wording.unread.linkToHolder);
      else await visitFolder(walk, dossier, directory, { path, real }, new Set([...visited, real]));
      return;
    }
    const reason = refusal(file, stats, walk.maxBytes);
    if (reason !== undefined) unread(reason);
    // `main` is both a folder and the documents beside it, so two of its files can have the same name.
    else if (walk.names.has(file)) unread(wording.unread.sameName(MAIN_DOSSIER));
    else {
      walk.names.add(file);
      walk.files.push({ dossier, file, path, size: stats.size, modified: stats.mtimeMs });
    }
  } catch (error) {
    unread(accessReason(error));
  }
}

/** Visits an entry of a folder. Only a link has to be followed to know where it really is. */
async function visitEntry(
  walk: Walk,
  dossier: string,
  directory: string,
  folder: Visited,
  entry: Dirent,
  visited: ReadonlySet<string>,
) {
  const path = join(folder.path, entry.name);
  try {
    const real = entry.isSymbolicLink() ? await realpath(path) : join(folder.real, entry.name);
    await visit(walk, dossier, directory, { path, real }, visited);
  } catch (error) {
    const file = relative(directory, path).split(sep).join('/');
    walk.unread.push({ dossier, file, reason: accessReason(error) });
  }
}

async function entriesOf(directory: string): Promise<readonly Dirent[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const parts = foldersOfSavedPages(entries);
  const documents = entries.filter(({ name }) => !notDocuments.test(name) && !parts.has(name));
  return documents.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function visitFolder(
  walk: Walk,
  dossier: string,
  directory: string,
  folder: Visited,
  visited: ReadonlySet<string>,
) {
  for (const entry of await entriesOf(folder.path)) {
    await visitEntry(walk, dossier, directory, folder, entry, visited);
  }
}

async function openCorpus(corpusDirectory: string): Promise<{ root: string; entries: readonly Dirent[] }> {
  const given = resolve(corpusDirectory);
  try {
    return { root: await realpath(given), entries: await entriesOf(given) };
  } catch (error) {
    throw new UserError(wording.unread.noCorpus(given, errorCode(error) === 'ENOENT' ? null : accessReason(error)), {
      cause: error,
    });
  }
}

async function isFolder(root: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    const path = join(root, entry.name);
    return isInside(root, await realpath(path)) && (await stat(path)).isDirectory();
  } catch {
    // A link to nothing is not a folder; the walk reports it with its reason.
    return false;
  }
}

/**
 * The dossiers under the corpus directory: each folder is one, and the documents in the directory itself are the
 * dossier `main`. Only folders are opened. Files that will not be read are listed with the reason. Throws {@link
 * UserError} if the corpus directory cannot be listed.
 */
export async function listDossiers(
  corpusDirectory: string,
  options: FolderOptions = {},
): Promise<readonly DossierFolder[]> {
  const { root, entries } = await openCorpus(corpusDirectory);
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const folderNames = new Set<string>();
  for (const entry of entries) if (await isFolder(root, entry)) folderNames.add(entry.name);
  const dossiers = new Map<string, Omit<DossierFolder, 'peopleModified'> & Walk>();
  const dossierNamed = (name: string) => {
    const known = dossiers.get(name);
    if (known !== undefined) return known;
    const directory = folderNames.has(name) ? join(root, name) : root;
    const fresh = { name, directory, root, maxBytes, files: [], unread: [], names: new Set<string>() };
    dossiers.set(name, fresh);
    return fresh;
  };
  // Folders come first, so that a document in the folder `main` counts before one with the same name beside it.
  const foldersFirst = entries.toSorted((a, b) => Number(folderNames.has(b.name)) - Number(folderNames.has(a.name)));
  for (const entry of foldersFirst) {
    const folder = folderNames.has(entry.name);
    const name = folder ? entry.name : MAIN_DOSSIER;
    const directory = folder ? join(root, entry.name) : root;
    await visitEntry(dossierNamed(name), name, directory, { path: root, real: root }, entry, new Set([root]));
  }
  const listed = [...dossiers.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return await Promise.all(
    listed.map(async ({ name, directory, files, unread }) => {
      const people = await lstat(join(directory, 'people.yaml')).catch(() => null);
      return { name, directory, files, unread, peopleModified: people?.mtimeMs ?? null };
    }),
  );
}
