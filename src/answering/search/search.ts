import type { OpenDossier } from '../../openDossier.ts';
import { passesFilters } from '../../search/query/filters.ts';
import { parseQuery } from '../../search/query/parseQuery.ts';
import { printQuery } from '../../search/query/printQuery.ts';
import type { Filters, Query } from '../../search/query/query.ts';
import { type Retrieval, retrieve } from '../../search/retrieve.ts';
import { wording } from '../../wording/catalogue.ts';
import { absenceOf, cutOf, emptyBase, hitOf, undatedNotes } from '../result.ts';
import { placesMeant } from '../statements/withinOf.ts';
import { speakerNotes, wordSpellingNotes } from '../who/spellingNotes.ts';
import type { SearchAnswer } from './searchAnswer.ts';

/** Most passages that one search lists; past it a narrower query serves better. */
const MOST_RESULTS = 100;
/** How many passages with only some of the words are shown if none has all. */
const MOST_NEAREST = 3;

/** The query as typed, with the filters that were given beside it; those given beside it win. */
export function queryWithFilters(text: string, filters: Filters): Query {
  const query = parseQuery(text);
  return { ...query, filters: { ...query.filters, ...filters } };
}

/** Passages that hold all the words of a query, best first; if there is none, why, and the nearest. */
export async function search(text: string, filters: Filters, open: OpenDossier): Promise<SearchAnswer> {
  const query = queryWithFilters(text, filters);
  const base: SearchAnswer = {
    command: 'search',
    heading: text,
    ...emptyBase(open, query.filters),
    readAs: printQuery(query),
    hits: [],
    absence: null,
  };
  if (!query.clauses.some((clause) => !clause.negated)) {
    return { ...base, abstained: true, notes: [wording.searching.noWords.query(query.clauses.length > 0)] };
  }
  const places = placesMeant(query, open);
  const found = await retrieve(query, open, { mode: 'all', limit: MOST_RESULTS, struck: true, ...places });
  const { partial, notes: cut } = cutOf(found);
  const notes = [
    ...cut,
    ...query.remarks.map(asSentence),
    ...undatedNotes(found),
    ...(await speakerNotes(query, open)),
    ...(await wordSpellingNotes(query, open)),
  ];
  if (found.total > 0) {
    const more = wording.searching.someListed(MOST_RESULTS, found.total);
    return {
      ...base,
      partial,
      hits: found.hits.map(hitOf),
      total: found.total,
      notes: found.total > MOST_RESULTS ? [...notes, more] : notes,
    };
  }
  const some = await retrieve(query, open, { mode: 'any', limit: MOST_NEAREST, struck: true, ...places });
  return {
    ...base,
    abstained: true,
    partial,
    hits: some.hits.map(hitOf),
    notes: [
      ...notes,
      ...(some.hits.length > 0 && found.terms.length > 1 ? [wording.searching.someTerms(found.terms.join(', '))] : []),
      ...(await titleNotes(query, found, open)),
    ],
    absence: await absenceOf(found, open),
  };
}

/** Remarks on words that the dossier knows, but only from titles, which are no passages. */
async function titleNotes(query: Query, { missing }: Retrieval, open: OpenDossier): Promise<readonly string[]> {
  const words = query.clauses
    .filter(({ negated }) => !negated)
    .flatMap(({ alternatives }) => alternatives.flatMap((item) => item.words))
    .filter((word) => !missing.includes(word));
  const notes = [...new Set(words)].map(async (word) => {
    const alone = { ...query, clauses: [{ alternatives: [{ kind: 'word' as const, words: [word] }], negated: false }] };
    const found = await retrieve(alone, open, { mode: 'all', limit: 1, struck: true });
    if (found.total > 0) return [];
    const titled = open.dossier.documents.filter((one) => passesFilters(one, { ...query.filters, document: word }));
    const titles = titled.slice(0, MOST_NEAREST).map(({ id, metadata }) => `${metadata.title} (${id})`);
    return titles.length === 0 ? [] : [wording.searching.onlyInTitle(word, titles.join('; '))];
  });
  return (await Promise.all(notes)).flat();
}

/** A remark on the query as a sentence of its own. */
export function asSentence(remark: string): string {
  return `${remark.charAt(0).toUpperCase()}${remark.slice(1)}.`;
}
