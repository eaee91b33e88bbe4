import type { Dossier, NumberedDocument } from '../../dossier/dossier.ts';
import { UserError } from '../../errors.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { passesFilters } from '../../search/query/filters.ts';
import { wording } from '../../wording/catalogue.ts';
import { citationInLine } from './parseCitation.ts';

/** How many titles a message lists if it is not clear which document is meant. */
const MOST_LISTED = 5;

/**
 * The one document that is meant by an id, a file, words of a title, or a citation of one of its passages.
 * Throws {@link UserError} if none is, or several could be.
 */
export function findDocument(wanted: string, { dossier }: OpenDossier): NumberedDocument {
  const exact = dossier.documents.find(({ id, file, metadata }) => [id, file, metadata.title].includes(wanted));
  if (exact !== undefined) return exact;
  const alike = dossier.documents.filter((document) => passesFilters(document, { document: wanted }));
  const cited = alike.length === 1 ? undefined : citedDocument(wanted, dossier);
  if (cited !== undefined) return cited;
  const [only] = alike;
  if (only !== undefined && alike.length === 1) return only;
  if (alike.length > 1) {
    const listed = alike.slice(0, MOST_LISTED).map(({ id, metadata }) => `${metadata.title} (${id})`);
    throw new UserError(wording.sources.severalDocuments(wanted, alike.length, listed.join('; ')));
  }
  throw noSuchDocument(wanted, dossier);
}

/** The document of the citation that a line ends in, as replies show it; undefined if there is none. */
export function citedDocument(line: string, dossier: Dossier): NumberedDocument | undefined {
  const citation = citationInLine(line);
  return citation === undefined ? undefined : dossier.document(citation.id);
}

/** The error for a document that is not served, saying why if that is known. */
export function noSuchDocument(wanted: string, dossier: Dossier): UserError {
  const unread = dossier.unread.find(({ file }) => file === wanted);
  if (unread !== undefined) return new UserError(wording.sources.cannotRead(unread.file, unread.reason));
  return new UserError(wording.sources.unknownDocument(dossier.name, wanted));
}
