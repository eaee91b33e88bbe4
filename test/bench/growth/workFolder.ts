import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Option } from 'commander';
import { DOSSIER, writeCorpus } from '../corpus/writeCorpus.ts';
import { FiguresFile } from './figures.ts';
import type { CorpusSize } from './measures/started.ts';

/** The option that names the folder in which corpora, data and figures are kept between runs. */
export function workOption(): Option {
  const folder = join(tmpdir(), 'verbatim-growth');
  return new Option('--work <folder>', 'where corpora, data and figures are kept between runs').default(folder);
}

/** The figures that are kept in a work folder. */
export function figuresIn(work: string): FiguresFile {
  return new FiguresFile(join(work, 'figures.json'));
}

/** The folder of a corpus, which is written if it is not there. */
export async function corpusOf({ seed, passages }: CorpusSize, work: string): Promise<string> {
  const to = join(work, `corpus-${seed}-${passages}`);
  if (existsSync(join(to, DOSSIER))) return to;
  process.stderr.write(`bench: writing a corpus of ${passages} passages\n`);
  await mkdir(work, { recursive: true });
  await writeCorpus({ seed, passages, to });
  return to;
}
