import { hashOf } from '../dossier/passage.ts';
import type { DossierFolder, FoundFile } from '../reading/folder.ts';
import { findSidecar } from '../reading/metadata/sidecar.ts';
import { UnreadableFile } from '../reading/unreadableFile.ts';

/** A folder as it was found at one look. */
export interface Look {
  readonly folder: DossierFolder;
  /** By file, a hash of all that shows whether it has changed since the last look: its size, its time, and its sidecar. */
  readonly files: ReadonlyMap<string, string>;
  /** A hash of the whole folder: it shows whether anything has changed. */
  readonly signature: string;
}

/** Looks at the files of a folder without reading them, except for their sidecars. */
export async function lookAt(folder: DossierFolder): Promise<Look> {
  const files = new Map<string, string>();
  for (const { file, path, size, modified } of folder.files) {
    const sidecar = await sidecarOf(path);
    files.set(file, hashOf(JSON.stringify([path, size, modified, ...sidecar])));
  }
  return { folder, files, signature: signatureOf(folder, files) };
}

async function sidecarOf(path: string): Promise<readonly string[]> {
  try {
    const sidecar = await findSidecar(path);
    return sidecar === undefined ? [] : [sidecar.name, Buffer.from(sidecar.bytes).toString('base64')];
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return [error.message];
  }
}

function signatureOf({ directory, unread, peopleModified }: DossierFolder, files: Look['files']): string {
  return hashOf(JSON.stringify([directory, unread, peopleModified, [...files]]));
}

/**
 * The look without the files that were written within the last `settle` milliseconds, which may be half written. Of such a
 * file the form that is held stays; a new one is left out. `waiting` is their number.
 */
export function settledOf(
  look: Look,
  held: Look | undefined,
  settle: number,
  now: number,
): { readonly settled: Look; readonly waiting: number } {
  const isYoung = ({ file, modified }: FoundFile): boolean =>
    Math.abs(now - modified) < settle && held?.files.get(file) !== look.files.get(file);
  const young = new Set(look.folder.files.filter(isYoung).map(({ file }) => file));
  if (young.size === 0) return { settled: look, waiting: 0 };
  const before = new Map(held?.folder.files.map((found) => [found.file, found]));
  const found = look.folder.files.flatMap((one) => (young.has(one.file) ? (before.get(one.file) ?? []) : one));
  const files = new Map(
    found.map(({ file }) => [file, (young.has(file) ? held : look)?.files.get(file) ?? ''] as const),
  );
  const folder = { ...look.folder, files: found };
  return { settled: { folder, files, signature: signatureOf(folder, files) }, waiting: young.size };
}
