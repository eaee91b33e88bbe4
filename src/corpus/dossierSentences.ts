import type { NumberedDocument } from '../dossier/dossier.ts';
import type { DocumentMeaning } from '../search/meaning/documentMeaning.ts';
import type { SentenceEncoder } from '../search/meaning/sentenceEncoder.ts';
import { SentenceMeaning } from '../search/meaning/sentenceMeaning.ts';
import { quantise } from '../search/meaning/wordVectors.ts';
import { dossierDirections, type MeaningSources } from './dossierDirections.ts';
import { messageOf } from './listener.ts';

/** Raise it with every change to what a model is given of a passage. */
const ENCODING_VERSION = 'sentences1';
/** Passages that are encoded together: a question waits for no more than these. */
const BATCH = 8;

/** What the passages of a dossier mean by a sentence model. See {@link dossierDirections}. Rejects if the model fails. */
export async function dossierSentences(encoder: SentenceEncoder, sources: MeaningSources): Promise<SentenceMeaning> {
  const directions = await dossierDirections(
    {
      part: 'sentences',
      version: `${ENCODING_VERSION} ${encoder.identity}`,
      dimensions: encoder.dimensions,
      // Measured: a model's directions are told apart as they are, and worse without what they share.
      isCentred: false,
      of: (document) => encoded(document, encoder),
    },
    sources,
  );
  return new SentenceMeaning(encoder, directions, (error) =>
    sources.warn(`the sentence model failed (${messageOf(error)}); the question was answered by its words`),
  );
}

async function encoded(document: NumberedDocument, encoder: SentenceEncoder): Promise<DocumentMeaning> {
  const { passages } = document;
  const { dimensions } = encoder;
  const steps = new Int16Array(passages.length * dimensions);
  const scales = new Float32Array(passages.length);
  // A heading names the subject and says nothing of it.
  const told = [...passages.entries()].filter(([, { kind }]) => kind !== 'heading');
  for (let from = 0; from < told.length; from += BATCH) {
    const batch = told.slice(from, from + BATCH);
    const vectors = await encoder.encode(
      batch.map(([, passage]) => inContext(passage, document)),
      'passage',
    );
    for (const [which, [at]] of batch.entries()) {
      const row = steps.subarray(at * dimensions, (at + 1) * dimensions);
      scales[at] = quantise(vectors[which] ?? [], row);
    }
  }
  return { steps, scales };
}

/** A passage with the heading above it. */
function inContext(passage: NumberedDocument['passages'][number], { text, standing }: NumberedDocument): string {
  const above = passage.headings.at(-1);
  const heading = above === undefined ? '' : `${text.slice(above.start, above.end)}\n`;
  return `${heading}${standing.slice(passage.start, passage.end)}`;
}
