import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { REQUEST_KINDS, requestsOf } from './requests.ts';
import { writeCorpus } from './writeCorpus.ts';

/** The seed of the corpora that RESULTS.md is about. */
export const DEFAULT_SEED = '1';

/** How often progress is told, in milliseconds. */
const PROGRESS_EVERY = 1000;

/** The commands that write an invented corpus and requests about it. */
export function addCorpusCommands(program: Command): void {
  program
    .command('corpus')
    .description(
      'writes an invented corpus, the same for the same seed; a large one begins with the documents of a small one',
    )
    .requiredOption('--passages <number>', 'passages, with headings')
    .requiredOption('--to <folder>', 'the corpus directory; the documents are in the dossier news in it')
    .option('--seed <number>', 'the seed', DEFAULT_SEED)
    .action(async ({ passages, to, seed }: { passages: string; to: string; seed: string }) => {
      let told = Date.now();
      const written = await writeCorpus({ seed: Number(seed), passages: Number(passages), to }, (done, documents) => {
        if (Date.now() - told < PROGRESS_EVERY) return;
        told = Date.now();
        process.stderr.write(`bench: ${done} of ${documents} documents are written\n`);
      });
      process.stdout.write(`${JSON.stringify(written)}\n`);
    });
  program
    .command('queries')
    .description(`writes requests about a corpus for --batch; kinds: ${REQUEST_KINDS.join(', ')}`)
    .requiredOption('--passages <number>', 'passages of the corpus')
    .option('--seed <number>', 'the seed of the corpus', DEFAULT_SEED)
    .option('--count <number>', 'requests of each kind', '10')
    .option('--kind <kind...>', 'only these kinds')
    .option('--to <file>', 'the file; otherwise standard output')
    .action((options: { passages: string; seed: string; count: string; kind?: string[]; to?: string }) => {
      const kinds = REQUEST_KINDS.filter((kind) => options.kind?.includes(kind) ?? true);
      const corpus = { seed: Number(options.seed), passages: Number(options.passages) };
      const lines = kinds.flatMap((kind) => requestsOf(corpus, kind, Number(options.count)));
      const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
      if (options.to === undefined) process.stdout.write(text);
      else writeFileSync(options.to, text);
    });
}
