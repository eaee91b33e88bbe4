import type { Snapshot, SnapshotEntry } from '../keeping/snapshot.ts';
import type { FoundFile } from '../reading/folder.ts';
import { readDocument } from '../reading/read.ts';
import { UnreadableFile } from '../reading/unreadableFile.ts';
import { fingerprint } from './fingerprint.ts';
import { keep, type Listener } from './listener.ts';
import type { Look } from './look.ts';

/** What reading the files of a dossier came to, in the order of the folder. */
export type Entries = readonly SnapshotEntry[];

/** Every file of a dossier as it reads today; what did not change is taken from what is held, else from the snapshot. */
export async function readFiles(
  { folder, files }: Look,
  held: (Look & { readonly entries: Entries }) | undefined,
  snapshot: Snapshot,
  listener: Listener,
): Promise<Entries> {
  const before = held === undefined ? snapshot.readEntries() : { state: 'whole', entries: held.entries };
  if (before.state === 'damaged') {
    listener.warn(`the snapshot of dossier ${folder.name} is damaged; every document is read again`);
  }
  const known = new Map(before.entries.map((entry) => [entry.file, entry]));
  const entries: SnapshotEntry[] = [];
  let changed = before.state !== 'whole' || known.size !== folder.files.length;
  for (const [done, found] of folder.files.entries()) {
    listener.progress(folder.name, 'reading', done, folder.files.length);
    const old = known.get(found.file);
    const isSame = old !== undefined && held?.files.get(found.file) === files.get(found.file);
    const entry = isSame ? old : await readFile(found, old);
    if (entry !== old) changed = true;
    entries.push(entry);
  }
  if (changed) keep(listener, folder.name, () => snapshot.writeEntries(entries));
  return entries;
}

async function readFile(found: FoundFile, old: SnapshotEntry | undefined): Promise<SnapshotEntry> {
  const { file } = found;
  try {
    const print = await fingerprint(found);
    if (old?.fingerprint === print) return old;
    try {
      return { file, fingerprint: print, outcome: { content: await readDocument(found) } };
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      return { file, fingerprint: print, outcome: { reason: error.message } };
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { file, fingerprint: '', outcome: { reason: error.message } };
  }
}
