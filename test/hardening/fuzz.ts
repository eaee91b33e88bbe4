import { Command } from 'commander';
import { runInputs } from './fuzz/runInputs.ts';
import { allTargets } from './fuzz/targets.ts';
import { report } from './section.ts';

// Hostile inputs at every door: files, queries, questions, times, custom ids, options, names, settings.

interface Options {
  readonly inputs: string;
  readonly seed: string;
  readonly section?: string;
}

async function main({ inputs, seed, section }: Options): Promise<void> {
  const from = performance.now();
  const run = await runInputs(await allTargets(), { seed: Number(seed), inputs: Number(inputs) }, (done, found) => {
    process.stderr.write(`fuzz: ${done} of ${inputs}, ${found} found\n`);
  });
  await report(
    {
      title: 'Hostile inputs',
      command: `npm run fuzz -- --inputs ${inputs} --seed ${seed}`,
      rows: [
        ['inputs', String(run.inputs)],
        [
          'of these files, changed',
          String(
            run.byTarget.entries().reduce((sum, [name, count]) => sum + (name.startsWith('file ') ? count : 0), 0),
          ),
        ],
        ['doors', String(run.byTarget.size)],
        ['refused with a message', String(run.refused)],
        ['longest CPU time of an input, in milliseconds', String(Math.round(run.longest))],
        ['crashes, and inputs of more than 100 ms', String(run.found.length)],
        ['seconds', String(Math.round((performance.now() - from) / 1000))],
      ],
      found: run.found,
    },
    section,
  );
  process.exit(run.found.length === 0 ? 0 : 1);
}

await new Command('fuzz')
  .description(
    'Tries seeded hostile inputs at every door: none may crash, and none may take more than 100 ms of CPU time.',
  )
  .option('--inputs <number>', 'how many', '1000000')
  .option('--seed <number>', 'the first seed; the others count up from it', '1')
  .option('--section <file>', 'also write the result there, as JSON')
  .action(main)
  .parseAsync();
