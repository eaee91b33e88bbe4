import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { accessReason, type FoundFile } from '../reading/folder.ts';
import { findSidecar } from '../reading/metadata/sidecar.ts';
import { UnreadableFile } from '../reading/unreadableFile.ts';

/**
 * A hash (SHA-256, hexadecimal) of all that a document is read from: its file and its sidecar. Two equal fingerprints
 * read by the same readers give the same document. Throws {@link UnreadableFile}.
 */
export async function fingerprint(found: FoundFile): Promise<string> {
  const hash = createHash('sha256');
  try {
    hash.update(await readFile(found.path));
  } catch (error) {
    throw new UnreadableFile(accessReason(error), { cause: error });
  }
  const sidecar = await findSidecar(found.path);
  if (sidecar !== undefined) hash.update(`\0${sidecar.name}\0`).update(sidecar.bytes);
  return hash.digest('hex');
}
