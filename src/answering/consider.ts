import type { OpenDossier } from '../command.ts';
import type { Passage } from '../dossier/passage.ts';
import { contains, type Slice } from '../dossier/slice.ts';
import type { TimeLimit } from '../language/dates/timeLimits.ts';
import { askingWords } from '../language/questionWords.ts';
import { sentencesOf } from '../language/sentences.ts';
import { type Token, tokenize } from '../language/tokens.ts';
import { withFeedback } from '../search/feedback.ts';
import { passesFilters } from '../search/filters.ts';
import { wordsOf, writtenWordsOf } from '../search/matching.ts';
import type { Filters } from '../search/query.ts';
import { RANKING } from '../search/ranking.ts';
import { type RelatedPassage, relatedByMeaning } from '../search/relatedByMeaning.ts';
import { type Hit, type Retrieval, retrieve } from '../search/retrieve.ts';
import { calendarLimitsOf, fitOf } from './inTime.ts';
import { isQuestion } from './isQuestion.ts';
import { type Question, readQuestion } from './question.ts';
import { asksForSpan, candidatesIn, spanOf } from './span.ts';

/** A passage that may answer, with the sentence in it that does so best. */
export interface Candidate {
  readonly hit: Hit;
  readonly sentence: Slice;
  /** In the sentence, what looks like the person, place, time or number asked for. */
  readonly span: Slice | null;
  /** Share of the question's weight that the sentence covers. */
  readonly share: number;
  /** How much the sentence is written like the question, beside the sentence of all that is most; from 0 to 1. */
  readonly alike: number;
  /** Whether the sentence shows a sign of the person, place, time or number asked for. */
  readonly shows: boolean;
  /** Whether a time or number is asked for and the sentence has none that says more than the question. */
  readonly lacks: boolean;
  /** How like the question it is in meaning, from 0 to 3; 0 where that was not asked for. */
  readonly meaning: number;
  /** What its words alone speak for it. */
  readonly byWords: number;
  /** The same with what its neighbours and its meaning add. */
  readonly score: number;
}

/** A question and all that speaks for an answer, before anything is decided. */
export interface Considered {
  /** The question as it was asked. */
  readonly asked: string;
  readonly question: Question;
  /** The times to which the question limits itself, as far as the calendar tells them. */
  readonly limits: readonly TimeLimit[];
  readonly found: Retrieval;
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** The passages behind them, best first. */
  readonly after: readonly Passage[];
}

/**
 * What speaks for a passage beside the score of its words, which is 1 for the best: each is the most that it adds. Fitted
 * on every set of public development data together, as the weights of a softmax over a question's passages that makes the
 * answering one likeliest (ListNet, Cao and others 2007), each set also left out once.
 */
export const CONSIDERING = {
  /** That the passage is written like the question. */
  wording: 0.9,
  /** That one of its sentences is. */
  sentenceWording: 0.25,
  /** That one sentence holds the words of a short question. */
  sentenceShare: 0.35,
  /** That its sentence shows a sign of the person, place, time or number asked for. */
  sign: 0.17,
  /** That it lacks the word that says most, or one that says nearly as much. */
  heaviestLost: -0.12,
  /** That it lacks the question's names, by their weight. */
  namesLost: -0.2,
  /** That it is of the time to which the question limits itself. */
  inTime: 0.4,
  /** Share of what the better of the passages before and after is worth: an answer often stands beside the words asked with. */
  neighbours: 0.2,
  /** That it is like the question in meaning, where none of the first `looked` passages covers any of its words. */
  meaning: 2.5,
  looked: 10,
  /** Above this coverage meaning is not asked for; and how many passages it brings in below it. */
  covered: 0.6,
  related: 20,
  /** Up to so many words a question is short, and may ask for all of them in one sentence. */
  shortQuestion: 6,
  /** In choosing the sentence: part of what the sentence before covers, since one goes on about what the other named. */
  carried: 0.3,
  /** In choosing the sentence: what it counts that a sentence is written like the question, beside what it covers. */
  alike: 0.9,
  /** In choosing the sentence: what it loses where it lacks the time or number asked for. */
  lacking: 0.4,
  /** What a heading is worth as an answer: it names the subject and says nothing of it. */
  heading: 0.5,
};

/** Reads a question, finds the passages that share its words and orders them by what their sentences say. */
export function consider(text: string, filters: Filters, open: OpenDossier): Considered {
  const question = readQuestion(text, filters);
  const found = retrieve(question.query, open.index, { mode: 'any', limit: Number.POSITIVE_INFINITY });
  const asked = tokenize(text);
  const related = relatedTo(text, asked, question, found.hits, open);
  const hits = [...found.hits, ...hitsOf(related, found.hits)];
  const limits = calendarLimitsOf(text);
  const candidates = weighed(hits, related, asked, question, open)
    .map((one) => ({ ...one, score: one.score + CONSIDERING.inTime * fitOf(one.hit, limits) }))
    .toSorted((a, b) => b.score - a.score);
  const after = found.others.map(({ indexed }) => indexed.passage);
  // What one place answers, its neighbours in subject do not.
  const ordered = asksForSpan(question.wanted) ? candidates : withFeedback(candidates, open.index);
  return { asked: text, question, limits, found, candidates: ordered, after };
}

interface Sentence {
  readonly slice: Slice;
  /** Share of the question's weight that the sentence covers. */
  readonly share: number;
  /** The same of the sentence before it. */
  readonly carried: number;
  /** How much it is written like the question, beside the sentence that is most. */
  readonly alike: number;
  /** Whether it lacks the time or number that the question asks for. */
  readonly lacks: boolean;
}

/** Weighs every passage by its words, its wording and its sentences. */
function weighed(
  hits: readonly Hit[],
  related: readonly RelatedPassage[],
  asked: readonly Token[],
  question: Question,
  { index }: OpenDossier,
): readonly Candidate[] {
  const wording = asked.map(({ folded }) => folded);
  const best = Math.max(Number.MIN_VALUE, ...hits.map(({ score }) => score));
  const passagesAlike = asShares(index.grams.likeness(wording, hits.map(writtenWordsOf), RANKING.bm25));
  const slices = hits.flatMap((hit) => sentencesOf(hit.document.text, hit.passage).map((slice) => ({ hit, slice })));
  const sentencesAlike = asShares(
    index.grams.likeness(
      wording,
      slices.map(({ hit, slice }) => foldedIn(hit, slice)),
      RANKING.bm25,
    ),
  );
  const sentences = new Map<Hit, Sentence[]>(hits.map((hit) => [hit, []]));
  for (const [at, { hit, slice }] of slices.entries()) {
    const before = sentences.get(hit)?.at(-1);
    sentences.get(hit)?.push({
      slice,
      share: shareOf(hit, slice),
      carried: before?.share ?? 0,
      alike: sentencesAlike[at] ?? 0,
      lacks: lacksAmount(hit, slice, question),
    });
  }
  const meanings = new Map(related.map((one) => [one.indexed.passage, one]));
  const strongest = related[0]?.score ?? 1;
  const inOtherWords = CONSIDERING.meaning * wantOf(hits);
  const alone = hits.map((hit, at) => {
    const meant = meanings.get(hit.passage);
    const one = weigh(hit, sentences.get(hit) ?? [], hit.score / best, passagesAlike[at] ?? 0, question);
    if (meant === undefined) return one;
    const sentence = hit.highlights.length === 0 ? meant.sentence : one.sentence;
    return { ...one, sentence, meaning: meant.score, score: one.score + (inOtherWords * meant.score) / strongest };
  });
  const byPassage = new Map(alone.map((one) => [one.hit.passage, one.score]));
  return alone.map((one) => {
    const { passages } = one.hit.document;
    const at = passages.indexOf(one.hit.passage as never);
    const beside = [at - 1, at + 1].map((other) => byPassage.get(passages[other] as never) ?? 0);
    return { ...one, score: one.score + CONSIDERING.neighbours * Math.max(...beside) };
  });
}

/**
 * The passages that are like the question in meaning, where hardly any of its words stand together in one: a question that
 * shares its words with a passage is better answered by them.
 */
function relatedTo(
  text: string,
  asked: readonly Token[],
  question: Question,
  hits: readonly Hit[],
  open: OpenDossier,
): readonly RelatedPassage[] {
  // Keywords are looked for as words; only a question can have an answer that is put otherwise.
  if (
    wantOf(hits) === 0 ||
    !(isQuestion(text) || asked.some(({ folded }) => askingWords(question.language).has(folded)))
  )
    return [];
  const words = asked.map(({ folded }) => folded);
  return relatedByMeaning(open, words, CONSIDERING.related).filter(({ indexed }) =>
    passesFilters(indexed.document, question.query.filters),
  );
}

/**
 * How far the words fail a question, from 0 to 1: what even the best of the first passages lacks of it. A long question is
 * never held together in one passage, and lacks nothing by that.
 */
function wantOf(hits: readonly Hit[]): number {
  const first = hits.slice(0, CONSIDERING.looked);
  const coverage = Math.max(0, ...first.map((hit) => hit.coverage));
  return Math.max(0, 1 - coverage / CONSIDERING.covered) * brevityOf(first[0]);
}

/** From 1 for a short question down to 0. */
function brevityOf(hit: Hit | undefined): number {
  return Math.min(1, (CONSIDERING.shortQuestion / Math.max(1, hit?.byClause.length ?? 1)) ** 2);
}

/** Those related passages as hits that hold none of the words. */
function hitsOf(related: readonly RelatedPassage[], hits: readonly Hit[]): readonly Hit[] {
  const known = new Set(hits.map(({ passage }) => passage));
  const byClause = (hits[0]?.byClause ?? []).map((clause) => ({ ...clause, highlights: [] }));
  return related
    .filter(({ indexed }) => !known.has(indexed.passage))
    .map(({ indexed }) => ({ ...indexed, score: 0, highlights: [], byClause, match: null, coverage: 0 }));
}

function weigh(hit: Hit, sentences: readonly Sentence[], score: number, alike: number, question: Question): Candidate {
  const worthOf = (one: Sentence): number =>
    one.share +
    CONSIDERING.carried * one.carried +
    CONSIDERING.alike * one.alike -
    (one.lacks ? CONSIDERING.lacking : 0);
  const [first, ...others] = sentences;
  const whole = {
    slice: { start: hit.passage.start, end: hit.passage.end },
    share: hit.coverage,
    carried: 0,
    alike,
    lacks: false,
  };
  const chosen = others.reduce((best, one) => (worthOf(one) > worthOf(best) ? one : best), first ?? whole);
  const asked = hit.byClause.flatMap(({ highlights }) => highlights);
  const span = spanOf(hit.document.text, chosen.slice, question, asked);
  const shows = !asksForSpan(question.wanted) || span !== null;
  const sum =
    score +
    CONSIDERING.wording * alike +
    CONSIDERING.sentenceWording * Math.max(...sentences.map((one) => one.alike), 0) +
    CONSIDERING.sentenceShare * brevityOf(hit) * Math.max(...sentences.map(({ share }) => share), 0) +
    (shows ? CONSIDERING.sign : 0) +
    CONSIDERING.heaviestLost * heaviestLost(hit) +
    CONSIDERING.namesLost * namesLost(hit);
  const kind = hit.passage.kind === 'heading' ? CONSIDERING.heading : 1;
  return {
    hit,
    sentence: chosen.slice,
    span,
    share: chosen.share,
    alike: chosen.alike,
    shows,
    lacks: chosen.lacks,
    meaning: 0,
    byWords: kind * Math.max(0, sum),
    score: kind * Math.max(0, sum),
  };
}

/** Whether a time or number is asked for and a sentence has none. Names are everywhere, and their lack says little. */
function lacksAmount(hit: Hit, slice: Slice, question: Question): boolean {
  if (question.wanted !== 'time' && question.wanted !== 'number') return false;
  const asked = hit.byClause.flatMap(({ highlights }) => highlights);
  return candidatesIn(hit.document.text, slice, question, asked).length === 0;
}

/** Weight of the heaviest word that the passage lacks, as a share of the heaviest of all; 0 where it lacks none. */
export function heaviestLost({ byClause }: Hit): number {
  const heaviest = Math.max(0, ...byClause.map(({ weight }) => weight));
  const lost = byClause.filter(({ highlights }) => highlights.length === 0).map(({ weight }) => weight);
  return heaviest === 0 ? 0 : Math.max(0, ...lost) / heaviest;
}

/** Share of the weight of the question's names that the passage lacks; 0 where the question has none. */
function namesLost({ byClause }: Hit): number {
  const names = byClause.filter(({ isName }) => isName);
  const all = names.reduce((sum, { weight }) => sum + weight, 0);
  const lost = names.filter(({ highlights }) => highlights.length === 0);
  return all === 0 ? 0 : lost.reduce((sum, { weight }) => sum + weight, 0) / all;
}

/** Share of the question's weight that a slice of a passage covers. */
function shareOf({ byClause }: Hit, slice: Slice): number {
  const all = byClause.reduce((sum, { weight }) => sum + weight, 0);
  const here = byClause.filter(({ highlights }) => highlights.some((one) => contains(slice, one)));
  return all === 0 ? 0 : here.reduce((sum, { weight }) => sum + weight, 0) / all;
}

function foldedIn(hit: Hit, slice: Slice): readonly string[] {
  return wordsOf(hit)
    .tokens.filter((token) => contains(slice, token))
    .map(({ folded }) => folded);
}

/** Each number as a share of the highest. */
function asShares(numbers: readonly number[]): readonly number[] {
  const highest = Math.max(Number.MIN_VALUE, ...numbers);
  return numbers.map((one) => one / highest);
}
