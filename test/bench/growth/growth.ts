import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { DEFAULT_SEED } from '../corpus/commands.ts';
import { REQUEST_KINDS, type RequestKind } from '../corpus/requests.ts';
import { benchPeers, PEER_NAMES } from '../peers/benchPeers.ts';
import type { SizeFigures } from './figures.ts';
import { PARTS, type Part } from './measureBuild.ts';
import { MAIN_SIZE } from './results/resultsPage.ts';
import { writeResults } from './results/writeResults.ts';
import { corpusOf, figuresIn, workOption } from './workFolder.ts';

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
  readonly limit: string;
}

// The keys of an object literal are what its type says.
const ALL_PARTS = Object.keys(PARTS) as readonly Part[];

/** Adds the command that measures how a dossier grows. */
export function addGrowthCommand(program: Command): void {
  program
    .command('growth')
    .description(
      'what a dossier costs as it grows: start, memory, reading, questions, Discord; keeps the figures for results (Linux)',
    )
    .addOption(new Option('--passages <number...>', 'sizes of the corpora').default([MAIN_SIZE]))
    .option('--seed <number>', 'the seed of the corpora', DEFAULT_SEED)
    .addOption(new Option('--parts <name...>', 'only these parts').choices(ALL_PARTS).default(ALL_PARTS))
    .addOption(new Option('--kinds <name...>', 'requests of these kinds').choices(REQUEST_KINDS).default(REQUEST_KINDS))
    .option('--against <checkout>', 'another checkout, with its packages, that is measured too')
    .addOption(new Option('--only <build>', 'measure only one of the two').choices([NOW, BEFORE]))
    .option('--engine <name>', 'the engine of this build (ENGINE)')
    .option('--limit <seconds>', 'a step that takes longer is ended', '600')
    .addOption(workOption())
    .action(measureGrowth);
  program
    .command('results')
    .description('writes RESULTS.md and its pictures from the figures that growth, peers and same have kept')
    .addOption(workOption())
    .action(({ work }: { work: string }) => writeResults(figuresIn(work).read()));
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
        const keep = (figures: SizeFigures): void => figuresFile.keep(build, size.passages, figures);
        const mostMs = 1000 * Number(options.limit);
        const measured = { root, corpusDirectory, dataDirectory, settings: own, mostMs };
        const figures = await PARTS[part](measured, size, { say, kinds, keep });
        keep(figures);
        say(JSON.stringify(figures).slice(0, 400));
      }
    }
  }
}
