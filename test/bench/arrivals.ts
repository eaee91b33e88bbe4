import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import { matchesAmong, readWatchQuery } from '../../src/team/watching/watchQuery.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';

/**
 * What it costs that a document arrives in a large dossier while the bot runs: time, memory, and for how long nobody could
 * be answered. Run: `node test/bench/arrivals.ts [documents] [passages a document]`.
 */
const documents = Number(process.argv[2] ?? 200);
const passages = Number(process.argv[3] ?? 80);

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

function textOf(document: number): string {
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

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs a step and says how long it took, how long the longest wait was in it, and what memory it left. */
async function measured(name: string, step: () => Promise<unknown>): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const before = performance.now();
  const peak = { rss: 0 };
  const timer = setInterval(() => {
    peak.rss = Math.max(peak.rss, process.memoryUsage.rss());
  }, 20);
  await step();
  const took = performance.now() - before;
  clearInterval(timer);
  delay.disable();
  const { rss, heapUsed } = process.memoryUsage();
  say(
    `${name}: ${Math.round(took)} ms, longest wait ${Math.round(delay.max / 1e6)} ms, ` +
      `resident ${megabytes(rss)} (peak seen ${megabytes(Math.max(peak.rss, rss))}), heap ${megabytes(heapUsed)}`,
  );
}

await withFolder({ 'corpus/ferry/.keep': '' }, async (root) => {
  const folder = join(root, 'corpus', 'ferry');
  await mkdir(join(root, 'corpus', 'other'), { recursive: true });
  for (let document = 0; document < documents; document += 1) {
    await writeFile(join(folder, `doc-${document}.txt`), textOf(document));
  }
  await writeFile(join(root, 'corpus', 'other', 'one.txt'), textOf(7));
  let corpus: OpenCorpus | undefined;
  await measured('opened', async () => {
    corpus = await OpenCorpus.open({
      corpusDirectory: join(root, 'corpus'),
      dataDirectory: join(root, 'data'),
      maxFileBytes: 50_000_000,
      listener: { progress: () => {}, warn: say },
    });
  });
  if (corpus === undefined) return;
  const opened = corpus;
  say(`${opened.dossiers.get('ferry')?.dossier.passageCount ?? 0} passages`);
  await measured('a look at which nothing is new', () => opened.refresh());
  await writeFile(join(folder, 'arrived.txt'), textOf(documents + 1));
  await measured('a document arrived', () => opened.refresh());
  const arrived = opened.dossiers.get('ferry');
  await measured('25 watches looked for what is new', async () => {
    for (let watch = 0; watch < 25 && arrived !== undefined; watch += 1) {
      const query = `${WORDS[watch] ?? ''} OR ${WORDS[watch + 1] ?? ''} harb* "the ferry"~ -Name${watch}`;
      matchesAmong(readWatchQuery(query), arrived, (document) => document === 'arrived');
    }
  });
  await writeFile(join(folder, 'arrived.txt'), `${textOf(documents + 1)}\n\nOne more paragraph of it.\n`);
  await measured('a document changed', () => opened.refresh());
  await writeFile(join(root, 'corpus', 'other', 'two.txt'), textOf(8));
  await measured('a document arrived in the small dossier', () => opened.refresh());
  opened.close();
});
