import { Command } from 'commander';
import { runScenarios, shrink } from './faults/runScenarios.ts';
import { wordsOf } from './faults/scenario.ts';
import { TROUBLE_NAMES } from './faults/troubles.ts';
import { report } from './section.ts';

// Discord's faults in seeded scenarios: people ask, press, share and mention while things go wrong at Discord.

interface Options {
  readonly scenarios: string;
  readonly seed: string;
  readonly lanes: string;
  readonly shrink?: boolean;
  readonly section?: string;
}

async function main({ scenarios, seed, lanes, shrink: mayShrink, section }: Options): Promise<void> {
  const from = performance.now();
  const range = { seed: Number(seed), count: Number(scenarios), lanes: Number(lanes) };
  const findings = await runScenarios(range, (done, failed) => {
    if (done % 20 === 0) process.stderr.write(`faults: ${done} of ${range.count}, ${failed} went wrong\n`);
  });
  const found: string[] = [];
  for (const { scenario, wrong } of findings.failures) {
    const shown = mayShrink === true ? await shrink(scenario) : scenario;
    found.push(`${wordsOf(shown)} — ${wrong.join('; ')}`);
  }
  for (const error of findings.unhandled) found.push(`not handled: ${error}`);
  const troubles = TROUBLE_NAMES.reduce((sum, name) => sum + (findings.counts.get(name) ?? 0), 0);
  const acts = [...findings.counts].reduce((sum, [name, count]) => (/ ms$/u.test(name) ? sum : sum + count), -troubles);
  await report(
    {
      title: 'Faults of Discord',
      command: `npm run faults -- --scenarios ${scenarios} --seed ${seed}`,
      rows: [
        ['scenarios', String(findings.scenarios)],
        ['kinds of trouble', String(TROUBLE_NAMES.length)],
        ['acts of people and of the clock', String(acts)],
        ['troubles', String(troubles)],
        ['requests of the bot', String(findings.requests)],
        ['scenarios that went wrong', String(findings.failures.length)],
        ['rejections and exceptions that nobody handled', String(findings.unhandled.length)],
        ['seconds', String(Math.round((performance.now() - from) / 1000))],
      ],
      found,
    },
    section,
  );
  process.exit(found.length === 0 ? 0 : 1);
}

await new Command('faults')
  .description(
    'Runs scenarios against the stand-in of Discord: each interaction must get its answer once or an honest apology, nothing may be posted twice, no rejection may be left unhandled, and the bot must answer again afterwards.',
  )
  .option('--scenarios <number>', 'how many', '1000')
  .option('--seed <number>', 'the first seed; the others count up from it', '1')
  .option('--lanes <number>', 'how many bots at a time', '6')
  .option('--shrink', 'leave steps out of what went wrong as long as it still does')
  .option('--section <file>', 'also write the result there, as JSON')
  .addHelpText('after', '\nExample: npm run faults -- --scenarios 1 --seed 417 --shrink')
  .action(main)
  .parseAsync();
