import type { Passage } from '../../dossier/passage.ts';
import { contains, type Slice } from '../../dossier/slice.ts';
import { hasStandingWords } from '../../dossier/standingText.ts';
import type { Question } from '../../questions/question.ts';
import type { CharacterGrams } from '../../search/characterGrams.ts';
import type { Hit } from '../../search/hit.ts';
import type { RelatedPassage } from '../../search/meaning/relatedByMeaning.ts';
import { writtenWords } from '../../search/passageWords.ts';
import { withNeighbours } from '../../search/ranking/neighbours.ts';
import { RANKING_SETTINGS } from '../../search/ranking/settings.ts';
import { askedCell } from '../spans/askedCell.ts';
import { asksForSpan, spanOf } from '../spans/span.ts';
import type { Candidate } from './candidate.ts';
import { CONSIDERING_SETTINGS } from './consideringSettings.ts';
import { CONSIDERING_WEIGHTS, worthBy } from './consideringWeights.ts';
import { wantOf } from './inOtherWords.ts';
import { passageSigns } from './passageSigns.ts';
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
  grams: CharacterGrams,
): readonly Candidate[] {
  const best = Math.max(Number.MIN_VALUE, ...hits.map(({ score }) => score));
  const written = hits.map((hit) => writtenWords(hit, hit.words));
  const alike = asShares(grams.likeness(wording, written, RANKING_SETTINGS.bm25));
  const sentences = weighedSentences(hits, wording, question, grams);
  const byWords = hits.map((hit, at) =>
    weighWords(hit, sentences.get(hit) ?? [], hit.score / best, alike[at] ?? 0, question),
  );
  return withMeaning(withNeighbourScores(byWords), related, wantOf(hits));
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
  const span = spanIn(hit, slice, question, asked);
  const shows = !asksForSpan(question.wanted) || span !== null;
  const signs = passageSigns(hit, sentences, alike, shows);
  const own =
    score - (sentence.denies ? CONSIDERING_SETTINGS.denying : 0) - (lacks ? CONSIDERING_SETTINGS.lackingAll : 0);
  const kind = hit.passage.kind === 'heading' ? CONSIDERING_SETTINGS.heading : 1;
  const byWords = kind * Math.max(0, own + worthBy(CONSIDERING_WEIGHTS, signs));
  return {
    hit,
    sentence: slice,
    span,
    share,
    alike: sentence.alike,
    shows,
    lacks,
    own,
    signs,
    meaning: 0,
    given: null,
    isProposed: false,
    byWords,
    score: byWords,
  };
}

/** Of a row of a table it is the cell that is asked for, whatever is in the others. */
function spanIn(hit: Hit, slice: Slice, question: Question, asked: readonly Slice[]): Slice | null {
  const cell = askedCell(hit, question.words);
  if (cell === null || !contains(slice, cell)) return spanOf(hit.document.standing, slice, question, asked);
  return cell.start < cell.end && hasStandingWords(hit.document, cell) ? cell : null;
}

/**
 * Adds what the likeness in meaning is worth, `want` says how far the words fail the question. Only how much more a passage
 * is alike than the last of them counts: all passages on a subject are alike to a question on it.
 */
function withMeaning(
  candidates: readonly Candidate[],
  related: readonly RelatedPassage[],
  want: number,
): readonly Candidate[] {
  const meanings = new Map(related.map((one) => [one.indexed.passage, one]));
  const strongest = related[0]?.score ?? 0;
  const least = related.at(-1)?.score ?? 0;
  return candidates.map((one) => {
    const meant = meanings.get(one.hit.passage);
    if (meant === undefined) return one;
    const contrast = strongest > least ? (meant.score - least) / (strongest - least) : 1;
    const score = one.score + CONSIDERING_SETTINGS.meaning * want ** 1.5 * contrast;
    const meaningful = { ...one, meaning: meant.score, score };
    // If no word matched, no word chose the sentence.
    return one.hit.highlights.length === 0 ? { ...meaningful, sentence: meant.sentence, span: null } : meaningful;
  });
}

function withNeighbourScores(candidates: readonly Candidate[]): readonly Candidate[] {
  const scores = new Map<Passage, number>(candidates.map(({ hit, score }) => [hit.passage, score]));
  return candidates.map((one) => {
    const { passages } = one.hit.document;
    const at = passages.findIndex(({ start }) => start === one.hit.passage.start);
    const beside = [passages[at - 1], passages[at + 1]].map((passage) => passage && scores.get(passage));
    return { ...one, score: withNeighbours(one.score, beside, CONSIDERING_SETTINGS.neighbours) };
  });
}
