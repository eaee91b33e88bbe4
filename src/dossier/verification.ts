import type { Answer, Result, Verdict } from '../answer.ts';
import type { Dossier } from './dossier.ts';
import { citationOf, hashOf } from './passage.ts';
import { contains, overlaps } from './slice.ts';

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
    const fault = faultOf(result, dossier);
    if (fault !== null) throw new MisquotationError(`${result.citation} in dossier ${dossier.name}: ${fault}`);
  }
  for (const verdict of answer.verdicts ?? []) {
    const fault = faultOfVerdict(verdict, dossier);
    if (fault !== null) throw new MisquotationError(`${verdict.citation} in dossier ${dossier.name}: ${fault}`);
  }
  if (answer.change !== undefined) verifyChange(answer.change, dossier);
}

function faultOf(result: Result, dossier: Dossier): string | null {
  const document = dossier.document(result.documentId);
  const passage = dossier.passage(result.documentId, result.passage);
  if (document === undefined || passage === undefined) return 'there is no such passage';
  if (result.start !== passage.start || result.end !== passage.end) return 'its offsets are not those of the passage';
  if (document.text.slice(passage.start, passage.end) !== result.text) return 'its text is not the slice it names';
  if (hashOf(result.text) !== passage.hash) return 'its text does not have the hash that was stored with the passage';
  if (result.citation !== citationOf(passage)) return `that is not the citation of ${citationOf(passage)}`;
  if (result.document !== document.file) return `“${result.document}” is not the file of ${document.file}`;
  const headings = passage.headings.map(({ start, end }) => document.text.slice(start, end));
  if (result.under !== null && !headings.includes(result.under)) return `it stands under no heading “${result.under}”`;
  const inner = [result.sentence, result.quotation, ...result.highlights].filter((slice) => slice !== null);
  const stray = inner.find((slice) => slice.start > slice.end || !contains(result, slice));
  return stray === undefined ? null : `the marked slice ${stray.start}–${stray.end} lies outside the passage`;
}

function faultOfVerdict(
  { documentId, start, end, text, cutBefore, cutAfter }: Verdict,
  dossier: Dossier,
): string | null {
  if (documentId === null || start === null || end === null)
    return text === null ? null : 'its words are of no document';
  const document = dossier.document(documentId);
  if (document === undefined) return 'there is no such document';
  if (document.text.slice(start, end) !== text) return 'its text is not the slice it names';
  const touched = document.passages.filter((passage) => overlaps(passage, { start, end }));
  if (touched.length === 0) return 'its slice lies in no passage';
  if (touched.some((passage) => hashOf(document.text.slice(passage.start, passage.end)) !== passage.hash)) {
    return 'its passage does not have the hash that was stored with it';
  }
  const within = { start: 0, end: document.text.length };
  return [cutBefore, cutAfter].every((slice) => slice === null || contains(within, slice))
    ? null
    : 'a cut lies outside the text';
}

function verifyChange(change: NonNullable<Answer['change']>, dossier: Dossier): void {
  const at = change.citation.lastIndexOf(':');
  const former = dossier.former(change.citation.slice(0, at), Number(change.citation.slice(at + 1)));
  if (former === undefined || former.text !== change.earlier || hashOf(change.earlier) !== former.hash) {
    throw new MisquotationError(
      `${change.citation} in dossier ${dossier.name}: its earlier words are not the kept ones`,
    );
  }
}
