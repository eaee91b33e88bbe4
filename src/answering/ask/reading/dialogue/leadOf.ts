import type { NumberedDocument } from '../../../../dossier/dossier.ts';

/** So many first passages of a document say whom and what an interview is about. */
const LEAD = 3;

/** The title and the first passages of a document: of whom and what an interview is. */
export function leadOf({ metadata, standing, passages }: NumberedDocument): string {
  const first = passages.slice(0, LEAD).map(({ start, end }) => standing.slice(start, end));
  return [metadata.title, ...first].join('\n');
}
