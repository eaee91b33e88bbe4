import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { killIndexing } from '../keeping/killIndexing.ts';
import { killSessions } from '../keeping/killSessions.ts';

/** How often progress is said, in runs. */
const SAID_EVERY = 20;

export function addKills(program: Command): void {
  program
    .command('kills')
    .description('two people at work in one channel, killed at random moments: what was acknowledged must be there')
    .option('--runs <number>', 'how many times', '200')
    .action(async ({ runs }: { runs: string }) => {
      const wanted = Number(runs);
      if (!Number.isInteger(wanted) || wanted < 1) throw new Error(`--runs: “${runs}” is not a whole number from 1 on`);
      const folder = mkdtempSync(join(tmpdir(), 'verbatim-kills-'));
      try {
        const figures = await killSessions(wanted, folder, (run) => {
          if (run % SAID_EVERY === 0) process.stderr.write(`eval: ${run} of ${wanted} killed\n`);
        });
        process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
        if (figures.missing.length > 0 || figures.integrity !== 'ok') process.exitCode = 1;
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  program
    .command('kill-indexing')
    .description(
      'a corpus whose opening is killed while it reads, numbers and indexes: nothing that was numbered may change',
    )
    .option('--runs <number>', 'how many times', '500')
    .action(async ({ runs }: { runs: string }) => {
      const wanted = Number(runs);
      if (!Number.isInteger(wanted) || wanted < 1) throw new Error(`--runs: “${runs}” is not a whole number from 1 on`);
      const folder = mkdtempSync(join(tmpdir(), 'verbatim-kills-'));
      try {
        const figures = await killIndexing(wanted, folder, (kill) => {
          if (kill % SAID_EVERY === 0) process.stderr.write(`eval: ${kill} of ${wanted} killed\n`);
        });
        process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
        if (figures.changed.length + figures.damages.length + figures.errors.length > 0) process.exitCode = 1;
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
}
