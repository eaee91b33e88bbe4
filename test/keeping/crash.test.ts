import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/list.ts';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import { readCheckedFile } from '../../src/keeping/checkedFile.ts';
import { run } from '../answering/inJson.ts';
import { prose } from '../fixtures/prose.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';
import { type Child, childForTest } from '../processes/childForTest.ts';

const KILLS = 32;
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

/** How long a start takes on this machine just now, from its first line to its end, in milliseconds. */
async function openingTime(folder: string): Promise<number> {
  const child = start(folder);
  const ended = once(child, 'close');
  await once(createInterface({ input: child.stdout }), 'line');
  const ready = performance.now();
  await ended;
  return performance.now() - ready;
}

describe('a process that is killed while it opens a corpus', () => {
  it(`leaves one that opens, with every citation ever shown (${KILLS} kills)`, async () => {
    await withFolder({ 'corpus/ferry/log.txt': version(0), 'corpus/ferry/letter.txt': version(1) }, async (folder) => {
      const shown = new Map(await finish(start(folder)));
      // The kills are spread over one whole opening, however fast the machine; one may have been held up by other work.
      const times: number[] = [];
      for (const number of [20, 21, 22]) {
        await writeFile(join(folder, 'corpus/ferry/log.txt'), version(number));
        times.push(await openingTime(folder));
      }
      const spread = Math.min(...times);
      let killedAtWork = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        await writeFile(join(folder, 'corpus/ferry/log.txt'), version(3 + (kill % 9)));
        const child = start(folder);
        await once(createInterface({ input: child.stdout }), 'line');
        await pause((spread * kill) / KILLS);
        if (child.kill('SIGKILL')) killedAtWork += 1;
        if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
        // Every eighth time a start comes to its end, and what it shows must be citable ever after.
        if (kill % 8 === 7)
          for (const [citation, words] of await finish(start(folder))) {
            expect(shown.get(citation) ?? words).toBe(words);
            shown.set(citation, words);
          }
      }
      expect(killedAtWork).toBeGreaterThan(KILLS / 4);
      const corpus = await OpenCorpus.open({
        corpusDirectory: join(folder, 'corpus'),
        dataDirectory: join(folder, 'data'),
        maxFileBytes: 1_000_000,
        listener: { progress: () => {}, warn: (message) => expect.unreachable(message) },
      });
      const open = corpus.dossiers.get('ferry');
      if (open === undefined) throw new Error('no dossier');
      for (const [id, words] of shown) {
        const { change, results } = await run(commands, 'cite', { id }, open);
        expect(change?.earlier ?? results[0]?.text).toBe(words);
      }
      corpus.close();
    });
  });
});

describe('a process that is killed while it writes a checked file', () => {
  it(`leaves the old one or the new one, whole (${KILLS} kills)`, async () => {
    await withFolder({}, async (folder) => {
      const path = join(folder, 'kept.json');
      for (let kill = 0; kill < KILLS; kill += 1) {
        const child = childForTest(join(import.meta.dirname, 'writeForever.ts'), [path]);
        await once(createInterface({ input: child.stdout }), 'line');
        await pause(Math.random() * 60);
        child.kill('SIGKILL');
        await once(child, 'close');
        expect(child.signalCode).toBe('SIGKILL');
        const { state, body } = { body: '', ...readCheckedFile(path, 'v1') };
        expect(state).toBe('whole');
        expect(body).toHaveLength(3_000_000);
        expect(new Set(body).size).toBe(1);
      }
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
