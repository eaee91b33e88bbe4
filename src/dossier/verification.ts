import type { Answer } from '../answer.ts';
import type { Dossier } from './dossier.ts';
import { hashOf } from './passage.ts';
import { contains } from './slice.ts';

/** Thrown where a reply would show words that its document does not hold; the reply must not leave. */
export class MisquotationError extends Error {
  override readonly name = 'MisquotationError';
}

/**
 * Compares every quotation of an answer with the stored source, by offset and by hash.
 * Throws {@link MisquotationError}, naming the citation, at the first that differs.
 */
export function verifyAnswer(answer: Answer, dossier: Dossier): void {
  for (const result of answer.results) {
    const document = dossier.document(result.documentId);
    const passage = dossier.passage(result.documentId, result.passage);
    const fail = (what: string): never => {
      throw new MisquotationError(`${result.citation} in dossier ${dossier.name}: ${what}`);
    };
    if (document === undefined || passage === undefined) return fail('no such passage');
    if (result.start !== passage.start || result.end !== passage.end) fail('its offsets are not those of the passage');
    if (document.text.slice(passage.start, passage.end) !== result.text) fail('its text is not the slice it names');
    if (hashOf(result.text) !== passage.hash) fail('its text does not have the hash that was stored with the passage');
    const inner = [result.sentence, result.quotation, ...result.highlights].filter((slice) => slice !== null);
    for (const slice of inner) {
      if (!contains(result, slice)) fail(`the marked slice ${slice.start}–${slice.end} lies outside the passage`);
    }
  }
  if (answer.change !== undefined) verifyChange(answer.change, dossier);
}

function verifyChange(change: NonNullable<Answer['change']>, dossier: Dossier): void {
  const at = change.citation.lastIndexOf(':');
  const former = dossier.former(change.citation.slice(0, at), Number(change.citation.slice(at + 1)));
  if (former === undefined || former.text !== change.earlier || hashOf(change.earlier) !== former.hash) {
    throw new MisquotationError(`${change.citation} in dossier ${dossier.name}: its earlier words are not the kept ones`);
  }
}
