import { parseDocument } from 'yaml';
import type { Metadata } from '../../dossier/document.ts';
import { wording } from '../../wording/catalogue.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { declaredMetadata } from './declaredMetadata.ts';

/**
 * The metadata in front matter. Generators of pages keep fields of their own there, so unknown fields are not faults.
 */
export function frontMatterMetadata(yaml: string): Partial<Metadata> {
  const document = parseDocument(yaml, { logLevel: 'silent' });
  const error = document.errors[0];
  if (error !== undefined) {
    throw new UnreadableFile(wording.declared.isNoYaml(error.message.split('\n')[0] ?? ''));
  }
  // An alias can expand to many copies of a node; this is the library's own limit against "billion laughs".
  const given: unknown = document.toJS({ maxAliasCount: 100 });
  return given === null || given === undefined ? {} : declaredMetadata(given, wording.declared.frontMatter, false);
}
