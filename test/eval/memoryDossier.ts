import { Dossier, type NumberedDocument } from '../../src/dossier/dossier.ts';
import { hashOf } from '../../src/dossier/passage.ts';
import { type OpenDossier, openDossier } from '../../src/openDossier.ts';
import { detectedLanguage } from '../../src/reading/metadata/detectedLanguage.ts';
import { MemoryEngine } from '../../src/search/engines/memory/memoryEngine.ts';
import { Meaning } from '../../src/search/meaning/meaning.ts';
import { evalVectors } from './evalVectors.ts';

/** A labelled passage: what evaluation knows of a document. */
export interface LabelledPassage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/**
 * A dossier in memory that is served like any other: one document with its title and one passage each. Canonical
 * text is the labelled text as it is, so that offsets in it hold.
 */
export function memoryDossier(passages: readonly LabelledPassage[]): OpenDossier {
  const documents = passages.map(({ id, title, text }): NumberedDocument => {
    const language = detectedLanguage(text);
    return {
      id,
      dossier: 'labelled',
      file: id,
      text,
      standing: text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      footnoteMarks: [],
      metadata: { title, ...(language === undefined ? {} : { language }) },
      passages: [
        {
          document: id,
          number: 1,
          kind: 'paragraph',
          page: null,
          headings: [],
          start: 0,
          end: text.length,
          hash: hashOf(text),
        },
      ],
    };
  });
  const dossier = new Dossier('labelled', documents, [], []);
  const engine = MemoryEngine.build(dossier);
  const vectors = evalVectors();
  return vectors === undefined
    ? openDossier(dossier, engine)
    : openDossier(dossier, engine.withMeaning(Meaning.of(vectors, engine.passages)), { vectors });
}
