import type { ReadFile } from '../dossier/document.ts';
import type { Snapshot, SnapshotEntry } from '../keeping/snapshot.ts';
import type { FoundFile } from '../reading/folder.ts';
import type { FileReader } from '../reading/read.ts';
import { UnreadableFile } from '../reading/unreadableFile.ts';
import { fingerprint } from './fingerprint.ts';
import { inTurns } from './inTurns.ts';
import { keep, type Listener } from './listener.ts';
import type { Look } from './look.ts';

/** What reading the files of a dossier came to, in the order of the folder. */
export type Entries = readonly SnapshotEntry[];

/** How many files are read at once: while one is hashed, others can be read. */
const AT_ONCE = 4;

/** Every file of a dossier as it reads today; what did not change is taken from what is held, else from the snapshot. */
export async function readFiles(
  { folder, files }: Look,
  held: (Look & { readonly entries: Entries }) | undefined,
  snapshot: Snapshot,
  listener: Listener,
  { read }: FileReader,
): Promise<Entries> {
  const before = held === undefined ? snapshot.readEntries() : { state: 'whole', entries: held.entries };
  if (before.state === 'damaged') {
    listener.warn(`the snapshot of dossier ${folder.name} is damaged; every document is read again`);
  }
  const known = new Map(before.entries.map((entry) => [entry.file, entry]));
  let done = 0;
  const entries = await inTurns(folder.files, AT_ONCE, async (found) => {
    listener.progress(folder.name, 'reading', done, folder.files.length);
    const old = known.get(found.file);
    const isSame = old !== undefined && held?.files.get(found.file) === files.get(found.file);
    const entry = isSame ? old : await readEntry(found, old, read);
    done += 1;
    return entry;
  });
  const changed =
    before.state !== 'whole' ||
    known.size !== entries.length ||
    entries.some((entry) => known.get(entry.file) !== entry);
  if (changed) keep(listener, folder.name, () => snapshot.writeEntries(entries));
  return entries;
}

/** All files that were read, those inside others after them. */
export function filesOf(entries: Entries): readonly ReadFile[] {
  return entries.flatMap((entry): readonly ReadFile[] => [entry, ...(entry.members ?? [])]);
}

async function readEntry(
  found: FoundFile,
  old: SnapshotEntry | undefined,
  read: FileReader['read'],
): Promise<SnapshotEntry> {
  const { file } = found;
  try {
    const print = await fingerprint(found);
    if (old?.fingerprint === print) return old;
    const [{ outcome }, ...members] = await read(found);
    return { file, fingerprint: print, outcome, ...(members.length === 0 ? {} : { members }) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { file, fingerprint: '', outcome: { reason: error.message } };
  }
}
