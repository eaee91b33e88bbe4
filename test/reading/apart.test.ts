import { afterEach, describe, expect, it } from 'vitest';
import type { ReadFile } from '../../src/dossier/document.ts';
import type { ReadingLimits } from '../../src/reading/apart/readingLimits.ts';
import { ReadingPool } from '../../src/reading/apart/readingPool.ts';
import { PLAIN_READING } from '../../src/reading/fileReader.ts';
import { type FoundFile, listDossiers } from '../../src/reading/folder.ts';
import { drawnPage } from '../fixtures/drawnPage.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';

/** What processes of these tests do: they read, and send the whole outcome. */
const TASK = new URL('./readWhole.ts', import.meta.url);

const pools: ReadingPool<FoundFile, readonly ReadFile[]>[] = [];

afterEach(() => {
  for (const pool of pools.splice(0)) pool.close();
});

/** The outcome of each file of a folder: the first words of its text, or the reason why it has none. */
async function readApart(
  files: Readonly<Record<string, string | Uint8Array>>,
  limits: ReadingLimits,
  options = PLAIN_READING,
): Promise<Readonly<Record<string, string>>> {
  const pool = new ReadingPool<FoundFile, readonly ReadFile[]>(TASK, limits, options);
  pools.push(pool);
  return withFolder(files, async (directory) => {
    const [dossier] = await listDossiers(directory);
    const results = await Promise.all(
      (dossier?.files ?? []).map(async (found): Promise<readonly ReadFile[]> => {
        const answer = await pool.ask(found);
        return 'result' in answer ? answer.result : [{ file: found.file, outcome: answer }];
      }),
    );
    return Object.fromEntries(
      results.flat().map(({ file, outcome }) => {
        if ('content' in outcome) return [file, outcome.content.text.slice(0, 20)];
        return [file, 'reason' in outcome ? outcome.reason : 'is a container'];
      }),
    );
  });
}

const ordinary = { seconds: 60, megabytes: 512 };
const minutes = 'The orchard guild met in Toravn and agreed on nothing at all.';

describe('reading in a process of its own', () => {
  it('gives what reading here gives', async () => {
    expect(
      await readApart({ 'a.txt': minutes, 'b.md': `# Toravn\n\n${minutes}`, 'c.pdf': 'no PDF' }, ordinary),
    ).toEqual({
      'a.txt': 'The orchard guild me',
      'b.md': 'Toravn\n\nThe orchard ',
      'c.pdf': expect.stringContaining('is not a PDF file'),
    });
  });

  it('recognises text in images if that is on', async () => {
    const picture = drawnPage({ columns: [[minutes]] }).toBuffer('image/png');
    const reading = { recognisedLanguages: ['eng'] };
    expect(await readApart({ 'a.png': picture }, ordinary, reading)).toEqual({ 'a.png': 'The orchard guild me' });
    expect((await readApart({ 'a.png': picture }, ordinary))['a.png']).toContain('TEXT_RECOGNITION=on');
  });

  it('ends a file that needs too much memory, and reads the others', async () => {
    const large = `${minutes}\n\n`.repeat(600_000);
    const outcome = await readApart(
      { 'a.txt': minutes, 'large.txt': large, 'z.txt': minutes },
      { seconds: 60, megabytes: 256 },
    );
    expect(outcome).toEqual({
      'a.txt': 'The orchard guild me',
      'large.txt': expect.stringContaining('needs more than 256 MB of memory'),
      'z.txt': 'The orchard guild me',
    });
  });

  it('ends a file that takes too long', async () => {
    const outcome = await readApart({ 'a.txt': minutes }, { seconds: 0.01, megabytes: 512 });
    expect(outcome['a.txt']).toContain('takes longer than 0.01 seconds');
  });
});
