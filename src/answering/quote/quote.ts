import type { Absence } from '../../answer/absence.ts';
import type { Quotation } from '../../answer/quotation.ts';
import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Passage } from '../../dossier/passage.ts';
import { placeIn } from '../../dossier/place.ts';
import { contains, overlaps } from '../../dossier/slice.ts';
import type { Findings } from '../../finding/findings.ts';
import type { People } from '../../finding/people/people.ts';
import type { Statement } from '../../finding/statements/statement.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Hit } from '../../search/hit.ts';
import type { PlacedPassage } from '../../search/placedPassage.ts';
import { passesFilters } from '../../search/query/filters.ts';
import { parseQuery } from '../../search/query/parseQuery.ts';
import { printQuery } from '../../search/query/printQuery.ts';
import type { Filters, Query } from '../../search/query/query.ts';
import { type Retrieval, retrieve } from '../../search/retrieve.ts';
import { wording } from '../../wording/catalogue.ts';
import { absenceOf, cutOf, emptyBase, hitOf, undatedNotes } from '../result.ts';
import { asSentence, queryWithFilters } from '../search/search.ts';
import { quotationOf } from '../statements/quotationOf.ts';
import { quotedIn } from '../statements/quotedIn.ts';
import { placesMeant } from '../statements/withinOf.ts';
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
export async function quote(
  { words = '', about = '', filters }: QuoteRequest,
  open: OpenDossier,
): Promise<QuoteAnswer> {
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
  const subject = await aboutPassages(about, query.filters, open);
  const around = subject?.passages ?? null;
  const found = hasWords ? await byWords(query, open) : null;
  const results = (found?.results ?? bySpeaker(query, around, open)).filter(
    ({ place }) => around?.get(place.document)?.has(place.passage) ?? around === null,
  );
  const merged = mergeParallels(results.map(({ found }) => found));
  const { partial, notes: cut } = cutOf(found?.retrieval ?? null, subject?.retrieval ?? null);
  const notes = [
    ...cut,
    ...query.remarks.map(asSentence),
    ...(found === null ? [] : undatedNotes(found.retrieval)),
    ...(await speakerNotes(query, open)),
    ...(await wordSpellingNotes(query, open)),
  ];
  if (merged.length > 0) {
    const more = wording.quotes.someListed(MOST_RESULTS, merged.length);
    return {
      ...base,
      partial,
      hits: merged.slice(0, MOST_RESULTS),
      total: merged.length,
      notes: merged.length > MOST_RESULTS ? [...notes, more] : notes,
    };
  }
  return {
    ...base,
    abstained: true,
    partial,
    absence: await absence(query, found, open),
    notes: [...notes, ...(await nearNotes(query, open))],
  };
}

function holdsWords({ clauses }: Query): boolean {
  return clauses.some((clause) => !clause.negated);
}

interface Found {
  readonly place: PlacedPassage;
  readonly found: FoundStatement;
}

/** The passages that speak of a subject, by document. */
type About = ReadonlyMap<NumberedDocument, ReadonlySet<Passage>>;

interface AboutSubject {
  readonly passages: About;
  readonly retrieval: Retrieval;
}

/** The passages that speak of the subject, or null if none was given. */
async function aboutPassages(about: string, filters: Filters, open: OpenDossier): Promise<AboutSubject | null> {
  const query = parseQuery(about);
  if (!holdsWords(query)) return null;
  const { inQuotes: _inQuotes, speaker: _speaker, ...places } = filters;
  const whole = { ...query, filters: { ...query.filters, ...places } };
  const retrieval = await retrieve(whole, open, { mode: 'all', limit: Number.POSITIVE_INFINITY, every: 'most' });
  const byDocument = Map.groupBy(retrieval.hits, ({ document }) => document);
  const passages = new Map(
    [...byDocument].map(([document, own]) => [document, new Set(own.map(({ passage }) => passage))]),
  );
  return { passages, retrieval };
}

async function byWords(query: Query, open: OpenDossier) {
  const { speaker } = query.filters;
  const isWanted = speaker === undefined ? () => true : open.findings.people.spokenBy(speaker, query.off.has('names'));
  const retrieval = await retrieve(query, open, {
    mode: 'all',
    limit: Number.POSITIVE_INFINITY,
    every: 'most',
    within: (place) => quotedIn(place, open.findings),
    ...placesMeant(query, open),
  });
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
function bySpeaker({ filters, off }: Query, around: About | null, open: OpenDossier): readonly Found[] {
  const { speaker } = filters;
  const isWanted = speaker === undefined ? null : open.findings.people.spokenBy(speaker, off.has('names'));
  const spoken = speaker === undefined ? null : open.findings.speakers.documentsSpokenBy(speaker, off.has('names'));
  return open.dossier.documents
    .filter((document) => (spoken?.has(document) ?? true) && (around?.has(document) ?? true))
    .filter((document) => passesFilters(document, filters))
    .toSorted((a, b) => dayOf(a) - dayOf(b))
    .flatMap((document) =>
      open.findings
        .of(document)
        .statements.filter((statement) =>
          isWanted === null ? statement.kind !== 'scare' : isWanted({ document, statement }),
        )
        .flatMap((statement) => firstPart(statement, document)),
    );
}

/** The statement in the first passage that holds a part of it. */
function firstPart(statement: Statement, document: NumberedDocument): readonly Found[] {
  for (const passage of document.passages) {
    if (!overlaps(statement, passage)) continue;
    const quotation = quotationOf(document, passage, statement);
    if (quotation === null) continue;
    const place = { document, passage };
    const hit = { passage: placeIn(document, passage), highlights: [], match: null, score: null, quotation };
    return [{ place, found: { document, hit } }];
  }
  return [];
}

/** Days sort as numbers; documents without one come last. */
function dayOf({ metadata: { published } }: NumberedDocument): number {
  return published === undefined ? Number.POSITIVE_INFINITY : Number(published.replaceAll('-', '').padEnd(8, '0'));
}

async function absence(
  query: Query,
  found: Awaited<ReturnType<typeof byWords>> | null,
  open: OpenDossier,
): Promise<Absence> {
  const { speaker } = query.filters;
  const retrieval =
    found?.retrieval ??
    (await retrieve(parseQuery(speaker ?? '', 'question'), open, {
      mode: 'all',
      limit: 1,
      within: (place) => quotedIn(place, open.findings),
    }));
  return absenceOf(retrieval, open);
}

/** What there is instead: the words by someone else, outside quotation marks, or the speaker with other words. */
async function nearNotes(query: Query, open: OpenDossier): Promise<readonly string[]> {
  const { speaker, ...others } = query.filters;
  if (!holdsWords(query)) {
    return speaker === undefined ? [] : [wording.quotes.unknownSpeaker];
  }
  if (speaker !== undefined) {
    const { results } = await byWords({ ...query, filters: others }, open);
    if (results.length > 0) {
      return [wording.quotes.byOthers(results.length)];
    }
  }
  const { inQuotes: _inQuotes, ...anywhere } = others;
  const outside = (await retrieve({ ...query, filters: anywhere }, open, { mode: 'all', limit: 1 })).total;
  if (outside === 0) return [];
  return [wording.quotes.outside(outside)];
}
