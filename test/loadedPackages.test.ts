import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyHanded, MAIN_PROGRAM } from './browser/usablePage.ts';
import { withFolder } from './fixtures/temporaryFolder.ts';
import { childForTest } from './processes/childForTest.ts';
import { nodeProgram } from './processes/nodeProgram.ts';

const ROOT = join(import.meta.dirname, '..');
const TERMINAL = join(ROOT, 'src/verbatim.ts');
const LIST_MODULES = new URL('processes/listModules.ts', import.meta.url).href;
const LETTER = 'Larkhaven, 3 May 2021. The harbour board met on the quay and agreed on a new ferry.';

/** What every command needs: options and schemas, stems and small words of languages, names and days that are compared. */
const ALWAYS = ['croner', 'diff', 'dotenv', 'fastest-levenshtein', 'snowball-stemmers', 'stopword', 'zod'];

/** The environment of a program that writes down what it loads. */
function watched(folder: string): NodeJS.ProcessEnv {
  return {
    ...emptyHanded(join(folder, 'data')),
    CORPUS_DIR: join(folder, 'corpus'),
    NODE_OPTIONS: `--import=${LIST_MODULES}`,
    LOADED_MODULES: join(folder, 'loaded'),
  };
}

function packagesIn(file: string): readonly string[] {
  const names = readFileSync(file, 'utf8').matchAll(/\/node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\/[^\n]*$/gmu);
  return [...new Set([...names].map(([, name]) => name))].filter((name) => name !== undefined).sort();
}

/** The packages that the terminal loads for some arguments, over a dossier that was read before. */
function loadedBy(args: readonly string[], readBefore: boolean): Promise<readonly string[]> {
  return withFolder({ 'corpus/harbour/letter.txt': LETTER }, async (folder) => {
    const run = (environment: NodeJS.ProcessEnv) => {
      const { node, args: all, env } = nodeProgram(TERMINAL, args, environment);
      const { status, stderr } = spawnSync(node, all, { env, encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
    };
    if (readBefore) run({ ...watched(folder), NODE_OPTIONS: '' });
    run(watched(folder));
    return packagesIn(join(folder, 'loaded'));
  });
}

test('the terminal’s help loads no package that reads, indexes, exports or draws', async () => {
  expect(await loadedBy(['--help'], false)).toEqual(['commander', ...ALWAYS].sort());
});

test('a search over a dossier that was read before loads its engine beside that', async () => {
  expect(await loadedBy(['search', 'ferry'], true)).toEqual(['commander', 'minisearch', ...ALWAYS].sort());
});

test('a start of the bot over a dossier that was read before loads nothing that reads files, exports or draws', async () => {
  const loaded = await withFolder({ 'corpus/harbour/letter.txt': LETTER }, async (folder) => {
    const { node, args, env } = nodeProgram(TERMINAL, ['search', 'ferry'], { ...watched(folder), NODE_OPTIONS: '' });
    spawnSync(node, args, { env });
    const bot = childForTest(MAIN_PROGRAM, [], { env: watched(folder) });
    for await (const chunk of bot.stdout) if (String(chunk).includes('Try it at')) break;
    bot.kill('SIGTERM');
    await once(bot, 'exit');
    return packagesIn(join(folder, 'loaded'));
  });
  // Of the thread of the connection, and of that which answers.
  expect(loaded).toEqual(expect.arrayContaining(['discord.js', 'minisearch']));
  const unused = [
    'tinyld',
    'yaml',
    'docx',
    'pdfkit',
    'parse5',
    'htmlparser2',
    'unpdf',
    'tesseract.js',
    'postal-mime',
    'yauzl',
  ];
  expect(
    loaded.filter((name) => [...unused, 'vega', '@resvg/resvg-js', 'commander', 'papaparse', 'jszip'].includes(name)),
  ).toEqual([]);
});
