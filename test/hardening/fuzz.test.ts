import { expect, test } from 'vitest';
import { runInputs } from './fuzz/runInputs.ts';
import { allTargets } from './fuzz/targets.ts';

test('hostile inputs crash nothing, and are refused with a message', async () => {
  const { inputs, refused, found } = await runInputs(await allTargets(), { seed: 1, inputs: 1500 });
  expect(inputs).toBe(1500);
  expect(refused).toBeGreaterThan(0);
  // What takes long is looked for by `npm run fuzz`: a test measures no absolute time.
  expect(found.filter((line) => !/: takes \d+ ms/u.test(line))).toEqual([]);
});
