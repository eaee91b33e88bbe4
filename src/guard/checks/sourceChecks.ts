import type { SourceDocument, SourceList } from '../../answering/sources/sourceAnswer.ts';
import type { Place } from '../../dossier/place.ts';
import type { Check } from '../check.ts';

/** A list of the documents counts all of them. */
export const checkSourceList: Check<SourceList> = ({ total }, { dossier }) =>
  total === dossier.documents.length ? null : `the dossier has ${dossier.documents.length} documents`;

/** A page of a document shows passages that follow each other, and knows what comes before and after. */
export const checkSourceDocument: Check<SourceDocument> = (page, { dossier }) => {
  const { document, passages, previous, next, total } = page;
  const all = dossier.document(document)?.passages ?? [];
  const placeOf = (place: Place | null | undefined): number | null =>
    place == null ? null : place.document === document ? all.findIndex(({ start }) => start === place.start) : -1;
  const places = passages.map((place) => placeOf(place) ?? -1);
  const first = places[0] ?? 0;
  if (total !== all.length) return `the document has ${all.length} passages`;
  if (places.includes(-1) || places.some((place, at) => place !== first + at)) return 'its passages are not in a row';
  const after = first + places.length;
  if (placeOf(next) !== (after < all.length ? after : null)) return 'another passage comes next';
  const before = placeOf(previous);
  const isBefore = first === 0 ? before === null : before === Math.max(0, first - pageLength(page, all.length));
  return isBefore ? null : 'the page before begins with another passage';
};

/** How many passages a page has; on the last page, which may be shorter, at least as many as are shown. */
function pageLength({ passages, next, previous }: SourceDocument, all: number): number {
  return next === null && previous !== null && passages.length < PAGE ? Math.min(PAGE, all) : passages.length;
}

/** The passages of a full page. */
const PAGE = 6;
