import type { NumberedDocument } from '../../../../dossier/dossier.ts';
import type { Passage } from '../../../../dossier/passage.ts';
import type { Hit } from '../../../../search/hit.ts';

/** A passage of a document. */
interface OfDocument {
  readonly document: NumberedDocument;
  readonly passage: Passage;
}

/**
 * The places in the engine of passages of documents of which something was found by words, each once: the passages of one
 * document have places in a row.
 */
export function placesOfPassages(passages: readonly OfDocument[], hits: readonly Hit[]): readonly number[] {
  const first = new Map<string, number>();
  for (const hit of hits) {
    if (!first.has(hit.document.id)) first.set(hit.document.id, hit.place - indexOf(hit));
  }
  const places = passages.flatMap((one) => {
    const base = first.get(one.document.id);
    return base === undefined ? [] : [base + indexOf(one)];
  });
  return [...new Set(places)];
}

function indexOf({ document, passage }: OfDocument): number {
  return document.passages.findIndex(({ start }) => start === passage.start);
}
