import { expect, it } from 'vitest';
import { withFolder } from '../../fixtures/temporaryFolder.ts';
import { soak } from './soakRun.ts';

it('a short run is answered to the last, and measured after each tenth', async () => {
  await withFolder({}, async (folder) => {
    const soaked = await soak({ interactions: 50, rate: 50, seed: 1, folder }, () => {});
    expect(soaked.failed).toEqual([]);
    expect(soaked.acknowledged).toHaveLength(50);
    expect(soaked.measured).toHaveLength(11);
  });
});
