import type { Slice } from '../../dossier/slice.ts';
import { alternatives } from '../../languages/alternatives.ts';
import type { AskedForm } from '../../languages/parts/asking.ts';
import type { AmountStretch } from './amountsFor.ts';
import { clauseAround, shareWithin } from './clauseAround.ts';
import { countedNouns, countedWord } from './countedWord.ts';
import type { TimeStretch } from './times.ts';

/** What speaks for or against a time or a number being the one asked for. */
export const AMOUNT_SIGNS = [
  'constant',
  'nearest',
  'middle',
  'clause',
  'covered',
  'asForm',
  'otherForm',
  'exact',
  'duration',
  'named',
  'year',
  'countedNoun',
  'counted',
  'afterPreposition',
  'askedAfter',
  'bracketed',
  'opens',
  'rivals',
  'notShare',
  'notMoney',
  'one',
  'listed',
] as const;
export type AmountSigns = Readonly<Record<(typeof AMOUNT_SIGNS)[number], number>>;

const PREPOSITION = new RegExp(
  `(?:^|[^\\p{L}])${alternatives(({ amounts }) => amounts?.prepositions)}(?: ${alternatives(({ amounts }) => amounts?.articles)})?\\s$`,
  'iu',
);
const IDLE = new RegExp(`^(?:${alternatives(({ amounts }) => amounts?.idle)}|1)$`, 'iu');
const LISTED = new RegExp(`^(?:,| ${alternatives(({ amounts }) => amounts?.conjunctions)}) [\\p{N}$€£]`, 'u');

export interface AmountContext {
  readonly text: string;
  readonly sentence: Slice;
  readonly asked: readonly Slice[];
  /** Folded words of the question. */
  readonly words: ReadonlySet<string>;
  /** The nouns that it counts, folded. */
  readonly nouns: readonly string[];
  readonly language: string;
  readonly form: AskedForm | null;
  readonly count: number;
  /** How many of the question's words say something. */
  readonly telling: number;
}

/** Reads the signs off a time or a number in its sentence. */
export function amountSigns(one: TimeStretch | AmountStretch, context: AmountContext): AmountSigns {
  const { text, sentence, asked, form, count } = context;
  const before = text.slice(Math.max(sentence.start, one.start - 30), one.start);
  // The counted noun is beside every number of it, so it does not show which number is near.
  const gaps = asked.map((other) => Math.max(0, other.start - one.end, one.start - other.end)).sort((a, b) => a - b);
  const yes = (condition: boolean): number => (condition ? 1 : 0);
  const counted = 'counted' in one ? one.counted : '';
  const fits =
    one.form === form ||
    (form === 'year' && (one.form === 'day' || one.form === 'month')) ||
    (form === 'day' && one.form === 'month');
  return {
    constant: 1,
    nearest: Math.log1p(gaps[0] ?? sentence.end - sentence.start) / 5,
    middle: Math.log1p(gaps[Math.floor(gaps.length / 2)] ?? sentence.end - sentence.start) / 5,
    clause: shareWithin(asked, clauseAround(text, sentence, one)),
    covered: Math.min(1, asked.length / Math.max(1, context.telling)),
    asForm: yes(form !== null && fits),
    otherForm: yes(form !== null && !fits),
    exact: yes(one.form === 'day' || one.form === 'month' || (one.form !== 'plain' && 'counted' in one)),
    duration: yes(one.form === 'duration' && form !== 'duration'),
    named: yes(one.form === 'named'),
    year: yes(one.form === 'year' || ('isYear' in one && one.isYear)),
    countedNoun: yes(countedWord(counted, countedNouns(context)) !== null),
    counted: yes(counted !== ''),
    afterPreposition: yes(PREPOSITION.test(before)),
    askedAfter: yes(asked.some((other) => other.start - one.end >= 0 && other.start - one.end <= 2)),
    bracketed: yes(/\([^)]*$/u.test(before)),
    opens: yes(one.start - sentence.start <= 8),
    notShare: yes(form === 'share' && one.form !== 'share'),
    notMoney: yes(form === 'money' && one.form !== 'money'),
    one: yes(IDLE.test(text.slice(one.start, one.end))),
    listed: yes(LISTED.test(text.slice(one.end, one.end + 12))),
    rivals: Math.log1p(count) / 2,
  };
}
