import type { Slice } from '../../dossier/slice.ts';
import { alternatives } from '../../languages/alternatives.ts';
import { QUESTION_LANGUAGES } from '../../languages/list.ts';
import type { AskedForm } from '../../languages/parts/asking.ts';
import { isStopWord } from '../../languages/stopWords.ts';
import { fold } from '../../text/fold.ts';
import type { NumberStretch } from './numbers.ts';
import type { TimeStretch } from './times.ts';

/** What speaks for or against a time or a number being the one asked for. */
export const AMOUNT_SIGNS = [
  'constant',
  'nearest',
  'middle',
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
  readonly form: AskedForm | null;
  readonly count: number;
}

/** Reads the signs off a time or a number in its sentence. */
export function amountSigns(
  one: TimeStretch | NumberStretch,
  { text, sentence, asked, words, form, count }: AmountContext,
): AmountSigns {
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
    asForm: yes(form !== null && fits),
    otherForm: yes(form !== null && !fits),
    exact: yes(one.form === 'day' || one.form === 'month' || (one.form !== 'plain' && 'counted' in one)),
    duration: yes(one.form === 'duration' && form !== 'duration'),
    named: yes(one.form === 'named'),
    year: yes(one.form === 'year' || ('isYear' in one && one.isYear)),
    countedNoun: yes(countedWord(counted, words) !== null),
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

/**
 * The part of what follows a number up to the noun that the question counts, or null if it counts something else:
 * “baskets” of “baskets of mussels” for “how many baskets”.
 */
export function countedWord(counted: string, words: ReadonlySet<string>): string | null {
  const asked = new Set([...words].filter((word) => word.length >= SHORTEST).map(stemLike));
  const parts = counted.split(/(?<=\s)/u);
  const folded = parts.map((part) => fold(part.trim()));
  const place = folded.findIndex((part) => asked.has(stemLike(part)));
  // “30 km east of the quay” counts no quays.
  if (folded.slice(0, Math.max(0, place)).some((part) => isStopWord(part, QUESTION_LANGUAGES))) return null;
  return place < 0
    ? null
    : parts
        .slice(0, place + 1)
        .join('')
        .trimEnd();
}

/** Shorter words of a question are no nouns. */
const SHORTEST = 3;

/** Enough of a word for its singular and plural to meet, in whatever language. */
function stemLike(word: string): string {
  return word.length > 5 ? word.slice(0, 5) : word.replace(/s$/u, '');
}
