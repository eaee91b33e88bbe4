import { cutPassages } from '../../src/dossier/cutPassages.ts';
import { Dossier } from '../../src/dossier/dossier.ts';
import { sentencesOf } from '../../src/languages/sentences.ts';
import { type OpenDossier, openDossier } from '../../src/openDossier.ts';
import { readPlainText } from '../../src/reading/text/plainText.ts';
import { MemoryEngine } from '../../src/search/engines/memory/memoryEngine.ts';
import { Meaning } from '../../src/search/meaning/meaning.ts';
import { evalVectors } from './evalVectors.ts';

/** A text of a labelled set. */
export interface EvalText {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

/** Opens texts as the documents of one dossier, read as plain text files are; nothing is written to disk. */
export async function openTexts(texts: readonly EvalText[], language = 'en'): Promise<OpenDossier> {
  const documents = await Promise.all(
    texts.map(async ({ id, title, text }) => {
      const content = await readPlainText(new TextEncoder().encode(text));
      const passages = cutPassages(id, content, sentencesOf);
      return {
        ...content,
        standing: content.text,
        id,
        dossier: 'eval',
        file: id,
        metadata: { title: title ?? id, language },
        passages: passages.map((passage, index) => ({ ...passage, number: index + 1 })),
      };
    }),
  );
  const dossier = new Dossier('eval', documents, [], []);
  const engine = MemoryEngine.build(dossier);
  const vectors = evalVectors();
  return vectors === undefined
    ? openDossier(dossier, engine)
    : openDossier(dossier, engine.withMeaning(Meaning.of(vectors, engine.passages)), { vectors });
}
