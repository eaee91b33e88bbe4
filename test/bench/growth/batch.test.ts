import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withFolder } from '../../fixtures/temporaryFolder.ts';
import { requestsOf } from '../corpus/requests.ts';
import { writeCorpus } from '../corpus/writeCorpus.ts';
import { Batch, TooLong } from './batch.ts';

const size = { seed: 3, passages: 64 };
const root = join(import.meta.dirname, '..', '..', '..');

describe.runIf(process.platform === 'linux')('the terminal as it is measured', () => {
  it('answers one request after the other, each with its cost', async () => {
    await withFolder({}, async (folder) => {
      const corpusDirectory = join(folder, 'corpus');
      await writeCorpus({ ...size, to: corpusDirectory });
      const build = { root, corpusDirectory, dataDirectory: join(folder, 'data'), mostMs: 120_000 };
      const batch = new Batch(build);
      for (const request of requestsOf(size, 'threeTerms', 3)) {
        const { answer, cpuMs, wallMs } = await batch.ask(request);
        expect(answer.total).toBeGreaterThan(0);
        expect([cpuMs > 0, wallMs > 0]).toEqual([true, true]);
      }
      expect(batch.cpuMs).toBeGreaterThan(100);
      await batch.close();
    });
  });

  it('is ended if it takes too long', async () => {
    await withFolder({}, async (folder) => {
      const build = { root, corpusDirectory: folder, dataDirectory: join(folder, 'data'), mostMs: 1 };
      const batch = new Batch(build);
      await expect(batch.ask({ command: 'search', options: { query: 'tug' } })).rejects.toThrow(TooLong);
      await batch.close();
    });
  });
});
