import type { Dossier, NumberedDocument } from '../dossier/dossier.ts';
import { MisquotationError } from '../dossier/misquotationError.ts';
import { citationOf, type Passage } from '../dossier/passage.ts';
import { wording } from '../wording/catalogue.ts';
import { joined } from '../wording/phrase.ts';
import type { TextLine } from './block.ts';
import { line } from './block.ts';
import { day, foreign, id, type Piece, type Words } from './piece.ts';

/** A place in a document, as answers have it. */
export interface Place {
  /** Id of the document. */
  readonly document: string;
  readonly start: number;
}

/** A passage with its document, looked up in the dossier. */
export interface Cited {
  readonly document: NumberedDocument;
  readonly passage: Passage;
}

/** The passage in which a place lies. Throws {@link MisquotationError} if the dossier does not have it. */
export function citedAt({ document: name, start }: Place, dossier: Dossier): Cited {
  const document = dossier.document(name);
  const passage = document?.passages.find((one) => one.start <= start && start < one.end);
  if (document === undefined || passage === undefined) {
    throw new MisquotationError(`${name} in dossier ${dossier.name}: no passage at ${start}`);
  }
  return { document, passage };
}

/** The citation of the passage in which a place lies. */
export function citationAt(place: Place, dossier: Dossier): string {
  return citationOf(citedAt(place, dossier).passage);
}

/** The words at a place. Throws {@link MisquotationError} if the dossier does not have its document. */
export function textAt(place: Place & { readonly end: number }, dossier: Dossier): string {
  return citedAt(place, dossier).document.text.slice(place.start, place.end);
}

/** `Title · Source · 4 May 2021` */
export function describe({ metadata }: Pick<NumberedDocument, 'metadata'>): readonly Piece[] {
  const { title, source, published } = metadata;
  return [
    foreign(title, 'title'),
    ...(source === undefined ? [] : [foreign(source, 'source')]),
    ...(published === undefined ? [] : [day(published)]),
  ];
}

/** `— Title · Source · 4 May 2021 · ¶12 (p. 3) · doc:12`, under every part of the quotation. */
export function citationLine({ document, passage }: Cited): TextLine {
  return citing([...describe(document), ...placeOf(passage)]);
}

/** `— ¶12 (p. 3) · doc:12`, if the document is named above. */
export function shortCitationLine({ passage }: Pick<Cited, 'passage'>): TextLine {
  return citing(placeOf(passage));
}

function placeOf(passage: Passage): readonly (string | Piece)[] {
  return [wording.citation.place(passage.number, passage.page), id(citationOf(passage))];
}

function citing(parts: readonly (string | Piece)[]): TextLine {
  const where: Words = joined(parts, wording.citation.between);
  return { ...line(wording.citation.line(where), 'each'), isNumbered: true };
}
