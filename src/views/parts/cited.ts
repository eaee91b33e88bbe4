import type { Dossier, NumberedDocument } from '../../dossier/dossier.ts';
import { citationOf, type Passage } from '../../dossier/passage.ts';
import type { Place } from '../../dossier/place.ts';
import { plainRuns, quotedRuns } from '../../dossier/quotedRuns.ts';
import type { Slice } from '../../dossier/slice.ts';
import { headOnOneLine } from '../../dossier/tableCells.ts';
import { whereaboutsOf } from '../../dossier/whereabouts.ts';
import { documentOf, passageOf } from '../../lookup/lookUp.ts';
import { wording } from '../../wording/catalogue.ts';
import { joined } from '../../wording/phrase.ts';
import { line, type QuoteLine, quoteLine, small, type TextLine } from '../model/block.ts';
import { day, foreign, id, type Piece, type Words } from '../model/piece.ts';
import type { Quote } from '../model/quote.ts';

/** A passage with its document, looked up in the dossier. */
export interface Cited {
  readonly document: NumberedDocument;
  readonly passage: Passage;
  /** The part of the passage that is meant: its page, line and time are named. */
  readonly quoted: Slice;
}

/** The passage in which a place is; the place is what is meant of it. Throws if the dossier does not have it. */
export function citedAt(place: Place, dossier: Dossier, quoted: Slice = place): Cited {
  return { document: documentOf(place.document, dossier), passage: passageOf(place, dossier), quoted };
}

/** The same passage with another part of it meant. */
export function withQuoted(cited: Cited, quoted: Slice): Cited {
  return { ...cited, quoted };
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

/** A quotation; over a row of a table what its columns are, as context and not as part of the row. */
export function quotedUnder(
  cited: Pick<Cited, 'document' | 'passage'>,
  quote: Quote,
): readonly (TextLine | QuoteLine)[] {
  return [...columnsLines(cited), quoteLine(quote)];
}

/** What the columns are called: once a page for the rows of one table. */
function columnsLines(cited: Pick<Cited, 'document' | 'passage'>): readonly TextLine[] {
  const columns = columnsOf(cited);
  if (columns === null) return [];
  const words = wording.citation.columns<Piece>(foreign(columns, 'detail'));
  const key = `columns:${cited.document.id}:${cited.passage.tableHead?.start}`;
  return [{ ...small(words, 'each'), once: { key, next: [], above: [] } }];
}

/** What the columns of a passage are called, on one line; null if it is no row of a table with a head. */
export function columnsOf({ document, passage }: Pick<Cited, 'document' | 'passage'>): string | null {
  const { text, textMarks = [] } = document;
  return passage.tableHead === undefined
    ? null
    : headOnOneLine(plainRuns(quotedRuns(text, textMarks, passage.tableHead)));
}

/**
 * `— Title · Source · 4 May 2021 · ¶12 (p. 3) · doc:12`, under every part of the quotation. If the document is cited above on the
 * same page: `— same document · ¶12 (p. 3) · doc:12`, or its title without source and date.
 */
export function fullCitationLine(cited: Cited): TextLine {
  const { document } = cited;
  const place = placeOf(cited);
  const once = {
    key: citedKey(document),
    next: citing([wording.citation.sameDocument, ...place]).words,
    above: citing([foreign(document.metadata.title, 'short title'), ...place]).words,
  };
  return { ...citing([...describe(document), ...place]), once };
}

/** By what lines about one document know each other. */
export function citedKey({ id: name }: Pick<NumberedDocument, 'id'>): string {
  return `document:${name}`;
}

/** The same for a passage that can be opened: with little room the title is shortened, and the source left to its context. */
export function citationLine(cited: Cited): TextLine {
  const { title, published } = cited.document.metadata;
  const short = [
    foreign(title, 'short title'),
    ...(published === undefined ? [] : [day(published)]),
    ...placeOf(cited),
  ];
  return { ...fullCitationLine(cited), short: citing(short).words };
}

/** `— ¶12 (p. 3) · doc:12`, if the document is named above. */
export function shortCitationLine(cited: Cited): TextLine {
  const where = citing(placeOf(cited));
  return { ...where, short: where.words };
}

function placeOf({ document, passage, quoted }: Cited): readonly (string | Piece)[] {
  return [wording.citation.place(passage.number, whereaboutsOf(document, passage, quoted)), id(citationOf(passage))];
}

function citing(parts: readonly (string | Piece)[]): TextLine {
  const where: Words = joined(parts, wording.citation.between);
  return { ...line(wording.citation.line(where), 'each'), isNumbered: true };
}
