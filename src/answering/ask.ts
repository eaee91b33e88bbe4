import type { Answer, Result } from '../answer.ts';
import type { OpenDossier } from '../command.ts';
import { contains, type Slice } from '../dossier/slice.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Filters } from '../search/query.ts';
import { type Hit, retrieve } from '../search/retrieve.ts';
import { type Question, readQuestion, showsWhatIsWanted } from './question.ts';
import { absenceOf, emptyAnswer, resultOfHit, undatedNotes } from './result.ts';

/** The numbers of answering, with the reason for each. */
const ANSWERING = {
  /** Candidates whose sentences are weighed. */
  candidates: 30,
  /** The answer and the passages that follow it. */
  results: 10,
  /** How many passages are shown as nearest where the dossier has no answer. */
  nearest: 3,
  /** Part of a passage's score that its best sentence decides. */
  sentenceShare: 0.4,
  /** What a sentence loses that shows no sign of the person, place, time or number asked for. */
  withoutSign: 0.85,
  /** Least share of the question's weight (inverse document frequencies) that the best passage must cover. */
  evidence: 0.55,
  /** Passages after the answer must cover at least this part of what the best one covers to be worth reading. */
  related: 0.5,
  /** What a heading is worth as an answer: it names the subject and says nothing of it. */
  heading: 0.5,
  /** Below this share even the nearest passage is about something else. */
  nearness: 0.2,
} as const;

interface Candidate {
  readonly hit: Hit;
  readonly sentence: Slice;
  readonly score: number;
}

/**
 * Answers a question with the dossier's own words: the passage whose words cover the question best, the sentence in
 * it that answers, and the next best passages. Where too little of the question is covered it abstains.
 */
export function ask(text: string, filters: Filters, open: OpenDossier): Answer {
  const question = readQuestion(text, filters);
  const found = retrieve(question.query, open.index, { mode: 'any', limit: ANSWERING.candidates });
  const base = {
    ...emptyAnswer('ask', text, open, question.query.filters),
    readAs: found.terms.join(' · '),
    notes: [...undatedNotes(found)],
  };
  if (found.terms.length === 0) {
    return {
      ...base,
      abstained: true,
      notes: ['The question holds no word to look for. Name a person, a place, an event or a subject.'],
    };
  }
  const candidates = found.hits.map((hit) => weighSentences(hit, question)).sort((a, b) => b.score - a.score);
  const evidence = Math.max(0, ...candidates.slice(0, ANSWERING.nearest).map(({ hit }) => hit.coverage));
  if (evidence < ANSWERING.evidence) {
    const near = candidates.filter(({ hit }) => hit.coverage >= ANSWERING.nearness).slice(0, ANSWERING.nearest);
    return { ...base, abstained: true, results: near.map(resultOfCandidate), absence: absenceOf(found, open) };
  }
  const results = candidates
    .filter(({ hit }, rank) => rank < ANSWERING.nearest || hit.coverage >= ANSWERING.related * evidence)
    .slice(0, ANSWERING.results)
    .map(resultOfCandidate);
  return { ...base, results, total: results.length };
}

function resultOfCandidate({ hit, sentence, score }: Candidate): Result {
  return { ...resultOfHit(hit, { sentence }), score: Number(score.toFixed(4)) };
}

/** Finds the sentence of a passage that covers most of the question, and what that makes of the passage. */
function weighSentences(hit: Hit, question: Question): Candidate {
  const { text } = hit.document;
  const met = hit.byClause.filter(({ highlights }) => highlights.length > 0);
  const all = met.reduce((sum, { weight }) => sum + weight, 0);
  let best: Slice = { start: hit.passage.start, end: hit.passage.end };
  let bestShare = -1;
  for (const sentence of sentencesOf(text, hit.passage)) {
    const here = met.filter(({ highlights }) => highlights.some((one) => contains(sentence, one)));
    const weight = here.reduce((sum, one) => sum + one.weight, 0);
    const sign = showsWhatIsWanted(text.slice(sentence.start, sentence.end), question.wanted);
    const share = (all === 0 ? 0 : weight / all) * (sign ? 1 : ANSWERING.withoutSign);
    if (share > bestShare) {
      best = sentence;
      bestShare = share;
    }
  }
  const { sentenceShare, heading } = ANSWERING;
  const kind = hit.passage.kind === 'heading' ? heading : 1;
  return {
    hit,
    sentence: best,
    score: kind * hit.score * (1 - sentenceShare + sentenceShare * Math.max(0, bestShare)),
  };
}
