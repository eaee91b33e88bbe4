import { contains, type Slice } from '../../dossier/slice.ts';
import { slicesWithin } from '../../dossier/slicesWithin.ts';
import { wordsIn } from '../../languages/list.ts';
import { sentencesOf } from '../../languages/sentences.ts';
import type { Question } from '../../questions/question.ts';
import type { CharacterGrams } from '../../search/characterGrams.ts';
import type { Hit } from '../../search/hit.ts';
import { standingTokens } from '../../search/passageWords.ts';
import { RANKING_SETTINGS } from '../../search/ranking/settings.ts';
import { askedCell } from '../spans/askedCell.ts';
import { asksForSpan, stretchesIn } from '../spans/span.ts';
import { CONSIDERING_SETTINGS } from './consideringSettings.ts';

/** A sentence of a passage, with what speaks for its answering. */
export interface WeighedSentence {
  readonly slice: Slice;
  /** Share of the question's weight that the sentence covers. */
  readonly share: number;
  /** How much it is written like the question, beside the sentence that is most. */
  readonly alike: number;
  /** The same of the sentence before it: 0 for the first. */
  readonly carried: number;
  /** Whether it lacks the time or number that the question asks for. */
  readonly lacks: boolean;
  /** Whether it denies something, and the question does not. */
  readonly denies: boolean;
}

/** The sentences of every passage, weighed; `wording` are the folded words of the question. */
export function weighedSentences(
  hits: readonly Hit[],
  wording: readonly string[],
  question: Question,
  grams: CharacterGrams,
): ReadonlyMap<Hit, readonly WeighedSentence[]> {
  const slices = hits.flatMap((hit) => {
    const tokens = standingTokens(hit);
    return statedIn(hit).map((slice) => ({ hit, slice, folded: slicesWithin(tokens, slice).map((one) => one.folded) }));
  });
  const words = slices.map(({ folded }) => folded);
  const alike = asShares(grams.likeness(wording, words, RANKING_SETTINGS.bm25));
  const negations = wordsIn(question.language, ({ smallWords }) => smallWords?.negations);
  // A person, place, time or number is given by a sentence that affirms; a denial may well give a reason or an event.
  const mayDeny = !asksForSpan(question.wanted) || wording.some((word) => negations.has(word));
  const sentences = new Map<Hit, WeighedSentence[]>(hits.map((hit) => [hit, []]));
  for (const [at, { hit, slice, folded }] of slices.entries()) {
    const own = sentences.get(hit);
    own?.push({
      slice,
      share: shareOf(hit, slice),
      alike: alike[at] ?? 0,
      carried: own.at(-1)?.alike ?? 0,
      lacks: lacksAmount(hit, slice, question),
      denies: !mayDeny && folded.some((word) => negations.has(word)),
    });
  }
  return sentences;
}

/** The sentences of a passage; a row of a table is one. */
function statedIn({ document, passage }: Hit): readonly Slice[] {
  const sentences = sentencesOf(document.standing, passage);
  const [first] = sentences;
  const last = sentences.at(-1);
  if (passage.kind !== 'tableRow' || first === undefined || last === undefined) return sentences;
  return [{ start: first.start, end: last.end }];
}

/** The sentence that answers best, or undefined if there is none. */
export function bestSentence(sentences: readonly WeighedSentence[]): WeighedSentence | undefined {
  const worthOf = ({ share, carried, alike, lacks, denies }: WeighedSentence): number =>
    share +
    CONSIDERING_SETTINGS.carried * carried +
    CONSIDERING_SETTINGS.alike * alike -
    (lacks ? CONSIDERING_SETTINGS.lacking : 0) -
    (denies ? CONSIDERING_SETTINGS.denying : 0);
  const [first, ...others] = sentences;
  return first && others.reduce((best, one) => (worthOf(one) > worthOf(best) ? one : best), first);
}

/** Whether a time or number is asked for and a sentence has none. Names are everywhere, and their lack says little. */
function lacksAmount(hit: Hit, slice: Slice, question: Question): boolean {
  if (question.wanted !== 'time' && question.wanted !== 'number') return false;
  const cell = askedCell(hit, question.words);
  if (cell !== null) return cell.start === cell.end;
  return stretchesIn(hit.document.standing, slice, question).length === 0;
}

/** Share of the question's weight that a slice of a passage covers. */
function shareOf({ byClause }: Hit, slice: Slice): number {
  const all = byClause.reduce((sum, { weight }) => sum + weight, 0);
  const here = byClause.filter(
    ({ highlights, inHead }) => inHead.length > 0 || highlights.some((one) => contains(slice, one)),
  );
  return all === 0 ? 0 : here.reduce((sum, { weight }) => sum + weight, 0) / all;
}

/** Each number as a share of the highest. */
export function asShares(numbers: readonly number[]): readonly number[] {
  const highest = Math.max(Number.MIN_VALUE, ...numbers);
  return numbers.map((one) => one / highest);
}
