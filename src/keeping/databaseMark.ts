import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { wording } from '../wording/catalogue.ts';

/** A note beside the database, so that its loss is noticed. */
const MARK = 'verbatim.sqlite.txt';
/** The same in the folder of a bot that keeps things on a server. */
const SERVER_MARK = 'verbatim.postgres.txt';

/** Leaves the note that there is a database in a data directory. */
export function markDatabase(dataDirectory: string): void {
  leaveNote(join(dataDirectory, MARK), wording.store.mark);
}

/** Leaves the note that what the bot of a data directory keeps is on a server. */
export function markServer(dataDirectory: string): void {
  leaveNote(join(dataDirectory, SERVER_MARK), wording.server.mark);
}

function leaveNote(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path)) writeFileSync(path, text);
  } catch {
    // A full disk: the next start leaves it.
  }
}

/**
 * What in a data directory shows that there was a database, by name: the note, stores of dossiers, a write-ahead log without
 * its database, databases that were set aside. `isOnServer`: also
 * the database itself, which is not the one that is used. Look at it before the database is opened: another process may be making it.
 */
export function signsOfDatabase(dataDirectory: string, isOnServer = false): readonly string[] {
  const isFilled = (name: string): boolean => (sizeOf(join(dataDirectory, name)) ?? 0) > 0;
  const stored = storedDossiers(dataDirectory);
  const former = filesIn(dataDirectory).filter(
    (name) => name.startsWith('verbatim.before-') && name.endsWith('.sqlite'),
  );
  return [
    ...(stored.length > 0 ? [`dossiers (${stored.join(', ')})`] : []),
    ...(isFilled('verbatim.sqlite-wal') && !isFilled('verbatim.sqlite') ? ['verbatim.sqlite-wal'] : []),
    ...(isOnServer && isFilled('verbatim.sqlite') ? ['verbatim.sqlite'] : []),
    ...former,
    ...[MARK, SERVER_MARK].filter((mark) => existsSync(join(dataDirectory, mark))),
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
