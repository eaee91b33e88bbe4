import type { Dossier, NumberedDocument } from '../../dossier/dossier.ts';
import { UserError } from '../../errors.ts';
import type { Answer, DocumentSummary } from '../../json/old.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { emptyAnswer, resultOf } from '../result.ts';
import { findDocument } from './findDocument.ts';

/** How many passages one page of reading holds. */
const PAGE = 6;

/** What the dossier holds: its documents, and the files that could not be read. */
export function listSources(open: OpenDossier): Answer {
  const { documents } = open.dossier;
  return {
    ...emptyAnswer('source', `Dossier ${open.dossier.name}`, open),
    documents: documents.map(summaryOf),
    total: documents.length,
    notes: documents.length === 0 ? ['The dossier holds no readable document yet. Put files into its folder.'] : [],
  };
}

/**
 * A document from a passage on, in reading order. `number` is the number after ¶; none means the beginning.
 * Throws {@link UserError} where there is no such document or passage.
 */
export function readSource(wanted: string, number: number | undefined, open: OpenDossier): Answer {
  const document = findDocument(wanted, open);
  const { passages } = document;
  const place = number === undefined ? 0 : passages.findIndex((passage) => passage.number === number);
  if (place < 0) throw noSuchPassage(document, number ?? 0, open.dossier);
  const shown = passages.slice(place, place + PAGE);
  const previous = passages[Math.max(0, place - PAGE)];
  return {
    ...emptyAnswer('source', document.metadata.title, open),
    results: shown.map((passage) => resultOf(document, passage)),
    total: passages.length,
    documents: [summaryOf(document)],
    reading: {
      documentId: document.id,
      of: passages.length,
      previous: place === 0 ? null : (previous?.number ?? null),
      next: passages[place + PAGE]?.number ?? null,
    },
  };
}

/** The error for a passage number that the document does not have today. */
export function noSuchPassage({ id, passages }: NumberedDocument, number: number, dossier: Dossier): UserError {
  if (dossier.former(id, number) !== undefined) {
    return new UserError(`The words of ${id} ¶${number} no longer stand there. /cite ${id}:${number} shows them.`);
  }
  const numbers = passages.map((passage) => passage.number);
  return new UserError(
    `${id} has no passage ¶${number}: its passages are numbered from ${Math.min(...numbers)} to ${Math.max(...numbers)}.`,
  );
}

/** What a list of documents says of one. */
export function summaryOf({ id, file, metadata, pageCount, passages }: NumberedDocument): DocumentSummary {
  return {
    id,
    file,
    title: metadata.title,
    source: metadata.source ?? null,
    author: metadata.author ?? null,
    published: metadata.published ?? null,
    language: metadata.language ?? null,
    url: metadata.url ?? null,
    pages: pageCount ?? null,
    passages: passages.length,
  };
}
