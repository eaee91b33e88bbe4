import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { nodeProgram } from '../processes/nodeProgram.ts';
import { MEASURED_REPLIES, type MeasuredReply } from './measuredReplies.ts';

const HERE = fileURLToPath(new URL('../..', import.meta.url));

/** How long a reply is in the terminal, empty lines aside. */
export interface ReplyLength {
  readonly words: number;
  readonly lines: number;
  /** Words that are not the dossier's, which are behind a bar. */
  readonly ownWords: number;
}

/** Counts words (whatever white space divides) and lines of a reply as the terminal prints it. */
export function lengthOf(printed: string): ReplyLength {
  const lines = printed.split('\n').filter((line) => line.trim() !== '');
  const own = lines.filter((line) => !line.startsWith('│'));
  return { words: wordsIn(lines), lines: lines.length, ownWords: wordsIn(own) };
}

function wordsIn(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length, 0);
}

/** Adds `eval -- lengths`: the ten most used replies on the sample dossier, also as another checkout gives them. */
export function addLengths(program: Command, print: (figures: unknown) => void): void {
  program
    .command('lengths')
    .description('how long the ten most used replies are on the sample dossier, in words and lines')
    .option('--against <checkout>', 'the folder of another checkout, with its packages')
    .option('--json', 'print the figures as JSON')
    .action(({ against, json }: { against?: string; json?: true }) => {
      const rows = MEASURED_REPLIES.map((measured) => ({
        reply: measured.reply,
        ...(against === undefined ? {} : { before: measure(measured, against) }),
        now: measure(measured, HERE),
      }));
      if (json === true) print(rows);
      else process.stdout.write(tableOf(rows));
    });
}

interface Row {
  readonly reply: string;
  readonly before?: ReplyLength;
  readonly now: ReplyLength;
}

function measure({ call, after = [] }: MeasuredReply, checkout: string): ReplyLength {
  const data = mkdtempSync(join(tmpdir(), 'verbatim-lengths-'));
  try {
    for (const before of after) printedBy(before, checkout, data);
    return lengthOf(printedBy(call, checkout, data));
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

function printedBy(call: readonly string[], checkout: string, data: string): string {
  const env = { ...process.env, DATA_DIR: data, CORPUS_DIR: join(checkout, 'corpus') };
  const { node, args, env: whole } = nodeProgram(join(checkout, 'src/verbatim.ts'), call, env);
  const { stdout, stderr, status } = spawnSync(node, args, { env: whole, encoding: 'utf8', cwd: checkout });
  // 1 is the exit code of a reply that found nothing.
  if (status !== 0 && status !== 1) throw new Error(`${call.join(' ')} failed: ${stderr}`);
  return stdout;
}

function tableOf(rows: readonly Row[]): string {
  const hasBefore = rows.some(({ before }) => before !== undefined);
  const head = hasBefore
    ? '| reply | words before | words now | lines before | lines now | own words before | own words now |'
    : '| reply | words | lines | own words |';
  const cells = ({ before, now }: Row): readonly number[] =>
    before === undefined
      ? [now.words, now.lines, now.ownWords]
      : [before.words, now.words, before.lines, now.lines, before.ownWords, now.ownWords];
  const columns = hasBefore ? 7 : 4;
  const lines = rows.map((row) => `| ${[row.reply, ...cells(row)].join(' | ')} |`);
  return `${[head, `|${'---|'.repeat(columns)}`, ...lines].join('\n')}\n`;
}
