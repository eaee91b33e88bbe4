import { describe, expect, it } from 'vitest';
import { ask } from '../../inJson.ts';
import { openAmounts } from './amountsDossier.ts';
import { type AmountQuestion, HOW_LONG, HOW_MANY, HOW_MUCH, IN_TABLES, WHEN, WHERE, WHY } from './amountsQuestions.ts';
import { MISSED } from './missed.ts';

const open = await openAmounts();

async function check({ question, shown, span }: AmountQuestion): Promise<void> {
  const { abstained, results } = await ask(question, {}, open);
  const [first] = results;
  if (shown === null || first === undefined) {
    expect(abstained).toBe(shown === null);
    return;
  }
  const cut = (slice: { readonly start: number; readonly end: number } | null | undefined): string | null =>
    slice ? first.text.slice(slice.start - first.start, slice.end - first.start) : null;
  expect(abstained).toBe(false);
  expect(cut(first.sentence)).toContain(shown);
  if (span !== undefined) expect(cut(first.span)).toBe(span);
}

describe.each([
  ['how many', HOW_MANY],
  ['how much', HOW_MUCH],
  ['how long, how often, how old', HOW_LONG],
  ['when', WHEN],
  ['where', WHERE],
  ['why', WHY],
  ['in tables', IN_TABLES],
])('%s', (_, questions) => {
  const isMissed = ({ question }: AmountQuestion): boolean => MISSED.has(question);
  it.each(questions.filter((one) => !isMissed(one)))('$question', check);
  it.fails.each(questions.filter(isMissed))('$question (known fault)', check);
});
