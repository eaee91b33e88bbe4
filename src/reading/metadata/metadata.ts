import type { DocumentContent, Metadata } from '../../dossier/document.ts';
import { withoutGaps } from './declaredMetadata.ts';
import { detectedLanguage } from './detectedLanguage.ts';
import { fileNameMetadata } from './fileName.ts';
import type { Sidecar } from './sidecar.ts';
import { sidecarMetadata } from './sidecar.ts';

/**
 * All that is known of a document: what the file says of itself (its front matter before its format's properties; the
 * reader has merged the two), then its sidecar, then its name. The language is guessed only where none of them gives it.
 */
export function completeMetadata(content: DocumentContent, file: string, sidecar: Sidecar | undefined): Metadata {
  const declared = {
    ...fileNameMetadata(file),
    ...(sidecar === undefined ? {} : sidecarMetadata(sidecar)),
    ...content.metadata,
  };
  const language = declared.language ?? detectedLanguage(content.text);
  return { ...declared, ...withoutGaps<Pick<Metadata, 'language'>>({ language }) };
}
