import type { Absence } from '../../answer/absence.ts';
import type { Quotation } from '../../answer/quotation.ts';
import { placeIn } from '../../dossier/place.ts';
import { contains, overlaps } from '../../dossier/slice.ts';
import type { Findings } from '../../finding/findings.ts';
import type { People } from '../../finding/people/people.ts';
import type { Statement } from '../../finding/statements/statement.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Hit } from '../../search/hit.ts';
import type { IndexedPassage } from '../../search/indexedPassage.ts';
import { passesFilters } from '../../search/query/filters.ts';
import { type Filters, parseQuery, printQuery, type Query } from '../../search/query/query.ts';
import { retrieve } from '../../search/retrieve.ts';
import { wording } from '../../wording/catalogue.ts';
import { absenceOf, emptyBase, hitOf, undatedNotes } from '../result.ts';
import { asSentence, queryWithFilters } from '../search/search.ts';
import { quotationOf } from '../statements/quotationOf.ts';
import { quotedIn } from '../statements/quotedIn.ts';
import { withinOf } from '../statements/withinOf.ts';
import { speakerNotes, wordSpellingNotes } from '../who/spellingNotes.ts';
import { type FoundStatement, mergeParallels } from './parallels.ts';
import type { QuoteAnswer, QuoteHit } from './quoteAnswer.ts';

/** Most statements that one answer lists. */
const MOST_RESULTS = 100;

/** What is asked of /quote; at least one of the first three says something. */
export interface QuoteRequest {
  /** Words of the statement, as a query. */
  readonly words: string | undefined;
  /** Words anywhere in the passage around it. */
  readonly about: string | undefined;
  /** With whom as `speaker`. */
  readonly filters: Filters;
}

/** Statements that hold all the words, are by the speaker, and are in passages about the subject. */
export function quote({ words = '', about = '', filters }: QuoteRequest, open: OpenDossier): QuoteAnswer {
  const typed = queryWithFilters(words, filters);
  const query = { ...typed, filters: { ...typed.filters, inQuotes: true as const } };
  const { speaker } = query.filters;
  const heading = wording.quotes.heading(words, speaker ?? null, about);
  const readAs = wording.quotes.readAs(printQuery(query), about === '' ? '' : printQuery(parseQuery(about)));
  const base: QuoteAnswer = {
    command: 'quote',
    heading,
    ...emptyBase(open, query.filters),
    readAs,
    hits: [],
    absence: null,
  };
  const hasWords = holdsWords(query);
  if (!hasWords && speaker === undefined && about.trim() === '') {
    return { ...base, abstained: true, notes: [wording.quotes.noWords] };
  }
  const around = aboutPassages(about, query.filters, open);
  const found = hasWords ? byWords(query, open) : null;
  const results = (found?.results ?? bySpeaker(query, open)).filter(
    ({ place }) => around === null || around.has(place.passage),
  );
  const merged = mergeParallels(results.map(({ found }) => found));
  const notes = [
    ...query.remarks.map(asSentence),
    ...(found === null ? [] : undatedNotes(found.retrieval)),
    ...speakerNotes(query, open),
    ...wordSpellingNotes(query, open),
  ];
  if (merged.length > 0) {
    const more = wording.quotes.someListed(MOST_RESULTS, merged.length);
    return {
      ...base,
      hits: merged.slice(0, MOST_RESULTS),
      total: merged.length,
      notes: merged.length > MOST_RESULTS ? [...notes, more] : notes,
    };
  }
  return {
    ...base,
    abstained: true,
    absence: absence(query, found, open),
    notes: [...notes, ...nearNotes(query, open)],
  };
}

function holdsWords({ clauses }: Query): boolean {
  return clauses.some((clause) => !clause.negated);
}

interface Found {
  readonly place: IndexedPassage;
  readonly found: FoundStatement;
}

/** The passages that speak of the subject, or null if none was given. */
function aboutPassages(about: string, filters: Filters, open: OpenDossier): ReadonlySet<unknown> | null {
  const query = parseQuery(about);
  if (!holdsWords(query)) return null;
  const { inQuotes: _inQuotes, speaker: _speaker, ...places } = filters;
  const whole = { ...query, filters: { ...query.filters, ...places } };
  const { hits } = retrieve(whole, open.index, { mode: 'all', limit: open.index.passages.length });
  return new Set(hits.map(({ passage }) => passage));
}

function byWords(query: Query, open: OpenDossier) {
  const { speaker } = query.filters;
  const isWanted = speaker === undefined ? () => true : open.findings.people.spokenBy(speaker, query.off.has('names'));
  const within = withinOf(query, open) ?? ((place) => quotedIn(place, open.findings));
  const retrieval = retrieve(query, open.index, { mode: 'all', limit: open.index.passages.length, within });
  return { retrieval, results: retrieval.hits.flatMap((hit) => statementsIn(hit, isWanted, open.findings)) };
}

/** One result for each statement of a hit that holds all the words: the innermost ones. */
function statementsIn(hit: Hit, isWanted: ReturnType<People['spokenBy']>, findings: Findings): readonly Found[] {
  const { document, passage } = hit;
  const whole = findings.of(document).statements.flatMap((statement) => {
    if (!overlaps(statement, passage) || !isWanted({ document, statement })) return [];
    const quotation = quotationOf(document, passage, statement);
    if (quotation === null) return [];
    const holdsAll = hit.byClause.every(({ highlights }) =>
      highlights.some((one) => quotation.parts.some((part) => contains(part, one))),
    );
    return holdsAll ? [quotation] : [];
  });
  return whole
    .filter((quotation) => !whole.some((other) => other !== quotation && isInside(other, quotation)))
    .map((quotation) => ({
      place: hit,
      found: { document, hit: { ...hitOf(hit), highlights: highlightsIn(hit, quotation), quotation } },
    }));
}

function highlightsIn(hit: Hit, { parts }: Quotation): QuoteHit['highlights'] {
  return hitOf(hit).highlights.filter(({ words }) => parts.some((part) => contains(part, words)));
}

function isInside({ words: inner }: Quotation, { words: outer }: Quotation): boolean {
  return contains(outer, inner) && inner.end - inner.start < outer.end - outer.start;
}

/** Every statement of a speaker (or of anyone), by day of publication, then in reading order. */
function bySpeaker({ filters, off }: Query, open: OpenDossier): readonly Found[] {
  const documents = new Map<string, IndexedPassage[]>();
  for (const place of open.index.passages) {
    const list = documents.get(place.document.id);
    if (list === undefined) documents.set(place.document.id, [place]);
    else list.push(place);
  }
  const { speaker } = filters;
  const isWanted = speaker === undefined ? null : open.findings.people.spokenBy(speaker, off.has('names'));
  return [...documents.values()]
    .filter(([first]) => first !== undefined && passesFilters(first.document, filters))
    .sort(([a], [b]) => dayOf(a) - dayOf(b))
    .flatMap((places) => {
      const [first] = places;
      if (first === undefined) return [];
      const wanted = open.findings
        .of(first.document)
        .statements.filter((statement) =>
          isWanted === null ? statement.kind !== 'scare' : isWanted({ document: first.document, statement }),
        );
      return wanted.flatMap((statement) => firstPart(statement, places));
    });
}

/** The statement in the first passage that holds a part of it. */
function firstPart(statement: Statement, places: readonly IndexedPassage[]): readonly Found[] {
  for (const place of places) {
    if (!overlaps(statement, place.passage)) continue;
    const quotation = quotationOf(place.document, place.passage, statement);
    if (quotation === null) continue;
    const { document, passage } = place;
    const hit = { passage: placeIn(document, passage), highlights: [], match: null, score: null, quotation };
    return [{ place, found: { document, hit } }];
  }
  return [];
}

/** Days sort as numbers; documents without one come last. */
function dayOf(place: IndexedPassage | undefined): number {
  const published = place?.document.metadata.published;
  return published === undefined ? Number.POSITIVE_INFINITY : Number(published.replaceAll('-', '').padEnd(8, '0'));
}

function absence(query: Query, found: ReturnType<typeof byWords> | null, open: OpenDossier): Absence {
  const { speaker } = query.filters;
  const retrieval =
    found?.retrieval ??
    retrieve(parseQuery(speaker ?? ''), open.index, {
      mode: 'all',
      limit: 1,
      within: (place) => quotedIn(place, open.findings),
    });
  return absenceOf(retrieval, open);
}

/** What there is instead: the words by someone else, outside quotation marks, or the speaker with other words. */
function nearNotes(query: Query, open: OpenDossier): readonly string[] {
  const { speaker, ...others } = query.filters;
  if (!holdsWords(query)) {
    return speaker === undefined ? [] : [wording.quotes.unknownSpeaker];
  }
  if (speaker !== undefined) {
    const { results } = byWords({ ...query, filters: others }, open);
    if (results.length > 0) {
      return [wording.quotes.byOthers(results.length)];
    }
  }
  const { inQuotes: _inQuotes, ...anywhere } = others;
  const outside = retrieve({ ...query, filters: anywhere }, open.index, { mode: 'all', limit: 1 }).total;
  if (outside === 0) return [];
  return [wording.quotes.outside(outside)];
}
