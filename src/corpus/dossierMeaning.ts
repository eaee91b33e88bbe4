import { stemmingLanguage } from '../languages/stem.ts';
import { documentMeaning, MEANING_VERSION } from '../search/meaning/documentMeaning.ts';
import { Meaning } from '../search/meaning/meaning.ts';
import type { WordVectors } from '../search/meaning/wordVectors.ts';
import { dossierDirections, type MeaningSources } from './dossierDirections.ts';

/** What the passages of a dossier mean by their words. See {@link dossierDirections}. */
export async function dossierMeaning(vectors: WordVectors, sources: MeaningSources): Promise<Meaning> {
  const directions = await dossierDirections(
    {
      part: 'meaning',
      version: `${MEANING_VERSION} ${vectors.identity}`,
      dimensions: vectors.dimensions,
      isCentred: true,
      of: (document) => {
        const language = stemmingLanguage(document.metadata.language, document.text);
        return documentMeaning(
          document.passages.map((passage) => ({ passage, document, language })),
          vectors,
        );
      },
    },
    sources,
  );
  return new Meaning(vectors, directions);
}
