import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import { matchesAmong, readWatchQuery } from '../../src/team/watching/watchQuery.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';
import { timed } from './timed.ts';

const WORDS =
  'harbour ferry lamp quay rope winter clerk office watch bell tide pilot crew cargo letter order fog wind storm chart signal deck sailor inquiry panel report witness customs breakwater captain engine coal ticket passenger island mainland morning evening'.split(
    ' ',
  );

/** Numbers that look drawn by lot and are the same in each run (a linear congruence, Numerical Recipes). */
function* drawn(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

function textOf(document: number, passages: number): string {
  const numbers = drawn(document + 1);
  const draw = (): number => numbers.next().value ?? 0;
  const paragraph = (): string =>
    `${Array.from({ length: 4 }, () => {
      const words = Array.from({ length: 18 }, () => WORDS[Math.floor(draw() * WORDS.length)] ?? '');
      const name = `Name${Math.floor(draw() * 3000)}`;
      return `The ${words.join(' ')} of ${name}.`;
    }).join(' ')}`;
  return `${Array.from({ length: passages }, paragraph).join('\n\n')}\n`;
}

/** What a step cost: time, the longest time in which nobody could be answered, and memory. */
interface Cost {
  readonly ms: number;
  readonly longestWaitMs: number;
  readonly residentMb: number;
  readonly peakMb: number;
  readonly heapMb: number;
}

const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

async function costOf(step: () => unknown): Promise<Cost> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  const { ms } = await timed(step);
  clearInterval(timer);
  delay.disable();
  const { rss, heapUsed } = process.memoryUsage();
  return {
    ms,
    longestWaitMs: Math.round(delay.max / 1e6),
    residentMb: megabytes(rss),
    peakMb: megabytes(Math.max(peak, rss)),
    heapMb: megabytes(heapUsed),
  };
}

/** What it costs that a document arrives in a dossier of so many documents, with so many passages each, while the bot runs. */
export function benchArrivals(documents: number, passages: number): Promise<object> {
  return withFolder({ 'corpus/ferry/.keep': '', 'corpus/other/one.txt': textOf(7, passages) }, async (root) => {
    const path = (...names: readonly string[]): string => join(root, 'corpus', ...names);
    for (let document = 0; document < documents; document += 1) {
      await writeFile(path('ferry', `doc-${document}.txt`), textOf(document, passages));
    }
    const arriving = textOf(documents + 1, passages);
    const { value: corpus, ms: openedMs } = await timed(() =>
      OpenCorpus.open({
        corpusDirectory: path(),
        dataDirectory: join(root, 'data'),
        maxFileBytes: 50_000_000,
        listener: { progress: () => {}, warn: (message) => void process.stderr.write(`${message}\n`) },
      }),
    );
    const figures: Record<string, unknown> = { openedMs, passages: corpus.dossiers.get('ferry')?.dossier.passageCount };
    figures.nothingNew = await costOf(() => corpus.refresh());
    await writeFile(path('ferry', 'arrived.txt'), arriving);
    figures.arrived = await costOf(() => corpus.refresh());
    const arrived = corpus.dossiers.get('ferry');
    figures.watches = await costOf(async () => {
      for (let watch = 0; watch < 25 && arrived !== undefined; watch += 1) {
        const query = `${WORDS[watch] ?? ''} OR ${WORDS[watch + 1] ?? ''} harb* "the ferry"~ -Name${watch}`;
        await matchesAmong(readWatchQuery(query), arrived, {
          documents: new Set(['arrived']),
          has: (document) => document === 'arrived',
        });
      }
    });
    await writeFile(path('ferry', 'arrived.txt'), `${arriving}\n\nOne more paragraph of it.\n`);
    figures.changed = await costOf(() => corpus.refresh());
    await writeFile(path('other', 'two.txt'), textOf(8, passages));
    figures.arrivedElsewhere = await costOf(() => corpus.refresh());
    corpus.close();
    return figures;
  });
}
