import type { Passage } from '../../dossier/passage.ts';
import type { Question } from '../../questions/question.ts';
import type { Hit } from '../../search/hit.ts';
import type { RelatedPassage } from '../../search/meaning/relatedByMeaning.ts';
import type { PassageIndex } from '../../search/passageIndex.ts';
import { writtenWords } from '../../search/passageWords.ts';
import { RANKING } from '../../search/ranking/ranking.ts';
import { asksForSpan, spanOf } from '../spans/span.ts';
import type { Candidate } from './candidate.ts';
import { CONSIDERING } from './considering.ts';
import { brevityOf, wantOf } from './inOtherWords.ts';
import { asShares, bestSentence, type WeighedSentence, weighedSentences } from './weighedSentences.ts';

/**
 * Weighs every passage by its words, its wording and its sentences, by its meaning and by its neighbours. `wording` are the
 * folded words of the question.
 */
export function weigh(
  hits: readonly Hit[],
  related: readonly RelatedPassage[],
  wording: readonly string[],
  question: Question,
  index: PassageIndex,
): readonly Candidate[] {
  const best = Math.max(Number.MIN_VALUE, ...hits.map(({ score }) => score));
  const written = hits.map((hit) => writtenWords(hit, index.wordsOf(hit)));
  const alike = asShares(index.grams.likeness(wording, written, RANKING.bm25));
  const sentences = weighedSentences(hits, wording, question, index);
  const byWords = hits.map((hit, at) =>
    weighWords(hit, sentences.get(hit) ?? [], hit.score / best, alike[at] ?? 0, question),
  );
  return withNeighbours(withMeaning(byWords, related, wantOf(hits)));
}

function weighWords(
  hit: Hit,
  sentences: readonly WeighedSentence[],
  score: number,
  alike: number,
  question: Question,
): Candidate {
  const { start, end } = hit.passage;
  const whole = { slice: { start, end }, share: hit.coverage, carried: 0, alike, lacks: false, denies: false };
  const { slice, share, lacks, ...sentence } = bestSentence(sentences) ?? whole;
  const asked = hit.byClause.flatMap(({ highlights }) => highlights);
  const span = spanOf(hit.document.text, slice, question, asked);
  const shows = !asksForSpan(question.wanted) || span !== null;
  const sum =
    score +
    CONSIDERING.wording * Math.min(1, hit.byClause.length / CONSIDERING.tellingQuestion) * alike +
    CONSIDERING.sentenceWording * Math.max(...sentences.map((one) => one.alike), 0) +
    CONSIDERING.sentenceShare * brevityOf(hit) * Math.max(...sentences.map((one) => one.share), 0) +
    (shows ? CONSIDERING.sign : 0) -
    (sentence.denies ? CONSIDERING.denying : 0) -
    (lacks ? CONSIDERING.lackingAll : 0) +
    CONSIDERING.heaviestLost * heaviestLost(hit) +
    CONSIDERING.namesLost * namesLost(hit);
  const kind = hit.passage.kind === 'heading' ? CONSIDERING.heading : 1;
  const byWords = kind * Math.max(0, sum);
  return {
    hit,
    sentence: slice,
    span,
    share,
    alike: sentence.alike,
    shows,
    lacks,
    meaning: 0,
    byWords,
    score: byWords,
  };
}

/** Adds what the likeness in meaning is worth, `want` telling how far the words fail the question. */
function withMeaning(
  candidates: readonly Candidate[],
  related: readonly RelatedPassage[],
  want: number,
): readonly Candidate[] {
  const meanings = new Map(related.map((one) => [one.indexed.passage, one]));
  const strongest = related[0]?.score ?? 1;
  return candidates.map((one) => {
    const meant = meanings.get(one.hit.passage);
    if (meant === undefined) return one;
    const score = one.score + (CONSIDERING.meaning * want * meant.score) / strongest;
    const told = { ...one, meaning: meant.score, score };
    // Where no word matched, no word chose the sentence.
    return one.hit.highlights.length === 0 ? { ...told, sentence: meant.sentence, span: null } : told;
  });
}

function withNeighbours(candidates: readonly Candidate[]): readonly Candidate[] {
  const scores = new Map<Passage, number>(candidates.map(({ hit, score }) => [hit.passage, score]));
  return candidates.map((one) => {
    const { passages } = one.hit.document;
    const at = passages.findIndex(({ start }) => start === one.hit.passage.start);
    const beside = [passages[at - 1], passages[at + 1]].map((passage) => (passage && scores.get(passage)) ?? 0);
    return { ...one, score: one.score + CONSIDERING.neighbours * Math.max(...beside) };
  });
}

/** Weight of the heaviest word that the passage lacks, as a share of the heaviest of all; 0 where it lacks none. */
function heaviestLost({ byClause }: Hit): number {
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
