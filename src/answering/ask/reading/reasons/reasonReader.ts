import { contains, type Slice } from '../../../../dossier/slice.ts';
import type { Hit, MetClause } from '../../../../search/hit.ts';
import type { AnswerReader, GivenAnswer } from '../answerReader.ts';
import { settingsIn } from '../settingsIn.ts';
import { type Reason, type ReasonFinder, reasonFinder } from './reasonsIn.ts';

/** The numbers of reading reasons, with the reason for each. */
const REASONS = {
  /** What a word of the question counts by where it is: in what the reason is for, in the sentence before, or elsewhere. */
  effect: 1,
  before: 0.8,
  around: 0.5,
  /** In the reason itself: what is asked for is then rather what it led to. */
  inReason: 0.35,
  /** How sure words are that are as often before something else. */
  perhaps: 0.8,
  /** Below this tie a reason is for something else. */
  leastTie: 0.5,
  /** Below this a reason is not sure enough to be shown before what the words alone say. */
  leastSure: 0.35,
  /** From this share on the words of the question are in the reason, and what it is for is what they led to. */
  reversed: 0.75,
  other: 0.45,
} as const;

/** Reads why: the sentence that gives a reason for what is asked, or says that none is known. */
export const reasonReader: AnswerReader = {
  kind: 'reason',
  read: ({ wanted, language }) => {
    const finder = wanted === 'reason' ? reasonFinder(language) : null;
    return finder === null ? null : { given: (hit) => reasonGiven(hit, finder) };
  },
};

function reasonGiven(hit: Hit, finder: ReasonFinder): GivenAnswer | null {
  const text = hit.document.standing;
  const meant = hit.byClause.filter(({ words }) => !words.every((word) => finder.asking.has(word)));
  const found = settingsIn(hit).flatMap(({ sentence, before }): readonly GivenAnswer[] => {
    const none = finder.noneIn(text, sentence);
    if (none !== null) {
      const tie = tieOf(hit, meant, { effects: [sentence], reason: none, isSure: true, isBehind: true }, before);
      return tie < REASONS.leastTie ? [] : [{ sentence, span: none, verdict: 'denies', sureness: surenessOf(tie) }];
    }
    return finder.in(text, sentence, before).map((one): GivenAnswer => {
      const tie = tieOf(hit, meant, one, before) * (one.isSure ? 1 : REASONS.perhaps);
      const isReversed =
        shareIn(meant, one.reason) >= REASONS.reversed && shareIn(meant, ...one.effects) < 1 - REASONS.reversed;
      if (isReversed) return { sentence, span: null, verdict: 'other', sureness: REASONS.other };
      const isHere = contains(sentence, one.reason);
      const shown = isHere ? sentence : { start: one.reason.start, end: sentence.end };
      return { sentence: shown, span: one.reason, verdict: 'gives', sureness: surenessOf(tie) };
    });
  });
  const given = found.filter(({ verdict, sureness }) => verdict !== 'other' && sureness >= REASONS.leastSure);
  return best(given) ?? best(found.filter(({ verdict }) => verdict === 'other'));
}

function best(found: readonly GivenAnswer[]): GivenAnswer | null {
  return found.toSorted((a, b) => b.sureness - a.sureness)[0] ?? null;
}

function surenessOf(tie: number): number {
  return Math.max(0, (tie - REASONS.leastTie) / (1 - REASONS.leastTie));
}

/** How closely the words of the question are tied to what a reason is for, from 0 to 1. */
function tieOf(
  { words }: Pick<Hit, 'words'>,
  meant: readonly MetClause[],
  { effects, reason }: Reason,
  before: Slice | null,
): number {
  const all = meant.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return 0;
  const worthOf = ({ highlights, words: looked }: MetClause): number => {
    const isIn = (slice: Slice): boolean => highlights.some((one) => contains(slice, one));
    if (effects.some(isIn)) return REASONS.effect;
    if (before !== null && isIn(before)) return REASONS.before;
    if (isIn(reason)) return REASONS.inReason;
    return highlights.length > 0 || looked.some((word) => words.around.has(word)) ? REASONS.around : 0;
  };
  return meant.reduce((sum, one) => sum + one.weight * worthOf(one), 0) / all;
}

/** Share by weight of the words that are within some slices. */
function shareIn(meant: readonly MetClause[], ...slices: readonly Slice[]): number {
  const all = meant.reduce((sum, { weight }) => sum + weight, 0);
  const here = meant.filter(({ highlights }) => highlights.some((one) => slices.some((slice) => contains(slice, one))));
  return all === 0 ? 0 : here.reduce((sum, { weight }) => sum + weight, 0) / all;
}
