import { hasStandingWords } from '../../dossier/standingText.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { type Question, readQuestion } from '../../questions/question.ts';
import type { TimeLimit } from '../../questions/timeLimits.ts';
import type { IndexedPassage } from '../../search/indexedPassage.ts';
import { passesFilters } from '../../search/query/filters.ts';
import type { Filters } from '../../search/query/query.ts';
import { withFeedback } from '../../search/ranking/feedback.ts';
import { type Retrieval, retrieve } from '../../search/retrieve.ts';
import { tokenize } from '../../text/tokens.ts';
import { asksForSpan } from '../spans/span.ts';
import type { Candidate } from './candidate.ts';
import { CONSIDERING_SETTINGS } from './consideringSettings.ts';
import { hitsOf, relatedTo } from './inOtherWords.ts';
import { calendarLimitsOf, fitOf } from './inTime.ts';
import { MOST_PROPOSED, type PassageReader } from './reading/answerReader.ts';
import { readersOf, withGivenAnswers } from './reading/readAnswers.ts';
import { ANSWER_READERS } from './reading/readers.ts';
import { weigh } from './weigh.ts';

/** A question and all that speaks for an answer, before anything is decided. */
export interface Considered {
  /** The question as it was asked. */
  readonly asked: string;
  readonly question: Question;
  /** The times to which the question limits itself, as far as the calendar decides them. */
  readonly limits: readonly TimeLimit[];
  readonly found: Retrieval;
  /** Best first. */
  readonly candidates: readonly Candidate[];
  readonly readers: readonly PassageReader[];
}

/** Reads a question, finds the passages that share its words and orders them by what their sentences say. */
export async function consider(text: string, filters: Filters, open: OpenDossier): Promise<Considered> {
  const question = readQuestion(text, filters);
  const found = await retrieve(question.query, open, { mode: 'any', limit: Number.POSITIVE_INFINITY });
  const wording = tokenize(text).map(({ folded }) => folded);
  const related = await relatedTo(text, wording, question, found.hits, open);
  const readers = await readersOf(ANSWER_READERS, question, text, open, found.hits);
  const proposed = await proposedBy(readers, question, open);
  const alike = related.map(({ indexed }) => indexed);
  const hits = [...found.hits, ...hitsOf([...alike, ...proposed], found.hits)].filter(({ document, passage }) =>
    hasStandingWords(document, passage),
  );
  // A long text contains the dates of many things; it sets no limit by them.
  const limits = question.query.clauses.length > CONSIDERING_SETTINGS.longQuestion ? [] : calendarLimitsOf(text);
  const isProposed = new Set(proposed.map(({ passage }) => passage));
  const candidates = weigh(hits, related, wording, question, open.engine.collection.grams)
    .map((one) => ({
      ...one,
      isProposed: isProposed.has(one.hit.passage),
      score: one.score + CONSIDERING_SETTINGS.inTime * fitOf(one.hit, limits, open.findings),
    }))
    .toSorted((a, b) => b.score - a.score);
  // If one passage answers, others on the same subject do not.
  const ordered = asksForSpan(question.wanted) ? candidates : await withFeedback(candidates, open.engine);
  return { asked: text, question, limits, found, candidates: withGivenAnswers(ordered, readers, question), readers };
}

/** The passages that readers propose, of documents that pass the filters of the question. */
async function proposedBy(
  readers: readonly PassageReader[],
  { query }: Question,
  { engine }: OpenDossier,
): Promise<readonly IndexedPassage[]> {
  const places = new Set(readers.flatMap(({ proposed = [] }) => proposed.slice(0, MOST_PROPOSED)));
  if (places.size === 0) return [];
  const fetched = await engine.fetch([...places]);
  return fetched.filter(({ document }) => passesFilters(document, query.filters));
}
