import { parseDocument } from 'yaml';
import type { Metadata } from '../../dossier/document.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { declaredMetadata } from './declaredMetadata.ts';

/** A page's generator keeps many fields of its own there, so those that are not known are let be. */
export function frontMatterMetadata(yaml: string): Partial<Metadata> {
  const document = parseDocument(yaml, { logLevel: 'silent' });
  const error = document.errors[0];
  if (error !== undefined) {
    throw new UnreadableFile(`front matter is not valid YAML: ${error.message.split('\n')[0]}`);
  }
  // An alias may stand for many copies of a node; the limit is the library's own against "billion laughs".
  const given: unknown = document.toJS({ maxAliasCount: 100 });
  return given === null || given === undefined ? {} : declaredMetadata(given, 'front matter', false);
}
