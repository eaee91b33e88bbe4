import { appendFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { DEFAULT_SEED } from '../corpus/commands.ts';
import { REQUEST_KINDS, type Request, type RequestKind, requestsOf } from '../corpus/requests.ts';
import { Batch, type BatchAnswer, type Build } from '../growth/batch.ts';
import { corpusOf, figuresIn, workOption } from '../growth/workFolder.ts';
import { type Answered, firstOf, type Likeness, likenessByKind } from './compareAnswers.ts';

const MOST_MS = 1_800_000;
const HERE = join(import.meta.dirname, '..', '..', '..');

interface SameOptions {
  readonly passages: string;
  readonly seed: string;
  readonly count: string;
  readonly kinds: readonly RequestKind[];
  readonly against?: string;
  readonly engines: readonly string[];
  readonly work: string;
}

/** Adds the command that compares the answers of engines and builds. */
export function addSameCommand(program: Command): void {
  program
    .command('same')
    .description('random requests of all commands: whether both engines, and another build, answer alike')
    .option('--passages <number>', 'size of the corpus', '10000')
    .option('--seed <number>', 'the seed of the corpus', DEFAULT_SEED)
    .option('--count <number>', 'requests in all', '500')
    .addOption(new Option('--kinds <name...>', 'requests of these kinds').choices(REQUEST_KINDS).default(REQUEST_KINDS))
    .option('--against <checkout>', 'another checkout, with its packages; the first engine is compared with it too')
    .option('--engines <name...>', 'engines of this build (ENGINE)', ['memory', 'disk'])
    .addOption(workOption())
    .action(async (options: SameOptions) => {
      const compared = await compareBuilds(options);
      figuresIn(options.work).keepSame(compared);
      process.stdout.write(`${JSON.stringify(compared, null, 2)}\n`);
    });
}

/** The likeness of every build or engine with the first one, by name. Differences are written to a file, one a line. */
async function compareBuilds(options: SameOptions): Promise<Record<string, Readonly<Record<string, Likeness>>>> {
  const size = { seed: Number(options.seed), passages: Number(options.passages) };
  const corpusDirectory = await corpusOf(size, options.work);
  const build = (name: string, root: string, settings: Build['settings'] = {}) => ({
    name,
    build: {
      root,
      corpusDirectory,
      dataDirectory: join(options.work, `same-${name}-${size.passages}`),
      settings,
      mostMs: MOST_MS,
    },
  });
  const builds = [
    ...options.engines.map((engine) => build(engine, HERE, { ENGINE: engine })),
    ...(options.against === undefined ? [] : [build('before', resolve(options.against))]),
  ];
  const requests = mixedRequests(size, options);
  const differences = join(options.work, 'differences.jsonl');
  rmSync(differences, { force: true });
  const answers = new Map<string, readonly BatchAnswer[]>();
  for (const { name, build: one } of builds) answers.set(name, await answersOf(name, one, requests));
  const [first, ...others] = builds.map(({ name }) => name);
  const likeness = others.map((other) => {
    const answered = requests.map(({ kind, request }, at): Answered => {
      const [one, another] = [first ?? '', other].map((name) => answers.get(name)?.[at]);
      return { kind, request, one: one ?? { error: 'none' }, other: another ?? { error: 'none' } };
    });
    for (const one of answered) writeDifference(differences, `${first} and ${other}`, one);
    return [`${first} and ${other}`, likenessByKind(answered)] as const;
  });
  return Object.fromEntries(likeness);
}

function mixedRequests(
  size: { readonly seed: number; readonly passages: number },
  { kinds, count }: SameOptions,
): readonly { readonly kind: RequestKind; readonly request: Request }[] {
  const each = Math.ceil(Number(count) / kinds.length);
  return kinds
    .flatMap((kind) => requestsOf(size, kind, each).map((request) => ({ kind, request })))
    .slice(0, Number(count));
}

async function answersOf(
  name: string,
  build: Build,
  requests: readonly { readonly request: Request }[],
): Promise<readonly BatchAnswer[]> {
  const batch = new Batch(build);
  try {
    const answers: BatchAnswer[] = [];
    for (const [at, { request }] of requests.entries()) {
      if (at % 50 === 0) process.stderr.write(`bench: ${name}: ${at} of ${requests.length} requests\n`);
      answers.push((await batch.ask(request)).answer);
    }
    return answers;
  } finally {
    await batch.close();
  }
}

function writeDifference(file: string, names: string, { request, one, other }: Answered): void {
  if (firstOf(one) === firstOf(other) && one.total === other.total) return;
  const firsts = [one, other].map((answer) => ({ first: firstOf(answer), total: answer.total }));
  appendFileSync(file, `${JSON.stringify({ names, request, firsts })}\n`);
}
