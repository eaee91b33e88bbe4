import { accessSync, constants, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { listDossiers } from '../../reading/folder.ts';
import { wording } from '../../wording/catalogue.ts';
import { type Finding, fault, ok, warning } from '../finding.ts';

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
  return [
    isOpen
      ? warning(
          wording.operating.doctor.about.settings,
          wording.operating.doctor.folders.othersRead(path),
          wording.operating.doctor.folders.closeIt(path),
        )
      : ok(wording.operating.doctor.about.settings, path),
  ];
}

/** Whether data can be kept: the folder, and the space on its disk. */
export function checkDataFolder(path: string): readonly Finding[] {
  if (!isFolder(path)) {
    const parent = dirname(path);
    return isFolder(parent) && may(parent, constants.W_OK)
      ? [ok(wording.operating.doctor.about.data, wording.operating.doctor.folders.isMade(path)), ...checkSpace(parent)]
      : [
          fault(
            wording.operating.doctor.about.data,
            wording.operating.doctor.folders.cannotMake(path),
            wording.operating.doctor.folders.makeIt(path),
          ),
        ];
  }
  const isUsable = may(path, constants.R_OK | constants.W_OK | constants.X_OK);
  return [
    isUsable
      ? ok(wording.operating.doctor.about.data, path)
      : fault(
          wording.operating.doctor.about.data,
          wording.operating.doctor.folders.notWritable(path),
          wording.operating.doctor.folders.allowWriting(path),
        ),
    ...checkSpace(path),
  ];
}

function checkSpace(path: string): readonly Finding[] {
  const { bavail, bsize } = statfsSync(path);
  const free = bavail * bsize;
  const says = wording.operating.doctor.folders.free(Math.floor(free / MEGABYTE), path);
  if (free < TOO_LITTLE)
    return [fault(wording.operating.doctor.about.disk, says, wording.operating.doctor.folders.freeSpace)];
  return [
    free < LITTLE
      ? warning(wording.operating.doctor.about.disk, says, wording.operating.doctor.folders.freeSpace)
      : ok(wording.operating.doctor.about.disk, says),
  ];
}

/** Whether the documents can be read, and which dossiers there are. */
export async function checkCorpus(path: string, maxBytes: number): Promise<readonly Finding[]> {
  if (!isFolder(path))
    return [
      fault(
        wording.operating.doctor.about.documents,
        wording.operating.doctor.folders.noFolder(path),
        wording.operating.doctor.folders.nameFolder,
      ),
    ];
  if (!may(path, constants.R_OK | constants.X_OK)) {
    return [
      fault(
        wording.operating.doctor.about.documents,
        wording.operating.doctor.folders.notReadable(path),
        wording.operating.doctor.folders.allowReading(path),
      ),
    ];
  }
  const dossiers = await listDossiers(path, { maxBytes });
  if (dossiers.length === 0)
    return [
      warning(
        wording.operating.doctor.about.documents,
        wording.operating.doctor.folders.noDossier(path),
        wording.operating.doctor.folders.addDocuments,
      ),
    ];
  return dossiers.map(({ name, files, unread }) => {
    const says = wording.operating.doctor.folders.holds(name, files.length);
    if (unread.length === 0) return ok(wording.operating.doctor.about.documents, says);
    const named = unread.slice(0, MOST_NAMED).map(({ file, reason }) => `${file}: ${reason}`);
    return warning(
      wording.operating.doctor.about.documents,
      wording.operating.doctor.folders.notRead(says, unread.length, named),
      wording.operating.doctor.folders.mendFiles,
    );
  });
}
