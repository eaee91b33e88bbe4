import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/list.ts';
import type { EngineName } from '../../src/corpus/engineFor.ts';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import { run } from '../answering/inJson.ts';
import { prose } from '../fixtures/prose.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';

const QUESTIONS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['search', { query: 'lamp harbour' }],
  ['search', { query: '"lamp house"' }],
  ['search', { query: 'har* -fog' }],
  ['search', { query: 'in:quotes lamp' }],
  ['ask', { question: 'Who kept the keys of the lamp house?' }],
];
const LETTER =
  'Marta Holm kept the keys of the lamp house.\n\n“The lamp was out of order in the harbour,” said Marta Holm.\n';

/** The answers of a corpus whose dossiers all have one engine. */
async function answers(folder: string, engine: EngineName, data = engine): Promise<readonly string[]> {
  const corpus = await OpenCorpus.open({
    corpusDirectory: join(folder, 'corpus'),
    dataDirectory: join(folder, data),
    maxFileBytes: 1_000_000,
    listener: { progress: () => {}, warn: (message) => expect.unreachable(message) },
    engine,
  });
  try {
    const open = corpus.dossiers.get('ferry');
    if (open === undefined) throw new Error('no dossier');
    const given: string[] = [];
    for (const [name, options] of QUESTIONS) {
      const { total, results } = await run(commands, name, options, open);
      given.push(`${total}: ${results.map(({ citation, text }) => `${citation} ${text}`).join(' | ')}`);
    }
    return given;
  } finally {
    corpus.close();
  }
}

describe('a dossier whose engine is on disk', () => {
  it('answers as one in memory does, while files come, change and go', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`corpus/ferry/${at}.txt`, `${prose(at, 3)}\n\n${prose(at + 50, 2)}`]),
    );
    await withFolder({ ...files, 'corpus/ferry/letter.txt': LETTER }, async (folder) => {
      const expectSame = async (): Promise<void> => {
        const given = await answers(folder, 'disk');
        expect(given).toEqual(await answers(folder, 'memory'));
        expect(given.join()).toContain('Marta');
      };
      await expectSame();
      await writeFile(join(folder, 'corpus/ferry/3.txt'), `${LETTER}\n${prose(99, 3)}`);
      await rm(join(folder, 'corpus/ferry/4.txt'));
      await writeFile(join(folder, 'corpus/ferry/new.txt'), 'The harbour had a lamp that Anton Reuss mended.\n');
      await expectSame();
      // The same data with the other engine, and back.
      expect(await answers(folder, 'memory', 'disk')).toEqual(await answers(folder, 'disk'));
    });
  });
});
