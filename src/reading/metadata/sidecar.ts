import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Metadata } from '../../dossier/document.ts';
import { wording } from '../../wording/catalogue.ts';
import { accessReason } from '../folder.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { declaredMetadata } from './declaredMetadata.ts';
import { sidecarNames } from './sidecarNames.ts';

/** A file of metadata beside a document, as it is on disk. */
export interface Sidecar {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The sidecar of the document at that path; undefined if there is none. Throws {@link UnreadableFile}. */
export async function findSidecar(path: string): Promise<Sidecar | undefined> {
  for (const name of sidecarNames(path)) {
    try {
      return { name, bytes: await readFile(join(dirname(path), name)) };
    } catch (error) {
      const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!missing)
        throw new UnreadableFile(wording.declared.sidecarUnread(name, accessReason(error)), { cause: error });
    }
  }
  return undefined;
}

/** The metadata in a sidecar. Throws {@link UnreadableFile} that names the sidecar and the field. */
export function sidecarMetadata({ name, bytes }: Sidecar): Partial<Metadata> {
  const where = wording.declared.sidecar(name);
  let given: unknown;
  try {
    given = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new UnreadableFile(wording.declared.isNoJson(where, error instanceof Error ? error.message : String(error)), {
      cause: error,
    });
  }
  return declaredMetadata(given, where);
}
