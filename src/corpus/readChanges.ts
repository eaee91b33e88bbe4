import type { DossierStore } from '../keeping/dossierStore/dossierStore.ts';
import type { FoundFile } from '../reading/folder.ts';
import type { FileAnalyser } from './analyse/fileAnalyser.ts';
import { inTurns } from './inTurns.ts';
import type { Listener } from './listener.ts';
import type { Look } from './look.ts';
import { rest } from './rest.ts';
import { sortKey } from './sortKey.ts';

/**
 * Brings the store of a dossier to what its folder has: reads the files that came or changed, and forgets those that went.
 * Nothing else is touched, and a file that only looks otherwise is not read. `held` is the look before, if there was one.
 */
export async function readChanges(
  { folder, files }: Look,
  held: Look | undefined,
  { writer }: DossierStore,
  listener: Listener,
  analyser: FileAnalyser,
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
  await inTurns(changed, analyser.atOnce, async (found) => {
    listener.progress(folder.name, 'reading', done, changed.length);
    const path = found.file;
    const signature = files.get(path) ?? '';
    const analysed = await analyser.analyse(found, known.get(path)?.fingerprint ?? null);
    if (analysed === null) writer.sign(path, signature);
    else {
      // Whether a file that could not be opened can be opened later is not seen by its size or time.
      const signed = analysed.fingerprint === '' ? '' : signature;
      writer.take({ path, sort: sortKey(found, folder.directory), signature: signed, ...analysed });
    }
    done += 1;
    await rest();
  });
}
