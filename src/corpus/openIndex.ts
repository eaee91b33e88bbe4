import type { Dossier } from '../dossier/dossier.ts';
import { hashOf } from '../dossier/passage.ts';
import type { Snapshot } from '../keeping/snapshot.ts';
import { MiniSearchIndex } from '../search/engines/memory/miniSearchIndex.ts';
import type { PassageIndex } from '../search/passageIndex.ts';
import { keep, type Listener, messageOf } from './listener.ts';
import type { Entries } from './readFiles.ts';
import { rest } from './rest.ts';

/** The index of a dossier, from its snapshot if that fits, else built in pieces, so that others are served meanwhile. */
export async function openIndex(
  dossier: Dossier,
  entries: Entries,
  snapshot: Snapshot,
  listener: Listener,
): Promise<PassageIndex> {
  const content = hashOf(
    JSON.stringify([
      entries.map(({ file, fingerprint: print }) => [file, print]),
      dossier.documents.map(({ id, passages }) => [id, passages.length]),
    ]),
  );
  try {
    const kept = snapshot.readIndex(content);
    if (kept !== undefined) return MiniSearchIndex.load(dossier, kept);
  } catch (error) {
    listener.warn(`the kept index of dossier ${dossier.name} does not fit (${messageOf(error)}); it is built anew`);
  }
  const index = await MiniSearchIndex.buildAtEase(
    dossier,
    (done) => listener.progress(dossier.name, 'indexing', done, dossier.passageCount),
    rest,
  );
  await rest();
  keep(listener, dossier.name, () => snapshot.writeIndex(content, index));
  return index;
}
