import { expect, it } from 'vitest';
import { type Answered, likenessByKind } from './compareAnswers.ts';

const answer = (citations: readonly string[], total: number, note = '') => ({
  total,
  results: citations.map((citation) => ({ citation })),
  note,
});
const request = { command: 'search', options: { query: 'tug' } };

it('counts the same first results, totals and whole answers, by kind too', () => {
  const answers: readonly Answered[] = [
    { kind: 'phrase', request, one: answer(['a:1', 'b:2'], 2), other: answer(['a:1', 'b:2'], 2) },
    { kind: 'phrase', request, one: answer(['a:1', 'b:2'], 2), other: answer(['a:1', 'c:3'], 2) },
    { kind: 'phrase', request, one: answer(['a:1'], 1), other: answer(['b:2'], 3) },
    { kind: 'who', request, one: answer([], 0), other: answer([], 0, 'another note') },
    { kind: 'who', request, one: { error: 'no such document' }, other: answer([], 0) },
  ];
  expect(likenessByKind(answers)).toEqual({
    all: { answers: 5, sameFirst: 3, sameTotal: 3, sameWhole: 1 },
    phrase: { answers: 3, sameFirst: 2, sameTotal: 2, sameWhole: 1 },
    who: { answers: 2, sameFirst: 1, sameTotal: 1, sameWhole: 0 },
  });
});
