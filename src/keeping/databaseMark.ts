import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wording } from '../wording/catalogue.ts';

/** A note beside the database, so that its loss is noticed. */
const MARK = 'verbatim.sqlite.txt';

/** Leaves the note that there is a database in a data directory. */
export function markDatabase(dataDirectory: string): void {
  const path = join(dataDirectory, MARK);
  try {
    if (!existsSync(path)) writeFileSync(path, wording.store.mark);
  } catch {
    // A full disk: the next start leaves it.
  }
}

/**
 * What in a data directory shows that there was a database, by name: the note, stores of dossiers, a write-ahead log without
 * its database, databases that were set aside. Look at it before the database is opened: another process may be making it.
 */
export function signsOfDatabase(dataDirectory: string): readonly string[] {
  const isFilled = (name: string): boolean => (sizeOf(join(dataDirectory, name)) ?? 0) > 0;
  const stored = storedDossiers(dataDirectory);
  const former = filesIn(dataDirectory).filter(
    (name) => name.startsWith('verbatim.before-') && name.endsWith('.sqlite'),
  );
  return [
    ...(stored.length > 0 ? [`dossiers (${stored.join(', ')})`] : []),
    ...(isFilled('verbatim.sqlite-wal') && !isFilled('verbatim.sqlite') ? ['verbatim.sqlite-wal'] : []),
    ...former,
    ...(existsSync(join(dataDirectory, MARK)) ? [MARK] : []),
  ];
}

/** The names of the files in which dossiers were kept as they were read and numbered, without their ending. */
function storedDossiers(dataDirectory: string): readonly string[] {
  return filesIn(join(dataDirectory, 'dossiers'))
    .filter((file) => file.endsWith('.sqlite'))
    .map((file) => decoded(file.slice(0, -'.sqlite'.length)));
}

function filesIn(folder: string): readonly string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(folder).sort() : [];
}

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // cut within an escape
  }
}
