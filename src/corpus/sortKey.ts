import { sep } from 'node:path';
import type { FoundFile } from '../reading/folder.ts';

/**
 * Bytes that put the files of a dossier in the order in which its folder is walked: folder by folder, each by the UTF-16
 * units of its names. The documents beside the folder `main` come after those in it.
 */
export function sortKey({ file, path }: FoundFile, directory: string): Uint8Array {
  const isInside = path.startsWith(directory.endsWith(sep) ? directory : directory + sep);
  // No name has a NUL, and nothing is before it: a folder comes before the names that begin like its own.
  const units = Buffer.from(file.replaceAll('/', '\0'), 'utf16le').swap16();
  return Buffer.concat([Buffer.of(isInside ? 0 : 1), units]);
}
