import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prose } from '../fixtures/prose.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';
import { type Child, childForTest } from '../processes/childForTest.ts';
import { killIndexing } from './killIndexing.ts';

/** `npm run eval -- kill-indexing` kills as often as one likes. */
const INDEXING_KILLS = 12;
const program = join(import.meta.dirname, 'openOnce.ts');

function start(folder: string): Child {
  return childForTest(program, [join(folder, 'corpus'), join(folder, 'data')]);
}

/** What a run to the end printed. Fails with its error output where it did not come to its end. */
async function finish(child: Child): Promise<ReadonlyMap<string, string>> {
  let out = '';
  let errors = '';
  child.stdout.on('data', (part) => (out += part));
  child.stderr.on('data', (part) => (errors += part));
  const [code] = await once(child, 'close');
  expect(errors).toBe('');
  expect(code).toBe(0);
  const words: readonly (readonly [string, string])[] = JSON.parse(out.split('\n')[1] ?? '');
  return new Map(words);
}

/** Other paragraphs for each version, some of them as before, so that every start has numbers to give. */
function version(number: number): string {
  return Array.from({ length: 60 }, (_, at) => prose(at % 3 === 0 ? at + 1000 * number : at, 2)).join('\n\n');
}

describe('a process that is killed while it reads, numbers and indexes a corpus', () => {
  it(`leaves ledger and store whole, with every citation ever shown (${INDEXING_KILLS} kills)`, async () => {
    await withFolder({}, async (folder) => {
      const { atWork, citations, ...faults } = await killIndexing(INDEXING_KILLS, folder);
      expect(faults).toEqual({ kills: INDEXING_KILLS, changed: [], damages: [], errors: [] });
      expect(citations).toBeGreaterThan(100);
      expect(atWork).toBeGreaterThan(INDEXING_KILLS / 4);
    });
  });
});

describe('several processes that open one corpus at once', () => {
  it('agree on every citation', async () => {
    await withFolder({ 'corpus/ferry/log.txt': version(0), 'corpus/ferry/letter.txt': version(1) }, async (folder) => {
      for (const round of [0, 1]) {
        await writeFile(join(folder, 'corpus/ferry/log.txt'), version(5 + round));
        const [first, ...others] = await Promise.all([start(folder), start(folder), start(folder)].map(finish));
        for (const other of others) expect(other).toEqual(first);
      }
    });
  });
});
