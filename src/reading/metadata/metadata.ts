import type { DocumentContent, Metadata } from '../../dossier/document.ts';
import { withoutGaps } from './declaredMetadata.ts';
import { detectedLanguage } from './detectedLanguage.ts';
import { fileNameMetadata } from './fileName.ts';
import type { Sidecar } from './sidecar.ts';
import { sidecarMetadata } from './sidecar.ts';

/**
 * All metadata of a document. The file itself counts before its sidecar, and that before its name; within the file,
 * front matter counts before the properties of the format. The language is detected only if none of them gives it.
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
