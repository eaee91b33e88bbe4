import type { Dossier } from '../dossier/dossier.ts';
import { MiniSearchIndex } from '../search/engines/memory/miniSearchIndex.ts';
import type { PassageIndex } from '../search/passageIndex.ts';
import type { Listener } from './listener.ts';
import { rest } from './rest.ts';

/** The index of a dossier, built in pieces, so that others are served meanwhile. */
export async function openIndex(dossier: Dossier, listener: Listener): Promise<PassageIndex> {
  return await MiniSearchIndex.buildAtEase(
    dossier,
    (done) => listener.progress(dossier.name, 'indexing', done, dossier.passageCount),
    rest,
  );
}
