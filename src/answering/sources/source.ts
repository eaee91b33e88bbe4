import type { Dossier, NumberedDocument } from '../../dossier/dossier.ts';
import { placeIn } from '../../dossier/place.ts';
import { UserError } from '../../errors.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';
import { emptyBase } from '../result.ts';
import { findDocument } from './findDocument.ts';
import type { SourceDocument, SourceList } from './sourceAnswer.ts';

/** How many passages one page of reading holds. */
const PAGE = 6;

/** What the dossier holds: its documents, and the files that could not be read. */
export function listSources(open: OpenDossier): SourceList {
  const { documents } = open.dossier;
  return {
    command: 'source',
    form: 'list',
    ...emptyBase(open),
    total: documents.length,
    notes: documents.length === 0 ? [wording.sources.noneYet] : [],
  };
}

/**
 * A document from a passage on, in reading order. `number` is the number after ¶; none means the beginning.
 * Throws {@link UserError} if there is no such document or passage.
 */
export function readSource(wanted: string, number: number | undefined, open: OpenDossier): SourceDocument {
  const document = findDocument(wanted, open);
  const { passages } = document;
  const place = number === undefined ? 0 : passages.findIndex((passage) => passage.number === number);
  if (place < 0) throw noSuchPassage(document, number ?? 0, open.dossier);
  const shown = passages.slice(place, place + PAGE);
  const previous = passages[Math.max(0, place - PAGE)];
  const next = passages[place + PAGE];
  return {
    command: 'source',
    form: 'document',
    ...emptyBase(open),
    total: passages.length,
    document: document.id,
    passages: shown.map((passage) => placeIn(document, passage)),
    previous: place === 0 || previous === undefined ? null : placeIn(document, previous),
    next: next === undefined ? null : placeIn(document, next),
  };
}

/** The error for a passage number that the document does not have today. */
export function noSuchPassage({ id, passages }: NumberedDocument, number: number, dossier: Dossier): UserError {
  if (dossier.former(id, number) !== undefined) {
    return new UserError(wording.sources.movedPassage(id, number));
  }
  const numbers = passages.map((passage) => passage.number);
  return new UserError(wording.sources.unknownPassage(id, number, Math.min(...numbers), Math.max(...numbers)));
}
