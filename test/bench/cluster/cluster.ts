import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { DEFAULT_SEED } from '../corpus/commands.ts';
import { REQUEST_KINDS, type RequestKind, requestsOf } from '../corpus/requests.ts';
import { Batch, type Timed } from '../growth/batch.ts';
import { type Spread, spreadOf } from '../growth/spread.ts';
import { corpusOf, workOption } from '../growth/workFolder.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const USUAL_KINDS = [
  'threeTerms',
  'phrase',
  'prefix',
  'inQuotes',
  'bySpeaker',
  'question',
] as const satisfies readonly RequestKind[];

interface ClusterOptions {
  readonly opensearch: string;
  readonly passages: string;
  readonly seed: string;
  readonly shards: readonly string[];
  readonly count: string;
  readonly kinds: readonly RequestKind[];
  readonly work: string;
}

/** Reads and numbers the documents, without an index that lasts. */
async function readCorpus(to: {
  readonly corpusDirectory: string;
  readonly dataDirectory: string;
  readonly say: (text: string) => void;
}): Promise<void> {
  const batch = new Batch({ root: ROOT, ...to, mostMs: 3_600_000, settings: { ENGINE: 'memory' } });
  await batch.ask(NOTHING);
  to.say(`the documents were read in ${seconds(batch.age)} s`);
  await batch.close();
}

/** A request that waits until everything is indexed. */
const NOTHING = { command: 'search', options: { query: 'xyzzy' } } as const;

/** How one engine did, beside the engine on disk. */
interface EngineFigures {
  /** From the start of the program to its first answer, of documents that were read before; seconds. */
  readonly buildS: number;
  readonly buildCpuS: number;
  readonly kinds: Readonly<Record<string, KindFigures>>;
}

interface KindFigures {
  /** In milliseconds. */
  readonly wall: Spread;
  readonly cpuP50: number;
  /** How many times the median of the engine on disk. */
  readonly beside: number;
  /** Share of the requests with the same total as on disk, and with the same passage first. */
  readonly sameTotal: number;
  readonly sameFirst: number;
}

/** Adds the command that measures an index of OpenSearch beside the engine on disk. */
export function addClusterCommand(program: Command): void {
  program
    .command('cluster')
    .description(
      'the same requests of the engine on disk and of an index of OpenSearch, one after the other in one run',
    )
    .requiredOption('--opensearch <url>', 'nodes of OpenSearch with commas between; indices are made there and left')
    .option('--passages <number>', 'size of the corpus', '100000')
    .option('--seed <number>', 'the seed of the corpus', DEFAULT_SEED)
    .addOption(new Option('--shards <number...>', 'shards of the indices').default(['1', '3']))
    .option('--count <number>', 'requests of each kind', '100')
    .addOption(new Option('--kinds <name...>', 'requests of these kinds').choices(REQUEST_KINDS).default(USUAL_KINDS))
    .addOption(workOption())
    .action(async (options: ClusterOptions) => {
      process.stdout.write(`${JSON.stringify(await measureCluster(options), null, 2)}\n`);
    });
}

async function measureCluster(options: ClusterOptions): Promise<Readonly<Record<string, EngineFigures>>> {
  const size = { seed: Number(options.seed), passages: Number(options.passages) };
  const corpusDirectory = await corpusOf(size, options.work);
  const say = (text: string): void => void process.stderr.write(`bench: ${text}\n`);
  const run = process.pid;
  const read = join(options.work, `read-${size.seed}-${size.passages}`);
  if (!existsSync(read)) await readCorpus({ corpusDirectory, dataDirectory: read, say });
  const settings = [
    { name: 'disk', settings: { ENGINE: 'disk' } },
    ...options.shards.map((shards) => ({
      name: `${shards} shards`,
      settings: {
        ENGINE: 'opensearch',
        OPENSEARCH_URL: options.opensearch,
        OPENSEARCH_PREFIX: `bench-${run}-${shards}-`,
        OPENSEARCH_SHARDS: shards,
        OPENSEARCH_REPLICAS: '0',
      },
    })),
  ];
  const engines: {
    readonly name: string;
    readonly batch: Batch;
    readonly buildS: number;
    readonly buildCpuS: number;
  }[] = [];
  for (const { name, settings: own } of settings) {
    const dataDirectory = join(options.work, `cluster-${run}-${name.replaceAll(' ', '-')}`);
    // The documents are read once; what is measured is the index.
    if (existsSync(read)) cpSync(read, dataDirectory, { recursive: true });
    const batch = new Batch({ root: ROOT, corpusDirectory, dataDirectory, mostMs: 3_600_000, settings: own });
    await batch.ask(NOTHING);
    const built = { name, batch, buildS: seconds(batch.age), buildCpuS: seconds(batch.cpuMs) };
    engines.push(built);
    say(`${name}: built in ${built.buildS} s, ${built.buildCpuS} s of CPU time of its own`);
  }
  const figures = new Map<string, Record<string, KindFigures>>(engines.map(({ name }) => [name, {}]));
  for (const kind of options.kinds) {
    const answers = new Map<string, Timed[]>(engines.map(({ name }) => [name, []]));
    for (const [at, request] of requestsOf(size, kind, Number(options.count) + 1).entries()) {
      for (const { name, batch } of engines) {
        const answer = await batch.ask(request);
        // The first of a kind warms up.
        if (at > 0) answers.get(name)?.push(answer);
      }
    }
    const disk = answers.get('disk') ?? [];
    for (const { name } of engines) {
      const own = figuresOf(answers.get(name) ?? [], disk);
      Object.assign(figures.get(name) ?? {}, { [kind]: own });
      say(`${name}, ${kind}: p50 ${own.wall.p50} ms, p99 ${own.wall.p99} ms, ${own.beside} times the disk's`);
    }
  }
  for (const { batch } of engines) await batch.close();
  return Object.fromEntries(
    engines.map(({ name, buildS, buildCpuS }) => [name, { buildS, buildCpuS, kinds: figures.get(name) ?? {} }]),
  );
}

function figuresOf(answers: readonly Timed[], disk: readonly Timed[]): KindFigures {
  const wall = spreadOf(answers.map(({ wallMs }) => wallMs));
  const share = (isSame: (one: Timed, other: Timed | undefined) => boolean): number =>
    answers.filter((answer, at) => isSame(answer, disk[at])).length / Math.max(1, answers.length);
  return {
    wall,
    cpuP50: spreadOf(answers.map(({ cpuMs }) => cpuMs)).p50,
    beside: Math.round((100 * wall.p50) / spreadOf(disk.map(({ wallMs }) => wallMs)).p50) / 100,
    sameTotal: share((one, other) => one.answer.total === other?.answer.total),
    sameFirst: share((one, other) => one.answer.results?.[0]?.citation === other?.answer.results?.[0]?.citation),
  };
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}
