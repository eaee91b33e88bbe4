import type { DossierStore } from '../keeping/dossierStore/dossierStore.ts';
import type { ReadEntry, StoredFile } from '../keeping/dossierStore/storeWriter.ts';
import type { FileReader } from '../reading/fileReader.ts';
import type { FoundFile } from '../reading/folder.ts';
import { UnreadableFile } from '../reading/unreadableFile.ts';
import { cutFile } from './cutFile.ts';
import { fingerprint } from './fingerprint.ts';
import { inTurns } from './inTurns.ts';
import type { Listener } from './listener.ts';
import type { Look } from './look.ts';
import { rest } from './rest.ts';
import { sortKey } from './sortKey.ts';

/** How many files are read at once: while one is hashed, others can be read. */
const AT_ONCE = 4;

/**
 * Brings the store of a dossier to what its folder has: reads the files that came or changed, and forgets those that went.
 * Nothing else is touched, and a file that only looks otherwise is not read. `held` is the look before, if there was one.
 */
export async function readChanges(
  { folder, files }: Look,
  held: Look | undefined,
  { writer }: DossierStore,
  listener: Listener,
  { read }: FileReader,
): Promise<void> {
  const known = writer.files();
  writer.remove([...known.keys()].filter((path) => !files.has(path)));
  const isAsBefore = ({ file }: FoundFile): boolean => {
    const signature = files.get(file);
    const before = known.get(file);
    return before !== undefined && (before.signature === signature || held?.files.get(file) === signature);
  };
  const changed = folder.files.filter((found) => !isAsBefore(found));
  let done = 0;
  await inTurns(changed, AT_ONCE, async (found) => {
    listener.progress(folder.name, 'reading', done, changed.length);
    const signature = files.get(found.file) ?? '';
    const entry = await readEntry(found, folder.directory, signature, known.get(found.file), read);
    if (entry === undefined) writer.sign(found.file, signature);
    else writer.take(entry);
    done += 1;
    await rest();
  });
}

/** What reading a file comes to; undefined if it has the same bytes as before. */
async function readEntry(
  found: FoundFile,
  directory: string,
  signature: string,
  before: StoredFile | undefined,
  read: FileReader['read'],
): Promise<ReadEntry | undefined> {
  const { file } = found;
  const own = { path: file, sort: sortKey(found, directory) };
  try {
    const print = await fingerprint(found);
    if (before?.fingerprint === print) return undefined;
    const files = (await read(found)).map(cutFile);
    return { ...own, signature, fingerprint: print, files };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    // Whether it can be read later is not seen by its size or time.
    return { ...own, signature: '', fingerprint: '', files: [{ file, outcome: { reason: error.message } }] };
  }
}
