import { overlaps, type Slice } from '../../../../dossier/slice.ts';
import type { Clause } from '../../../../finding/clauses/clause.ts';
import { alternatives } from '../../../../languages/alternatives.ts';
import { languageOf } from '../../../../languages/list.ts';
import { isStopWord } from '../../../../languages/stopWords.ts';
import type { Question } from '../../../../questions/question.ts';
import type { Hit, MetClause } from '../../../../search/hit.ts';
import { fold } from '../../../../text/fold.ts';
import { countedNouns, countedWord } from '../../../spans/countedWord.ts';
import { candidatesIn, type SpanCandidate } from '../../../spans/span.ts';
import { withCounted } from '../../../spans/withCounted.ts';
import type { AnswerReader, GivenAnswer } from '../answerReader.ts';
import { settingsIn } from '../settingsIn.ts';
import { clauseOf, closestTie, type Setting, tieOf } from '../tieOf.ts';
import { noneOf } from './noneOf.ts';

/** The numbers of reading amounts, with the reason for each. */
const AMOUNTS = {
  /** Below this tie a number is about something else, and nothing is said of it. */
  leastTie: 0.55,
  /** How sure it is that a number that counts something else is not what is asked, beside its tie. */
  other: 0.8,
  /** What is left of a whole of which the clause counts a part: “of the thirty stalls, eleven stood empty”. */
  whole: 0.85,
} as const;

/** How far a number counts for what is asked, by what it counts. */
const WORTH_OF: Readonly<Record<Counts, number>> = { asked: 1, told: 1.02, elided: 0.95, other: 0.45 };
/** Of two that are tied alike it is the one nearer to the words of the question. */
const NEARNESS = 0.01;

/** A number in its sentence, with how well it answers. */
interface Tied {
  readonly setting: Setting;
  readonly amount: SpanCandidate;
  readonly counts: Counts;
  readonly tie: number;
}

/**
 * What a number counts: what the question counts, what the words of the question behind it say (“eleven stood empty”), nothing
 * that is named beside it, or something else.
 */
type Counts = 'asked' | 'told' | 'elided' | 'other';

/** Reads how many, how much, how high, how old: the number of the thing that is asked for, in the clause that says it. */
export const amountReader: AnswerReader = {
  kind: 'amount',
  read: (question) => (question.wanted === 'number' ? { given: (hit) => amountGiven(hit, question) } : null),
};

function amountGiven(hit: Hit, question: Question): GivenAnswer | null {
  if (hit.passage.tableHead !== undefined) return null;
  const counted = countedNouns(question);
  const isNoun = ({ words }: MetClause): boolean =>
    question.nouns.length > 0 && words.some((word) => counted.has(word));
  if (closestTie(hit, (clause) => !isNoun(clause)) < AMOUNTS.leastTie) return null;
  const settings = settingsIn(hit);
  const found = settings.flatMap((setting) => tiedIn(hit, question, setting, isNoun));
  const best = found.toSorted((a, b) => worthOf(b) - worthOf(a))[0];
  const none = noneOf(hit, settings, question, isNoun);
  if (none !== null && none.tie >= AMOUNTS.leastTie && none.tie >= (best === undefined ? 0 : worthOf(best))) {
    const sureness = (none.tie - AMOUNTS.leastTie) / (1 - AMOUNTS.leastTie);
    return { sentence: none.sentence, span: none.words, verdict: 'denies', sureness };
  }
  if (best === undefined || best.tie < AMOUNTS.leastTie) return null;
  const { setting, amount, counts } = best;
  const { sentence } = setting;
  const sureness = (best.tie - AMOUNTS.leastTie) / (1 - AMOUNTS.leastTie);
  if (counts === 'other') return { sentence, span: null, verdict: 'other', sureness: AMOUNTS.other * sureness };
  const clause = clauseOf(amount, setting.clauses);
  if (clause !== null && clause.status !== 'asserted') return null;
  const span = withCounted(hit.document.standing, amount, question);
  return { sentence, span, verdict: 'gives', sureness };
}

function worthOf({ tie, counts, amount }: Tied): number {
  return tie * WORTH_OF[counts] - NEARNESS * (amount.signs.nearest ?? 0);
}

function tiedIn(
  hit: Hit,
  question: Question,
  setting: Setting,
  isNoun: (clause: MetClause) => boolean,
): readonly Tied[] {
  const text = hit.document.standing;
  const asked = hit.byClause.flatMap(({ highlights }) => highlights);
  return candidatesIn(text, setting.sentence, question, asked).map((amount) => {
    const tie = tieOf(hit, amount, setting, (clause) => !isNoun(clause));
    const isPart = isWhole(text, amount) && verbIsAsked(asked, clauseOf(amount, setting.clauses));
    return { setting, amount, counts: countsOf(amount, question), tie: isPart ? tie * AMOUNTS.whole : tie };
  });
}

/** “Of the thirty stalls”: a number of which something else is a part. */
function isWhole(text: string, { start }: Slice): boolean {
  return WHOLE.test(text.slice(Math.max(0, start - WHOLE_REACH), start));
}
const WHOLE = new RegExp(`(?<!\\p{L})${alternatives(({ amounts }) => amounts?.wholes)}\\s$`, 'iu');
const WHOLE_REACH = 16;

function verbIsAsked(asked: readonly Slice[], clause: Clause | null): boolean {
  return clause !== null && asked.some((one) => overlaps(one, clause.head));
}

function countsOf({ counted = '', form }: SpanCandidate, question: Question): Counts {
  if (question.nouns.length === 0 || form !== 'plain') return 'elided';
  if (countedWord(counted, countedNouns(question)) !== null) return 'asked';
  const [first = ''] = counted.split(/\s+/u);
  const folded = fold(first);
  const isSmall = folded === '' || isStopWord(folded, [question.language]);
  if (!isSmall && question.words.has(folded)) return 'told';
  return isSmall || isVerb(folded, question.language) ? 'elided' : 'other';
}

/** “Eleven stood empty”: a verb that is no noun. */
function isVerb(word: string, language: string): boolean {
  const forms = languageOf(language)?.clauseGrammar?.verbForms(word) ?? [];
  return forms.some(({ isKnown, isNounLike, tense }) => isKnown && !isNounLike && tense !== 'gerund');
}
