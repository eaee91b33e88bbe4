import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Metadata } from '../dossier/document.ts';
import { declaredMetadata } from './declaredMetadata.ts';
import { accessReason } from './folder.ts';
import { sidecarPaths } from './sidecarPaths.ts';
import { UnreadableFile } from './unreadableFile.ts';

/** A file of metadata beside a document, as it lies on disk. */
export interface Sidecar {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The sidecar of the document at that path, or undefined without one. Throws {@link UnreadableFile}. */
export async function findSidecar(path: string): Promise<Sidecar | undefined> {
  for (const sidecar of sidecarPaths(path)) {
    const name = basename(sidecar);
    try {
      return { name, bytes: await readFile(sidecar) };
    } catch (error) {
      const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!missing) throw new UnreadableFile(`has a sidecar ${name} that ${accessReason(error)}`, { cause: error });
    }
  }
  return undefined;
}

/** The metadata in a sidecar. Throws {@link UnreadableFile} that names the sidecar and the field. */
export function sidecarMetadata({ name, bytes }: Sidecar): Partial<Metadata> {
  const where = `sidecar ${name}`;
  let given: unknown;
  try {
    given = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new UnreadableFile(`${where} is not valid JSON in UTF-8: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
  return declaredMetadata(given, where, true);
}
