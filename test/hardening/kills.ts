import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { seeded } from '../eval/verifying/seeded.ts';
import { killIndexing } from '../keeping/killIndexing.ts';
import { killSessions } from '../keeping/killSessions.ts';
import { killRestoring } from './kills/killRestoring.ts';
import { report, type Section } from './section.ts';

// Kills processes at random moments: people at work, reading and indexing, backing up and restoring.

interface Options {
  readonly kills: string;
  readonly seed: string;
  readonly section?: string;
}

/** Of all kills, those that meet people at work, and those that meet a backup or a restore; the others meet indexing. */
const OF_SESSIONS = 0.5;
const OF_RESTORING = 0.2;

async function main({ kills: wanted, seed, section }: Options): Promise<void> {
  const kills = Number(wanted);
  const random = seeded(Number(seed));
  // Each run kills two people.
  const runs = Math.max(1, Math.round((kills * OF_SESSIONS) / 2));
  const restores = Math.max(1, Math.round(kills * OF_RESTORING));
  const openings = Math.max(1, kills - 2 * runs - restores);
  const say = (what: string, of: number) => (done: number) => {
    if (done % 10 === 0 || done === of) process.stderr.write(`kills: ${what}, ${done} of ${of}\n`);
  };
  const team = await inFolder((folder) => killSessions(runs, folder, say('two people at work', runs), random));
  const indexing = await inFolder((folder) => killIndexing(openings, folder, say('indexing', openings), random));
  const restoring = await inFolder((folder) =>
    killRestoring(restores, folder, random, say('backup and restore', restores)),
  );
  const rows: Section['rows'] = [
    ['kills', String(2 * runs + openings + restores)],
    ['changes that people at work were told are done', String(team.acknowledged)],
    ['of these lost', String(team.missing.length)],
    ['the database after them, as SQLite checks it', team.integrity],
    ['openings that were killed at work', `${indexing.atWork} of ${openings}`],
    ['citations shown, and of these changed or lost', `${indexing.citations}, ${indexing.changed.length}`],
    ['backups and restores killed, and of these restored once more', `${restoring.kills}, ${restoring.again}`],
  ];
  const found = [
    ...team.missing.map((line) => `told and not there: ${line}`),
    ...(team.integrity === 'ok' ? [] : [`the database of people at work: ${team.integrity}`]),
    ...indexing.changed.map((line) => `citation changed: ${line}`),
    ...indexing.damages,
    ...indexing.errors,
    ...restoring.faults,
  ];
  const command = `npm run kills -- --kills ${kills} --seed ${seed}`;
  await report({ title: 'Kills', command, rows, found }, section);
  process.exit(found.length === 0 ? 0 : 1);
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-kills-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await new Command('kills')
  .description(
    'Kills processes at random moments (people at work, indexing, backup and restore): nothing that was told is lost.',
  )
  .option('--kills <number>', 'how many', '500')
  .option('--seed <number>', 'of the moments; when a process is really met depends on the machine, too', '1')
  .option('--section <file>', 'also write the result there, as JSON')
  .action(main)
  .parseAsync();
