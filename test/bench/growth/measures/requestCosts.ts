import { type RequestKind, requestsOf } from '../../corpus/requests.ts';
import { Batch, type Build, type Timed } from '../batch.ts';
import { isMissing, type KindFigures, type Missing, type SizeFigures, type StepCost } from '../figures.ts';
import { spreadOf } from '../spread.ts';
import { type CorpusSize, orMissing, requestOf, started } from './started.ts';

export interface RequestOptions {
  /** Tells what is being done. */
  readonly say: (text: string) => void;
  /** The kinds of requests that are measured. */
  readonly kinds: readonly RequestKind[];
  /** Keeps figures as soon as they are there, so that an interrupted run loses nothing. */
  readonly keep: (figures: SizeFigures) => void;
}

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

/** The first request of a kind in a program that was asked nothing else of the kind. */
export async function first(build: Build, size: CorpusSize, kind: RequestKind): Promise<StepCost> {
  return started(build, requestOf(size, 'threeTerms'), async (batch) => {
    const { wallMs, cpuMs } = await batch.ask(requestOf(size, kind));
    return { wallMs: Math.round(wallMs), cpuMs: Math.round(cpuMs) };
  });
}

/** Requests of all kinds in one process; another is started if a request takes too long. */
export async function requests(
  build: Build,
  size: CorpusSize,
  { say, kinds, keep }: RequestOptions,
): Promise<NonNullable<SizeFigures['requests']>> {
  const figures: Partial<Record<RequestKind, KindFigures | Missing>> = {};
  let batch: Batch | undefined;
  for (const kind of kinds) {
    say(kind);
    batch ??= await startedBatch(build, size);
    const here = batch;
    const figure = await orMissing(() => ofKind(here, size, kind));
    figures[kind] = figure;
    keep({ requests: { [kind]: figure } });
    if (isMissing(figure)) batch = undefined;
  }
  await batch?.close();
  return figures;
}

async function startedBatch(build: Build, size: CorpusSize): Promise<Batch> {
  const batch = new Batch(build);
  await batch.ask(requestOf(size, 'cite'));
  return batch;
}

async function ofKind(batch: Batch, size: CorpusSize, kind: RequestKind): Promise<KindFigures> {
  const [warmUp, ...counted] = requestsOf(size, kind, 1 + (COUNTS[kind] ?? FEW));
  const firstOne = await batch.ask(warmUp ?? requestOf(size, kind));
  const answered: Timed[] = [];
  const begun = performance.now();
  for (const request of counted) {
    if (performance.now() - begun > MOST_OF_A_KIND_MS) break;
    answered.push(await batch.ask(request));
  }
  return {
    wall: spreadOf(answered.map(({ wallMs }) => wallMs)),
    cpu: spreadOf(answered.map(({ cpuMs }) => cpuMs)),
    firstMs: Math.round(firstOne.wallMs),
    found: answered.filter(({ answer }) => (answer.results?.length ?? 0) > 0).length / answered.length,
    total: answered.reduce((sum, { answer }) => sum + (answer.total ?? 0), 0),
  };
}
