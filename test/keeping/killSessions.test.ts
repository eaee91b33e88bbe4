import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isOnServer, keptAt } from '../fixtures/keptHere.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';
import { killSessions } from './killSessions.ts';

const RUNS = isOnServer() ? 4 : 10;

it(`keeps all that a team was told is done, through ${RUNS} kills of two people at work`, async () => {
  await withFolder({}, async (folder) => {
    const { acknowledged, ...rest } = await killSessions(
      RUNS,
      folder,
      undefined,
      undefined,
      keptAt(join(folder, 'verbatim.sqlite')),
    );
    expect(rest).toEqual({ runs: RUNS, missing: [], integrity: 'ok' });
    expect(acknowledged).toBeGreaterThan(RUNS);
  });
});
