import { inventedDocument, PASSAGES_A_DOCUMENT } from '../corpus/inventedDocument.ts';
import { documentsOf } from '../corpus/writeCorpus.ts';

/** The passages of a corpus, headings too, made one document after the other. */
export function* passagesOf({
  seed,
  passages,
}: {
  readonly seed: number;
  readonly passages: number;
}): Generator<string> {
  for (let number = 0; number < documentsOf(passages); number += 1) {
    const count = Math.min(PASSAGES_A_DOCUMENT, passages - number * PASSAGES_A_DOCUMENT);
    const { text } = inventedDocument(seed, number, count);
    yield* text
      .replace(/^---\n[\s\S]*?\n---\n/u, '')
      .trim()
      .split('\n\n');
  }
}
