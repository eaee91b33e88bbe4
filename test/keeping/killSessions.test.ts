import { expect, it } from 'vitest';
import { withFolder } from '../fixtures/temporaryFolder.ts';
import { killSessions } from './killSessions.ts';

const RUNS = 10;

it(`keeps all that a team was told is done, through ${RUNS} kills of two people at work`, async () => {
  await withFolder({}, async (folder) => {
    const { acknowledged, ...rest } = await killSessions(RUNS, folder);
    expect(rest).toEqual({ runs: RUNS, missing: [], integrity: 'ok' });
    expect(acknowledged).toBeGreaterThan(RUNS);
  });
});
