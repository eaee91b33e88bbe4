import type { Answer, Comparison, PersonSummary, PinShown, Placed, Result, Verdict } from '../json/old.ts';
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
  for (const placed of answer.person === undefined ? [] : placedOf(answer.person)) {
    const fault = faultOfPlaced(placed, dossier);
    if (fault !== null) throw new MisquotationError(`${placed.citation} in dossier ${dossier.name}: ${fault}`);
  }
  for (const placed of answer.concord?.sides.flatMap(({ places }) => places) ?? []) {
    const sentence = dossier.document(placed.documentId)?.text.slice(placed.sentence.start, placed.sentence.end) ?? '';
    const fault =
      faultOfPlaced(placed, dossier) ?? faultOfPlaced({ ...placed, ...placed.sentence, text: sentence }, dossier);
    if (fault !== null) throw new MisquotationError(`${placed.citation} in dossier ${dossier.name}: ${fault}`);
  }
  const timed = timelineFault(answer, dossier);
  if (timed !== null) throw new MisquotationError(`timeline of dossier ${dossier.name}: ${timed}`);
  for (const placed of answer.comparison === undefined ? [] : comparedIn(answer.comparison)) {
    const fault = faultOfPlaced(placed, dossier);
    if (fault !== null) throw new MisquotationError(`${placed.citation} in dossier ${dossier.name}: ${fault}`);
  }
  const briefed = briefFault(answer, dossier);
  if (briefed !== null) throw new MisquotationError(`briefing of dossier ${dossier.name}: ${briefed}`);
  for (const pin of answer.briefing?.pins ?? []) {
    const fault = faultOfPin(pin, answer, dossier);
    if (fault !== null) throw new MisquotationError(`${pin.citation} in dossier ${dossier.name}: ${fault}`);
  }
  for (const change of answer.digest?.changes ?? []) verifyChange(change, dossier);
  if (answer.change !== undefined) verifyChange(answer.change, dossier);
}

/** Labels are slices of their sentences; what days were reckoned from, and what stays undated, stands in the documents. */
function timelineFault({ timeline, results }: Answer, dossier: Dossier): string | null {
  if (timeline === undefined) return null;
  const entries = timeline.events.flatMap((event) => event.entries);
  for (const { result: at, label } of entries) {
    const result = results[at];
    const sentence = result?.sentence ?? null;
    if (result === undefined || sentence === null) return `no result ${at} with a sentence`;
    const { start, end, text } = label;
    const shown = result.text.slice(start - result.start, end - result.start);
    if (!contains(sentence, label) || shown !== text) return `${result.citation}: “${text}” is not of its sentence`;
  }
  const placed = [...entries.flatMap(({ anchor }) => anchor ?? []), ...timeline.open];
  const fault = placed.map((one) => faultOfPlaced(one, dossier)).find((one) => one !== null);
  return fault ?? null;
}

/** Every line of a briefing is one of the results, and every name stands where it is said to. */
function briefFault({ brief, results }: Answer, dossier: Dossier): string | null {
  if (brief === undefined) return null;
  const { evidence, said, told, timeline, differing, people } = brief;
  const pairs = differing.flatMap(({ a, b }) => [a, b]);
  const lines = [...evidence, ...said, ...told, ...pairs, ...timeline.map(({ result }) => result)];
  const lost = lines.find((place) => results[place]?.sentence == null);
  if (lost !== undefined) return `no result ${lost} with a sentence`;
  const placed = [...people, ...timeline.flatMap(({ anchor }) => anchor ?? [])];
  return placed.map((one) => faultOfPlaced(one, dossier)).find((fault) => fault !== null) ?? null;
}

/** Every sentence of a comparison, the words in it that are quoted, and the words by which two accounts differ. */
function comparedIn({ points, ofBoth }: Comparison): readonly Placed[] {
  const accounts = points.flatMap(({ a, b }) => [a, b]).filter((account) => account !== null);
  const words = accounts.flatMap((account) =>
    account.words.map(({ start, end }) => ({
      ...account,
      start,
      end,
      text: account.text.slice(start - account.start, end - account.start),
    })),
  );
  const differing = points.flatMap(({ differences }) => differences.flatMap(({ a, b }) => [a, b]));
  return [
    ...accounts,
    ...words,
    ...accounts.flatMap(({ role, called }) => [role ?? [], called ?? []].flat()),
    ...differing,
    ...ofBoth,
  ];
}

function placedOf({ spellings, roles, with: others, first, last }: PersonSummary): readonly Placed[] {
  const dates = [first?.place ?? null, last?.place ?? null].filter((place) => place !== null);
  return [...spellings, ...roles, ...others, ...dates];
}

function faultOfPlaced({ text, citation, documentId, start, end }: Placed, dossier: Dossier): string | null {
  const document = dossier.document(documentId);
  const passage = document?.passages.find((one) => citationOf(one) === citation);
  if (document === undefined || passage === undefined) return 'there is no such passage';
  if (hashOf(document.text.slice(passage.start, passage.end)) !== passage.hash) {
    return 'its text does not have the hash that was stored with the passage';
  }
  if (start >= end || !contains(passage, { start, end })) return `the slice ${start}–${end} lies outside the passage`;
  return document.text.slice(start, end) === text ? null : `“${text}” is not the slice it names`;
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
  const inner = [result.sentence, result.span ?? null, result.quotation, ...result.highlights].filter(
    (slice) => slice !== null,
  );
  const stray = inner.find((slice) => slice.start > slice.end || !contains(result, slice));
  if (stray !== undefined) return `the marked slice ${stray.start}–${stray.end} lies outside the passage`;
  return faultOfQuotation(result, document) ?? faultOfParallels(result, dossier);
}

/** A quotation is its slice, its parts lie in it, and what names its speaker lies in the document. */
function faultOfQuotation({ quotation }: Result, { text }: { readonly text: string }): string | null {
  if (quotation === null) return null;
  if (text.slice(quotation.start, quotation.end) !== quotation.text) return 'its quotation is not the slice it names';
  if (![...quotation.parts, ...quotation.editorial].every((part) => contains(quotation, part))) {
    return 'a part of its quotation lies outside of it';
  }
  const whole = { start: 0, end: text.length };
  if (!quotation.chain.every((link) => link.start < link.end && contains(whole, link))) {
    return 'a link of its chain lies outside the document';
  }
  return null;
}

function faultOfParallels({ alsoIn = [] }: Result, dossier: Dossier): string | null {
  for (const { documentId, passage, start, end, text } of alsoIn) {
    const document = dossier.document(documentId);
    const place = dossier.passage(documentId, passage);
    if (document === undefined || place === undefined || !contains(place, { start, end })) {
      return 'its words in another document stand in no passage of it';
    }
    if (document.text.slice(start, end) !== text) return 'its words in another document are not the slice they name';
  }
  return null;
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

/** A pin shows the slice of a passage that stands, beside it the words as they were pinned where those have changed. */
function faultOfPin({ result, words, earlier, said }: PinShown, { results }: Answer, dossier: Dossier): string | null {
  const place = result === null ? undefined : results[result];
  if (words !== null) {
    if (place === undefined || !contains(place, words)) return 'its words lie outside the passage';
    const text = dossier.document(place.documentId)?.text ?? '';
    if (text.slice(words.start, words.end) !== words.text) return 'its text is not the slice it names';
    for (const quotation of said) {
      if (!contains(place, quotation)) return 'a statement lies outside the passage';
      const fault = faultOfQuotation({ ...place, quotation }, { text });
      if (fault !== null) return fault;
    }
  }
  if (earlier === null) return null;
  const former = dossier.former(earlier.documentId, earlier.passage);
  if (former === undefined || hashOf(former.text) !== former.hash) return 'its earlier words are not kept';
  return former.text.slice(earlier.start, earlier.end) === earlier.text
    ? null
    : 'its earlier words are not the kept ones';
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
