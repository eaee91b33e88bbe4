import { expect, it } from 'vitest';
import { runScenarios } from './runScenarios.ts';
import { wordsOf } from './scenario.ts';

it('some scenarios of faults leave nothing unanswered, and nothing twice', async () => {
  const { failures, unhandled } = await runScenarios({ seed: 1, count: 12, lanes: 4 });
  expect(failures.map(({ scenario, wrong }) => [wordsOf(scenario), ...wrong])).toEqual([]);
  expect(unhandled).toEqual([]);
});
