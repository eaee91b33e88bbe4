import type { Slice } from '../../dossier/slice.ts';
import type { AskedForm } from '../../languages/parts/asking.ts';
import { isStopWord } from '../../languages/stopWords.ts';
import { fold } from '../../text/fold.ts';
import { agesIn, frequenciesIn, type PatternedStretch } from './agesAndFrequencies.ts';
import type { Asked } from './asked.ts';
import { countedNouns, countedWord } from './countedWord.ts';
import { type NumberStretch, numbersIn } from './numbers.ts';
import { type TimeStretch, timesIn } from './times.ts';

/** A number, an age or how often something is. */
export type AmountStretch = NumberStretch | PatternedStretch;

type IsNews = (slice: Slice) => boolean;

/** Forms that nothing else is taken for, if a stretch of the form is there. */
const EXCLUSIVE: ReadonlySet<AskedForm> = new Set(['duration', 'clock', 'century', 'share', 'money']);

/** The stretches of a sentence that may be the number that is asked for, in order. */
export function amountsFor(text: string, sentence: Slice, question: Asked, isNews: IsNews): readonly AmountStretch[] {
  const { form } = question;
  if (form === 'frequency') return frequenciesIn(text, sentence);
  if (form === 'age') {
    const ages = agesIn(text, sentence);
    if (ages.length > 0) return ages;
  }
  const numbers = numbersIn(text, sentence).filter(isNews);
  if (numbers.length === 0) return numbers;
  // The numbers within dates count nothing.
  const dates = timesIn(text, sentence, question.language).filter(
    (one) => one.form === 'day' || one.form === 'month' || one.form === 'century',
  );
  const free = numbers.filter((one) => !dates.some((date) => date.start <= one.start && one.end <= date.end));
  const own = free.filter((one) => one.form === form);
  if (form !== null && EXCLUSIVE.has(form) && own.length > 0) return own;
  return free.filter((one) => mayBe(one, question));
}

/** Whether a number may be given for what is asked, by its form: a sum of money counts nothing, and a year is no price. */
function mayBe(one: NumberStretch, question: Asked): boolean {
  const { form, nouns } = question;
  if (countedWord(one.counted, countedNouns(question)) !== null) return true;
  if (one.isYear) return form === null && nouns.length === 0;
  if (form === 'money') return one.form === 'plain';
  // “Nine of them”, “one in five”: no share is said in so many words, but it may be meant.
  if (form === 'share')
    return one.form === 'plain' && isStopWord(fold(one.counted.trim().split(/\s+/u)[0] ?? ''), [question.language]);
  if (form === null && nouns.length > 0) return one.form === 'plain' || one.form === 'share';
  return form === 'duration' || one.form !== 'time';
}

/** The stretches of a sentence that may be the time that is asked for, in order. */
export function timesFor(text: string, sentence: Slice, question: Asked, isNews: IsNews): readonly TimeStretch[] {
  const { form } = question;
  const found = timesIn(text, sentence, question.language).filter(isNews);
  const own = found.filter((one) => one.form === form);
  return form !== null && EXCLUSIVE.has(form) && own.length > 0 ? own : found;
}
