import type { NumberedDocument } from '../../dossier/dossier.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Filters } from './query.ts';

/** Whether a document passes the filters on title, source and date. */
export function passesFilters(document: NumberedDocument, filters: Filters): boolean {
  const { title, source, published } = document.metadata;
  if (filters.document !== undefined && !namesDocument(document, filters.document, title)) return false;
  if (filters.source !== undefined && !holdsWords(source ?? '', filters.source)) return false;
  if (filters.after !== undefined && (published === undefined || lastDay(published) < firstDay(filters.after))) {
    return false;
  }
  return filters.before === undefined || (published !== undefined && firstDay(published) < firstDay(filters.before));
}

/** Whether a filter on dates leaves this document out only because it has none. */
export function lacksDate(document: NumberedDocument, filters: Filters): boolean {
  const { after: _after, before: _before, ...others } = filters;
  const dated = filters.after !== undefined || filters.before !== undefined;
  return dated && document.metadata.published === undefined && passesFilters(document, others);
}

function namesDocument(document: NumberedDocument, wanted: string, title: string): boolean {
  return document.id === wanted || document.file === wanted || holdsWords(`${title} ${document.file}`, wanted);
}

/** Whether every word of `wanted`, of which there must be one, begins some word of `text`, folded. */
function holdsWords(text: string, wanted: string): boolean {
  const words = tokenize(text).map((token) => token.folded);
  const sought = tokenize(wanted);
  return sought.length > 0 && sought.every((token) => words.some((word) => word.startsWith(token.folded)));
}

/** A partial date as its first day; days compare as text. */
function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** A partial date as its last day, or a later one that no calendar has, which compares the same. */
function lastDay(date: string): string {
  return date + '-12-31'.slice(date.length - 4);
}
