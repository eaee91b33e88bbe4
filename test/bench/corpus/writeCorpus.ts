import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inventedDocument, PASSAGES_A_DOCUMENT } from './inventedDocument.ts';

export interface CorpusPlan {
  readonly seed: number;
  readonly passages: number;
  /** The corpus directory; the documents are in the dossier {@link DOSSIER} in it. */
  readonly to: string;
}

/** The one dossier of an invented corpus. */
export const DOSSIER = 'news';

/** How many documents so many passages need. */
export function documentsOf(passages: number): number {
  return Math.ceil(passages / PASSAGES_A_DOCUMENT);
}

/**
 * Writes a corpus, one document after the other, so that it needs no memory to speak of. Returns its documents and bytes.
 * `onProgress` is told after each document how many are written.
 */
export async function writeCorpus(
  { seed, passages, to }: CorpusPlan,
  onProgress: (written: number, documents: number) => void = () => {},
): Promise<{ readonly documents: number; readonly bytes: number }> {
  const folder = join(to, DOSSIER);
  await mkdir(folder, { recursive: true });
  const documents = documentsOf(passages);
  let bytes = 0;
  for (let number = 0; number < documents; number += 1) {
    const left = passages - number * PASSAGES_A_DOCUMENT;
    const { name, text } = inventedDocument(seed, number, Math.min(PASSAGES_A_DOCUMENT, left));
    const data = Buffer.from(text);
    bytes += data.length;
    await writeFile(join(folder, name), data);
    onProgress(number + 1, documents);
  }
  return { documents, bytes };
}
