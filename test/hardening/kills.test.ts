import { expect, it } from 'vitest';
import { seeded } from '../eval/verifying/seeded.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';
import { killRestoring } from './kills/killRestoring.ts';

const KILLS = 6;

it(`backups and restores that are killed leave the database or a backup (${KILLS} kills)`, async () => {
  await withFolder({}, async (folder) => {
    const { faults, kills } = await killRestoring(KILLS, folder, seeded(1));
    expect({ faults, kills }).toEqual({ faults: [], kills: KILLS });
  });
});
