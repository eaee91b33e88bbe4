import { expect, it } from 'vitest';
import { spreadOf } from './spread.ts';

it('names the value at each rank', () => {
  const values = Array.from({ length: 200 }, (_, at) => 200 - at);
  expect(spreadOf(values)).toEqual({ count: 200, p50: 101, p95: 191, p99: 199, worst: 200, mean: 100.5 });
  expect(spreadOf([3])).toEqual({ count: 1, p50: 3, p95: 3, p99: 3, worst: 3, mean: 3 });
  expect(() => spreadOf([])).toThrow(RangeError);
});
