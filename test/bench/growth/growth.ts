import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { DEFAULT_SEED } from '../corpus/commands.ts';
import { REQUEST_KINDS, type RequestKind } from '../corpus/requests.ts';
import { DOSSIER, writeCorpus } from '../corpus/writeCorpus.ts';
import { benchPeers, PEER_NAMES } from '../peers/benchPeers.ts';
import { FiguresFile } from './figures.ts';
import { type CorpusSize, PARTS, type Part } from './measureBuild.ts';

/** The size that the aims are about. */
const MAIN_SIZE = '103228';

/** Names of builds in the figures. */
const NOW = 'now';
const BEFORE = 'before';

interface GrowthOptions {
  readonly passages: readonly string[];
  readonly seed: string;
  readonly parts: readonly Part[];
  readonly kinds: readonly RequestKind[];
  readonly against?: string;
  readonly only?: typeof NOW | typeof BEFORE;
  readonly engine?: string;
  readonly work: string;
}

// The keys of an object literal are what its type says.
const ALL_PARTS = Object.keys(PARTS) as readonly Part[];

/** Adds the command that measures how a dossier grows. */
export function addGrowthCommand(program: Command): void {
  program
    .command('growth')
    .description(
      'what a dossier costs as it grows: start, memory, reading, questions, Discord; writes figures.json and RESULTS.md (Linux)',
    )
    .addOption(new Option('--passages <number...>', 'sizes of the corpora').default([MAIN_SIZE]))
    .option('--seed <number>', 'the seed of the corpora', DEFAULT_SEED)
    .addOption(new Option('--parts <name...>', 'only these parts').choices(ALL_PARTS).default(ALL_PARTS))
    .addOption(new Option('--kinds <name...>', 'requests of these kinds').choices(REQUEST_KINDS).default(REQUEST_KINDS))
    .option('--against <checkout>', 'another checkout, with its packages, that is measured too')
    .addOption(new Option('--only <build>', 'measure only one of the two').choices([NOW, BEFORE]))
    .option('--engine <name>', 'the engine of this build (ENGINE)')
    .addOption(workOption())
    .action(measureGrowth);
  program
    .command('peers')
    .description('other libraries on the same passages: MiniSearch and FTS5 as they come, LanceDB, FlexSearch, Orama')
    .addOption(new Option('--passages <number...>', 'sizes of the corpora').default([MAIN_SIZE]))
    .option('--seed <number>', 'the seed of the corpora', DEFAULT_SEED)
    .addOption(new Option('--names <name...>', 'only these').choices(PEER_NAMES).default(PEER_NAMES))
    .addOption(workOption())
    .action(async (options: { passages: string[]; seed: string; names: string[]; work: string }) => {
      for (const passages of options.passages)
        await benchPeers(
          { ...options, seed: Number(options.seed), passages: Number(passages) },
          figuresIn(options.work),
        );
    });
}

function workOption(): Option {
  const folder = join(tmpdir(), 'verbatim-growth');
  return new Option('--work <folder>', 'where corpora and data are kept between runs').default(folder);
}

async function measureGrowth(options: GrowthOptions): Promise<void> {
  const { kinds } = options;
  const figuresFile = figuresIn(options.work);
  const settings = options.engine === undefined ? {} : { ENGINE: options.engine };
  const here = join(import.meta.dirname, '..', '..', '..');
  const name = options.engine === undefined ? NOW : `${NOW}, ${options.engine}`;
  const builds = [
    ...(options.only === BEFORE ? [] : [{ name, root: here, settings }]),
    ...(options.against === undefined || options.only === NOW
      ? []
      : [{ name: BEFORE, root: resolve(options.against), settings: {} }]),
  ];
  for (const passages of options.passages) {
    const size = { seed: Number(options.seed), passages: Number(passages) };
    const corpusDirectory = await corpusOf(size, options.work);
    for (const { name: build, root, settings: own } of builds) {
      const dataDirectory = join(options.work, `data-${build.replaceAll(/\W+/gu, '-')}-${passages}`);
      const say = (text: string): void => void process.stderr.write(`bench: ${build}, ${passages} passages: ${text}\n`);
      for (const part of ALL_PARTS.filter((one) => options.parts.includes(one))) {
        say(part);
        const figures = await PARTS[part]({ root, corpusDirectory, dataDirectory, settings: own }, size, {
          say,
          kinds,
        });
        figuresFile.keep(build, size.passages, figures);
        say(JSON.stringify(figures).slice(0, 400));
      }
    }
  }
}

const figuresIn = (work: string): FiguresFile => new FiguresFile(join(work, 'figures.json'));

/** The folder of a corpus, which is written if it is not there. */
async function corpusOf({ seed, passages }: CorpusSize, work: string): Promise<string> {
  const to = join(work, `corpus-${seed}-${passages}`);
  if (existsSync(join(to, DOSSIER))) return to;
  process.stderr.write(`bench: writing a corpus of ${passages} passages\n`);
  await mkdir(work, { recursive: true });
  await writeCorpus({ seed, passages, to });
  return to;
}
