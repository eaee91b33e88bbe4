import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { report, type Section } from './section.ts';
import { type Soaked, soak } from './soak/soakRun.ts';

// How fast the bot acknowledges under a steady load, and whether its memory grows.

interface Options {
  readonly interactions: string;
  readonly rate: string;
  readonly seed: string;
  readonly minutes?: string;
  readonly section?: string;
}

/** The aim for the 99th percentile of acknowledgements, in milliseconds. */
const ACKNOWLEDGED_WITHIN = 500;
/** Memory is flat if, after the first fifth of a run, it grows by no more than this share. */
const FLAT = 0.1;

/** The value below which `share` of the times lie. */
function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function times(list: readonly number[]): string {
  const [half, most, longest] = [percentile(list, 0.5), percentile(list, 0.99), percentile(list, 1)];
  return `p50 ${Math.round(half)} ms, p99 ${Math.round(most)} ms, longest ${Math.round(longest)} ms`;
}

/** Why there was no answer, without who asked for what. */
function kindOf(why: string): string {
  return why.replace(/ \(.*$/su, '').replace(/"[^"]*"/gu, '…');
}

/** By least squares: how much the values grow from the first to the last, as a share of the first. */
function growthOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const above = values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0);
  const below = values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  return below === 0 ? 0 : (above / below / (values[0] ?? 1)) * (values.length - 1);
}

function sectionOf(options: Options, interactions: number, soaked: Soaked): Section {
  const { acknowledged, answered, failed, seconds, measured } = soaked;
  const settled = measured.slice(2);
  const rss = growthOf(settled.map((each) => each.rss));
  const heap = growthOf(settled.map((each) => each.heap));
  const [first, last] = [settled[0], settled.at(-1)];
  const isQuick = percentile(acknowledged, 0.99) <= ACKNOWLEDGED_WITHIN;
  const isFlat = rss <= FLAT && heap <= FLAT;
  const found = [
    ...[...Map.groupBy(failed, kindOf)].map(([why, all]) => `${all.length} times no answer: ${why}`),
    ...(isQuick ? [] : [`the 99th percentile of acknowledgements is above ${ACKNOWLEDGED_WITHIN} ms`]),
    ...(isFlat ? [] : ['memory grows']),
  ];
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
  const percent = (share: number): string => `${share >= 0 ? '+' : '−'}${Math.abs(share * 100).toFixed(1)} %`;
  return {
    title: 'A long run',
    command: `npm run soak -- --interactions ${interactions} --rate ${options.rate} --seed ${options.seed}`,
    rows: [
      ['interactions', `${interactions}, of which ${failed.length} got no answer`],
      ['interactions a second', `${(interactions / seconds).toFixed(1)} (asked for: ${options.rate})`],
      ['acknowledged', times(acknowledged)],
      ['answered', times(answered)],
      ['memory of all threads at 0 %, 10 %, … 100 %', measured.map((each) => megabytes(each.rss)).join(', ')],
      ['its growth from 20 % to 100 %, by least squares', percent(rss)],
      ['live objects of the connection’s thread', measured.map((each) => megabytes(each.heap)).join(', ')],
      ['their growth from 20 % to 100 %', percent(heap)],
      ['handles and timers, at 20 % and 100 %', `${first?.resources}, ${last?.resources}`],
      ['listeners of the process, at 20 % and 100 %', `${first?.listeners}, ${last?.listeners}`],
      ['verdict', `acknowledgements ${isQuick ? 'within' : 'above'} the aim, memory ${isFlat ? 'flat' : 'grows'}`],
    ],
    found,
  };
}

async function main(options: Options): Promise<void> {
  const { rate, seed, minutes, section } = options;
  const interactions = minutes === undefined ? Number(options.interactions) : Number(minutes) * 60 * Number(rate);
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-soak-'));
  try {
    const run = { interactions, rate: Number(rate), seed: Number(seed), folder };
    const soaked = await soak(run, (line) => process.stderr.write(`soak: ${line}\n`));
    const seen = sectionOf(options, interactions, soaked);
    await report(seen, section);
    process.exitCode = seen.found.length === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await new Command('soak')
  .description(
    'Runs the bot in a process of its own against the stand-in of Discord, at a steady rate of interactions, and shows how fast it acknowledges and answers and whether its memory grows.',
  )
  .option('--interactions <number>', 'how many', '50000')
  .option('--minutes <number>', 'how long, instead of how many')
  .option('--rate <number>', 'interactions a second', '50')
  .option('--seed <number>', 'of what people do', '1')
  .option('--section <file>', 'also write the result there, as JSON')
  .addHelpText('after', '\nExample: npm run soak -- --minutes 5')
  .action(main)
  .parseAsync();
