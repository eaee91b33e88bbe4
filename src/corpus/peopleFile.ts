import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NO_CORRECTIONS } from '../dossier/peopleCorrections.ts';
import { accessReason } from '../reading/folder.ts';
import { wording } from '../wording/catalogue.ts';
import type { ReadPeople } from './parsePeople.ts';

/** The file beside the documents in which a team corrects what the program makes of names. */
export const PEOPLE_FILE = 'people.yaml';
/** A longer file is not a list of names; in bytes. */
const MOST_BYTES = 1024 * 1024;

/** Reads the `people.yaml` of a dossier's folder; without one there is nothing to correct. Never throws for the file's sake. */
export async function readPeople(directory: string): Promise<ReadPeople> {
  const path = join(directory, PEOPLE_FILE);
  try {
    const stats = await lstat(path);
    if (!stats.isFile()) return faulty(wording.people.isNoFile);
    if (stats.size > MOST_BYTES) return faulty(wording.people.tooLong);
    // Few dossiers have such a file, and the library takes as long to load as many others together.
    const { parsePeople } = await import('./parsePeople.ts');
    return parsePeople(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { corrections: NO_CORRECTIONS, faults: [] };
    if (error instanceof TypeError) return faulty(wording.people.isNotUtf8);
    return faulty(accessReason(error));
  }
}

function faulty(fault: string): ReadPeople {
  return { corrections: NO_CORRECTIONS, faults: [fault] };
}
