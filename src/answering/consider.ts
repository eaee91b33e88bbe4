import type { OpenDossier } from '../command.ts';
import type { Passage } from '../dossier/passage.ts';
import { contains, type Slice } from '../dossier/slice.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Filters } from '../search/query.ts';
import { brevityOf, type Hit, type Retrieval, retrieve } from '../search/retrieve.ts';
import { type Question, readQuestion } from './question.ts';
import { asksForSpan, spanIn } from './span.ts';

/** A passage that may answer, with the sentence in it that does so best. */
export interface Candidate {
  readonly hit: Hit;
  readonly sentence: Slice;
  /** In the sentence, what looks like the person, place, time or number asked for. */
  readonly span: Slice | null;
  /** Share of the question's weight that the sentence covers. */
  readonly share: number;
  /** Whether the sentence shows a sign of the person, place, time or number asked for. */
  readonly shows: boolean;
  readonly score: number;
}

/** A question and all that speaks for an answer, before anything is decided. */
export interface Considered {
  readonly question: Question;
  readonly found: Retrieval;
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** The passages behind them, best first. */
  readonly after: readonly Passage[];
}

const CONSIDERING = {
  /** The first of these are ordered anew by their sentences. */
  weighed: 30,
  /** Most that the best sentence of a passage adds to its score, as a share, where it covers the whole question. */
  sentenceShare: 0.9,
  /** Part of what the sentence before covers that counts for a sentence too. */
  carried: 0.1,
  /** What a sentence loses that shows no sign of the person, place, time or number asked for. */
  withoutSign: 0.85,
  /** What a heading is worth as an answer: it names the subject and says nothing of it. */
  heading: 0.5,
} as const;

/** Reads a question, finds the passages that share its words and orders them by what their sentences say. */
export function consider(text: string, filters: Filters, open: OpenDossier): Considered {
  const question = readQuestion(text, filters);
  const found = retrieve(question.query, open.index, { mode: 'any', limit: Number.POSITIVE_INFINITY });
  const candidates = found.hits.slice(0, CONSIDERING.weighed).map((hit) => weighSentences(hit, question));
  candidates.sort((a, b) => b.score - a.score);
  const after = [
    ...found.hits.slice(CONSIDERING.weighed).map((hit) => hit.passage),
    ...found.others.map(({ indexed }) => indexed.passage),
  ];
  return { question, found, candidates, after };
}

/** Finds the sentence of a passage that covers most of the question, and what that makes of the passage. */
function weighSentences(hit: Hit, question: Question): Candidate {
  const { text } = hit.document;
  const all = hit.byClause.reduce((sum, { weight }) => sum + weight, 0);
  const met = hit.byClause.filter(({ highlights }) => highlights.length > 0);
  const isTyped = asksForSpan(question.wanted);
  const asked = met.flatMap(({ highlights }) => highlights);
  let span: Slice | null = null;
  let best: Slice = { start: hit.passage.start, end: hit.passage.end };
  let bestShare = -1;
  let bestOwn = 0;
  let shows = true;
  let before = 0;
  for (const sentence of sentencesOf(text, hit.passage)) {
    const here = met.filter(({ highlights }) => highlights.some((one) => contains(sentence, one)));
    const own = all === 0 ? 0 : here.reduce((sum, one) => sum + one.weight, 0) / all;
    const found = isTyped ? spanIn(text, sentence, question.wanted, asked) : null;
    const sign = !isTyped || found !== null;
    // A sentence goes on about what the one before it named.
    const share = (own + CONSIDERING.carried * before) * (sign ? 1 : CONSIDERING.withoutSign);
    before = own;
    if (share > bestShare) {
      best = sentence;
      bestShare = share;
      bestOwn = own;
      shows = sign;
      span = found;
    }
  }
  const { sentenceShare, heading } = CONSIDERING;
  const kind = hit.passage.kind === 'heading' ? heading : 1;
  return {
    hit,
    sentence: best,
    span,
    share: bestOwn,
    shows,
    score: kind * hit.score * (1 + sentenceShare * brevityOf(hit.byClause.length) * Math.max(0, bestShare)),
  };
}
