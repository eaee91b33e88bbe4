import { accessSync, constants, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { listDossiers } from '../../reading/folder.ts';
import { wording } from '../../wording/catalogue.ts';
import { type Finding, fault, ok, warning } from '../finding.ts';

const { about, folders: words } = wording.operating.doctor;
const MEGABYTE = 1024 * 1024;
/** Free space below which the bot soon cannot keep anything, and below which it should be looked at; in bytes. */
const TOO_LITTLE = 50 * MEGABYTE;
const LITTLE = 1024 * MEGABYTE;
/** Most files that are named. */
const MOST_NAMED = 5;

function may(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Whether `.env` keeps the token to whoever runs the bot. */
export function checkSettingsFile(path: string): readonly Finding[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined || process.platform === 'win32') return [];
  const isOpen = (stats.mode & 0o077) !== 0;
  return [isOpen ? warning(about.settings, words.othersRead(path), words.closeIt(path)) : ok(about.settings, path)];
}

/** Whether data can be kept: the folder, and the space on its disk. */
export function checkDataFolder(path: string): readonly Finding[] {
  if (!isFolder(path)) {
    const parent = dirname(path);
    return isFolder(parent) && may(parent, constants.W_OK)
      ? [ok(about.data, words.isMade(path)), ...checkSpace(parent)]
      : [fault(about.data, words.cannotMake(path), words.makeIt(path))];
  }
  const isUsable = may(path, constants.R_OK | constants.W_OK | constants.X_OK);
  return [
    isUsable ? ok(about.data, path) : fault(about.data, words.notWritable(path), words.allowWriting(path)),
    ...checkSpace(path),
  ];
}

function checkSpace(path: string): readonly Finding[] {
  const { bavail, bsize } = statfsSync(path);
  const free = bavail * bsize;
  const says = words.free(Math.floor(free / MEGABYTE), path);
  if (free < TOO_LITTLE) return [fault(about.disk, says, words.freeSpace)];
  return [free < LITTLE ? warning(about.disk, says, words.freeSpace) : ok(about.disk, says)];
}

/** Whether the documents can be read, and which dossiers there are. */
export async function checkCorpus(path: string, maxBytes: number): Promise<readonly Finding[]> {
  if (!isFolder(path)) return [fault(about.documents, words.noFolder(path), words.nameFolder)];
  if (!may(path, constants.R_OK | constants.X_OK)) {
    return [fault(about.documents, words.notReadable(path), words.allowReading(path))];
  }
  const dossiers = await listDossiers(path, { maxBytes });
  if (dossiers.length === 0) return [warning(about.documents, words.noDossier(path), words.addDocuments)];
  return dossiers.map(({ name, files, unread }) => {
    const says = words.holds(name, files.length);
    if (unread.length === 0) return ok(about.documents, says);
    const named = unread.slice(0, MOST_NAMED).map(({ file, reason }) => `${file}: ${reason}`);
    return warning(about.documents, words.notRead(says, unread.length, named), words.mendFiles);
  });
}
