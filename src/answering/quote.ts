import type { Answer, Result } from '../answer.ts';
import type { OpenDossier } from '../command.ts';
import { contains } from '../dossier/slice.ts';
import { type Filters, printQuery } from '../search/query.ts';
import { type Hit, retrieve } from '../search/retrieve.ts';
import { quotedIn } from './quotedIn.ts';
import { absenceOf, emptyAnswer, resultOfHit, undatedNotes } from './result.ts';
import { asSentence, queryWithFilters } from './search.ts';

/** Most quotations that one answer lists. */
const MOST_RESULTS = 100;

/** Quotations that hold all the words, best first. */
export function quote(words: string, filters: Filters, open: OpenDossier): Answer {
  const typed = queryWithFilters(words, filters);
  const query = { ...typed, filters: { ...typed.filters, inQuotes: true as const } };
  const base = { ...emptyAnswer('quote', words, open, query.filters), readAs: printQuery(query) };
  if (!query.clauses.some((clause) => !clause.negated)) {
    return { ...base, abstained: true, notes: ['There is no word to look for. Write some words of the quotation.'] };
  }
  const found = retrieve(query, open.index, { mode: 'all', limit: open.index.passages.length, within: quotedIn });
  const all = found.hits.flatMap((hit) => statementsIn(hit));
  const notes = [...query.remarks.map(asSentence), ...undatedNotes(found)];
  if (all.length > 0) {
    const more = `The first ${MOST_RESULTS} of ${all.length} quotations are listed; more words or a filter narrow them down.`;
    return {
      ...base,
      results: all.slice(0, MOST_RESULTS),
      total: all.length,
      notes: [
        ...notes,
        ...(all.length > MOST_RESULTS ? [more] : []),
        'Who spoke is told by the words around each quotation.',
      ],
    };
  }
  const outside = retrieve(typed, open.index, { mode: 'all', limit: 1 }).total;
  return {
    ...base,
    abstained: true,
    absence: absenceOf(found, open),
    notes: [...notes, ...(outside > 0 ? [outsideNote(outside)] : [])],
  };
}

function outsideNote(count: number): string {
  return count === 1
    ? 'One passage has the words outside quotation marks; /search shows it.'
    : `${count} passages have the words, but not within one quotation; /search shows them.`;
}

/** One result for each quotation of a hit that holds all the words: the innermost ones. */
function statementsIn(hit: Hit): readonly Result[] {
  const whole = quotedIn(hit).filter((slice) =>
    hit.byClause.every(({ highlights }) => highlights.some((one) => contains(slice, one))),
  );
  return whole
    .filter((slice) => !whole.some((other) => other !== slice && contains(slice, other)))
    .map((slice) =>
      resultOfHit(hit, { quotation: slice, highlights: hit.highlights.filter((one) => contains(slice, one)) }),
    );
}
