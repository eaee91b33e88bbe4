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
import { clauseOf, type Setting, tieOf } from '../tieOf.ts';

/** The numbers of reading amounts, with the reason for each. */
const AMOUNTS = {
  /** Below this tie a number is about something else, and nothing is said of it. */
  leastTie: 0.55,
  /** How much of a tie is left if the number counts no noun, or another than the question. */
  elided: 0.95,
  otherNoun: 0.45,
  /** How sure it is that a number that counts something else is not what is asked, beside its tie. */
  other: 0.8,
} as const;

/** A number in its sentence, with how well it answers. */
interface Tied {
  readonly setting: Setting;
  readonly amount: SpanCandidate;
  readonly counts: Counts;
  readonly tie: number;
}

/** What a number counts: what the question counts, nothing that is named beside it, or something else. */
type Counts = 'asked' | 'elided' | 'other';

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
  const found = settingsIn(hit).flatMap((setting) => tiedIn(hit, question, setting, isNoun));
  const best = found.toSorted((a, b) => worthOf(b) - worthOf(a))[0];
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
  return (
    tie * (counts === 'asked' ? 1 : AMOUNTS[counts === 'elided' ? 'elided' : 'otherNoun']) +
    0.01 * (amount.signs.nearest ?? 0) * -1
  );
}

function tiedIn(
  hit: Hit,
  question: Question,
  setting: Setting,
  isNoun: (clause: MetClause) => boolean,
): readonly Tied[] {
  const text = hit.document.standing;
  const asked = hit.byClause.flatMap(({ highlights }) => highlights);
  return candidatesIn(text, setting.sentence, question, asked).map((amount) => ({
    setting,
    amount,
    counts: countsOf(amount, question),
    tie: tieOf(hit, amount, setting, (clause) => !isNoun(clause)),
  }));
}

function countsOf({ counted = '', form }: SpanCandidate, question: Question): Counts {
  if (question.nouns.length === 0 || form !== 'plain') return 'elided';
  if (countedWord(counted, countedNouns(question)) !== null) return 'asked';
  const [first = ''] = counted.split(/\s+/u);
  const folded = fold(first);
  const isSmall = folded === '' || isStopWord(folded, [question.language]) || question.words.has(folded);
  return isSmall || isVerb(folded, question.language) ? 'elided' : 'other';
}

/** “Eleven stood empty”: a verb that is no noun. */
function isVerb(word: string, language: string): boolean {
  const forms = languageOf(language)?.clauseGrammar?.verbForms(word) ?? [];
  return forms.some(({ isKnown, isNounLike, tense }) => isKnown && !isNounLike && tense !== 'gerund');
}
