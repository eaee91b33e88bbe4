import { readdirSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { hashOf } from '../dossier/passage.ts';
import type { DossierFolder, FoundFile } from '../reading/folder.ts';
import { SIDECAR_ENDING, sidecarNames } from '../reading/metadata/sidecarNames.ts';

/** A folder as it was found at one look. */
export interface Look {
  readonly folder: DossierFolder;
  /** By file, what shows whether it has changed since the last look: its size and its time, and those of its sidecar. */
  readonly files: ReadonlyMap<string, string>;
  /** A hash of the whole folder: it shows whether anything has changed. */
  readonly signature: string;
}

/** Looks at the files of a folder and at their sidecars without reading any. */
export function lookAt(folder: DossierFolder): Look {
  const inside = folder.directory.endsWith(sep) ? folder.directory : folder.directory + sep;
  const sidecars = new SidecarNames();
  const files = new Map(
    folder.files.map(({ file, path, size, modified }) => {
      // `main` is both a folder and the documents beside it.
      const where = path.startsWith(inside) ? '' : ' beside';
      return [file, `${size} ${modified}${where}${sidecars.signatureFor(path)}`] as const;
    }),
  );
  return { folder, files, signature: signatureOf(folder, files) };
}

/** Which sidecars are in the folders of the files. A folder is listed once, since most files have none. */
class SidecarNames {
  readonly #folders = new Map<string, ReadonlySet<string>>();

  /** Shows whether the sidecar of a file has changed; empty if it has none. */
  signatureFor(path: string): string {
    const folder = dirname(path);
    const there = this.#namesIn(folder);
    const name = there.size === 0 ? undefined : sidecarNames(path).find((one) => there.has(one));
    if (name === undefined) return '';
    const stats = statSync(join(folder, name), { throwIfNoEntry: false });
    return ` ${name} ${stats?.size} ${stats?.mtimeMs}`;
  }

  #namesIn(folder: string): ReadonlySet<string> {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const names = new Set(readdirSync(folder).filter((name) => name.endsWith(SIDECAR_ENDING)));
    this.#folders.set(folder, names);
    return names;
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
