import { appendFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Request, type RequestKind, requestsOf } from '../corpus/requests.ts';
import { DOSSIER } from '../corpus/writeCorpus.ts';
import { Batch, type Build, type Timed, TooLong } from './batch.ts';
import {
  type ColdFigures,
  isMissing,
  type KindFigures,
  type Missing,
  type ServingFigures,
  type SizeFigures,
  type StepCost,
} from './figures.ts';
import { measureDiscord } from './measureDiscord.ts';
import { MemoryCurve } from './memoryCurve.ts';
import { runProbe } from './probe.ts';
import { spreadOf } from './spread.ts';

/** A corpus that was written with a seed. */
export interface CorpusSize {
  readonly seed: number;
  readonly passages: number;
}

export interface PartOptions {
  /** Tells what is being done. */
  readonly say: (text: string) => void;
  /** The kinds of requests that are measured. */
  readonly kinds: readonly RequestKind[];
}

/** A measurement that takes longer is ended and recorded as “more than”. */
const MOST_MS = 600_000;
const STARTS = 3;
const QUIET_MS = 10_000;

/** The parts of a measurement, in the order in which they are done. `cold` makes the data that the others open. */
export const PARTS = {
  cold: async (build, size) => ({ cold: await orMissing(() => cold(build, size)) }),
  start: async (build, size) => ({ start: await orMissing(() => start(build, size)) }),
  serving: async (build, size) => ({ serving: await orMissing(() => serving(build, size)) }),
  change: async (build, size) => ({ change: await orMissing(() => change(build, size)) }),
  retrieve: async (build, size) => ({ retrieve: await orMissing(() => retrieve(build, size)) }),
  requests: async (build, size, options) => ({ requests: await requests(build, size, options) }),
  firstWho: async (build, size) => ({ firstWho: await orMissing(() => first(build, size, 'who')) }),
  firstSpeaker: async (build, size) => ({ firstSpeaker: await orMissing(() => first(build, size, 'quoteBySpeaker')) }),
  completion: async (build, size) => ({ completion: await orMissing(() => completion(build, size)) }),
  discord: async (build, size) => ({ discord: await orMissing(() => measureDiscord(build, size)) }),
} as const satisfies Readonly<
  Record<string, (build: Build, size: CorpusSize, options: PartOptions) => Promise<SizeFigures>>
>;

export type Part = keyof typeof PARTS;

/** How many requests of each kind count. Slow kinds have fewer, since each of them takes a second or more in some builds. */
const COUNTS: Readonly<Partial<Record<RequestKind, number>>> = {
  threeTerms: 300,
  eightTerms: 100,
  phrase: 150,
  prefix: 150,
  fuzzy: 150,
  typingError: 100,
  inQuotes: 150,
  question: 300,
  quotation: 100,
  longText: 15,
};
const FEW = 40;

/** Time that the requests of one kind may take together; those that were answered by then count. */
const MOST_OF_A_KIND_MS = 60_000;

async function orMissing<T>(measure: () => Promise<T>): Promise<T | Missing> {
  try {
    return await measure();
  } catch (error) {
    if (error instanceof TooLong) return { moreThanMs: error.ms };
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

function requestOf(size: CorpusSize, kind: RequestKind): Request {
  const [request] = requestsOf(size, kind, 1);
  if (request === undefined) throw new Error(`no request of the kind ${kind}`);
  return request;
}

/** Starts the program and asks one thing; `then` is done before it is ended. */
async function started<T>(
  build: Build,
  request: Request,
  then: (batch: Batch, first: Timed) => Promise<T>,
): Promise<T> {
  const batch = new Batch(build);
  try {
    const answered = await batch.ask(request, MOST_MS);
    if (answered.answer.error !== undefined) throw new Error(answered.answer.error);
    return await then(batch, answered);
  } finally {
    await batch.close();
  }
}

/** Reads, finds and indexes everything, up to the first answer. */
async function cold(build: Build, size: CorpusSize): Promise<ColdFigures> {
  await rm(build.dataDirectory, { recursive: true, force: true });
  const batch = new Batch(build);
  const curve = new MemoryCurve(batch.pid);
  try {
    const answered = await batch.ask(requestOf(size, 'threeTerms'), 6 * MOST_MS);
    if (answered.answer.error !== undefined) throw new Error(answered.answer.error);
    const cost = { wallMs: Math.round(batch.age), cpuMs: batch.cpuMs };
    await batch.close();
    const { peak } = curve;
    return { ...cost, peakMb: Math.round(peak), curve: curve.stop(), files: await filesOf(build.dataDirectory) };
  } finally {
    curve.stop();
    await batch.close();
  }
}

async function filesOf(folder: string): Promise<Readonly<Record<string, number>>> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => [name, await stat(join(folder, name))] as const));
  return Object.fromEntries(sizes.filter(([, one]) => one.isFile()).map(([name, { size }]) => [name, size]));
}

/** From the start of the program to its first answer; the quickest of several, since other programs only add. */
async function start(build: Build, size: CorpusSize): Promise<StepCost> {
  const costs: StepCost[] = [];
  for (let time = 0; time < STARTS; time += 1) {
    costs.push(
      await started(build, requestOf(size, 'threeTerms'), async (batch) => ({
        wallMs: Math.round(batch.age),
        cpuMs: batch.cpuMs,
      })),
    );
  }
  return {
    wallMs: Math.min(...costs.map(({ wallMs }) => wallMs)),
    cpuMs: Math.min(...costs.map(({ cpuMs }) => cpuMs)),
  };
}

/** Memory after questions of the kinds that every build answers soon, when nothing has been asked for a while. */
async function serving(build: Build, size: CorpusSize): Promise<ServingFigures> {
  return started(build, requestOf(size, 'threeTerms'), async (batch) => {
    const curve = new MemoryCurve(batch.pid);
    for (const kind of ['threeTerms', 'phrase', 'inQuotes', 'question'] as const)
      for (const request of requestsOf(size, kind, 25)) await batch.ask(request, MOST_MS);
    await pause(QUIET_MS);
    const { peak } = curve;
    const steady = curve.stop(Number.POSITIVE_INFINITY).slice(-8);
    return { steadyMb: Math.min(...steady.map(({ megabytes }) => megabytes)), peakMb: Math.round(peak) };
  });
}

/** What one changed file costs: a look at the folder after the change, less one at a folder in which nothing has changed. */
async function change(build: Build, size: CorpusSize): Promise<StepCost> {
  const folder = join(build.corpusDirectory, DOSSIER);
  const [name = ''] = (await readdir(folder)).sort();
  const path = join(folder, name);
  const before = await readFile(path);
  const unchanged = await start(build, size);
  try {
    await appendFile(path, '\nOne more paragraph about the harbour of Bron, which nobody has seen before.\n');
    const changed = await started(build, requestOf(size, 'threeTerms'), async (batch) => ({
      wallMs: batch.age,
      cpuMs: batch.cpuMs,
    }));
    return {
      wallMs: Math.max(0, Math.round(changed.wallMs - unchanged.wallMs)),
      cpuMs: Math.max(0, changed.cpuMs - unchanged.cpuMs),
    };
  } finally {
    await writeFile(path, before);
    await start(build, size);
  }
}

/** The first request of a kind in a program that was asked nothing else of the kind. */
async function first(build: Build, size: CorpusSize, kind: RequestKind): Promise<StepCost> {
  return started(build, requestOf(size, 'threeTerms'), async (batch) => {
    const { wallMs, cpuMs } = await batch.ask(requestOf(size, kind), MOST_MS);
    return { wallMs: Math.round(wallMs), cpuMs: Math.round(cpuMs) };
  });
}

/** Requests of all kinds in one process; another is started if a request takes too long. */
async function requests(
  build: Build,
  size: CorpusSize,
  { say, kinds }: PartOptions,
): Promise<NonNullable<SizeFigures['requests']>> {
  const figures: Partial<Record<RequestKind, KindFigures | Missing>> = {};
  let batch: Batch | undefined;
  for (const kind of kinds) {
    say(kind);
    batch ??= await startedBatch(build, size);
    const here = batch;
    const figure = await orMissing(() => ofKind(here, size, kind));
    figures[kind] = figure;
    if (isMissing(figure)) batch = undefined;
  }
  await batch?.close();
  return figures;
}

async function startedBatch(build: Build, size: CorpusSize): Promise<Batch> {
  const batch = new Batch(build);
  await batch.ask(requestOf(size, 'cite'), MOST_MS);
  return batch;
}

async function ofKind(batch: Batch, size: CorpusSize, kind: RequestKind): Promise<KindFigures> {
  const [warmUp, ...counted] = requestsOf(size, kind, 1 + (COUNTS[kind] ?? FEW));
  const firstOne = await batch.ask(warmUp ?? requestOf(size, kind), MOST_MS);
  const answered: Timed[] = [];
  const begun = performance.now();
  for (const request of counted) {
    if (performance.now() - begun > MOST_OF_A_KIND_MS) break;
    answered.push(await batch.ask(request, MOST_MS));
  }
  return {
    wall: spreadOf(answered.map(({ wallMs }) => wallMs)),
    cpu: spreadOf(answered.map(({ cpuMs }) => cpuMs)),
    firstMs: Math.round(firstOne.wallMs),
    found: answered.filter(({ answer }) => (answer.results?.length ?? 0) > 0).length / answered.length,
    total: answered.reduce((sum, { answer }) => sum + (answer.total ?? 0), 0),
  };
}

const completion = (build: Build, size: CorpusSize) => runProbe('completion', build, size, MOST_MS);
const retrieve = (build: Build, size: CorpusSize) => runProbe('retrieve', build, size, MOST_MS);
