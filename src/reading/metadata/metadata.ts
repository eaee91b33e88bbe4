import type { DocumentContent, Metadata } from '../../dossier/document.ts';
import { withoutGaps } from './declaredMetadata.ts';
import { detectedLanguage } from './detectedLanguage.ts';
import { fileNameMetadata } from './fileName.ts';
import type { Sidecar } from './sidecar.ts';
import { sidecarMetadata } from './sidecar.ts';

/** A longer heading is no title, in UTF-16 units. */
const LONGEST_TITLE = 200;

/** The heading with which a text begins. Pages have larger and smaller lines that are no headings of the whole. */
function firstHeading({ text, blocks, pageCount }: DocumentContent): string | undefined {
  const first = blocks.find(({ kind }) => kind !== 'runningHead');
  if (pageCount !== undefined || first?.kind !== 'heading' || blocks.length === 1) return undefined;
  const words = text.slice(first.start, first.end).replace(/\s+/gu, ' ').trim();
  return words.length > LONGEST_TITLE ? undefined : words;
}

/**
 * All metadata of a document. The file itself counts before its sidecar, that before the heading with which the
 * text begins, and this before the file's name; within the file,
 * front matter counts before the properties of the format. The language is detected only if none of them gives it.
 */
export function completeMetadata(content: DocumentContent, file: string, sidecar: Sidecar | undefined): Metadata {
  const declared = {
    ...fileNameMetadata(file),
    ...withoutGaps<Pick<Metadata, 'title'>>({ title: firstHeading(content) }),
    ...(sidecar === undefined ? {} : sidecarMetadata(sidecar)),
    ...content.metadata,
  };
  const language = declared.language ?? detectedLanguage(content.text);
  return { ...declared, ...withoutGaps<Pick<Metadata, 'language'>>({ language }) };
}
