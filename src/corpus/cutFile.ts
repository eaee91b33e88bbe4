import { cutPassages } from '../dossier/cutPassages.ts';
import type { ReadFile } from '../dossier/document.ts';
import type { CutDocument } from '../keeping/dossierStore/storeWriter.ts';
import { sentencesOf } from '../languages/sentences.ts';

/** Raise it with every change to how documents are cut into passages: stored ones are cut anew. */
export const CUT_VERSION = 'cut1';

/** A file that was read, with its passages if it is a document. */
export type CutFile = ReadFile & { readonly cut?: CutDocument };

/** Cuts what was read of a file into passages, which have no numbers yet. */
export function cutFile(read: ReadFile): CutFile {
  if (!('content' in read.outcome)) return read;
  const { content } = read.outcome;
  return { ...read, cut: { content, passages: cutPassages('', content, sentencesOf) } };
}
