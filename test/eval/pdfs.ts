import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Command } from 'commander';
import { readPdf } from '../../src/reading/pdf/pdf.ts';
import { pdftotext } from './pdftotext.ts';

/** How much of one text is in another. */
interface Share {
  readonly words: number;
  readonly trigrams: number;
}

/** Adds the command that compares what is read of PDFs with the texts of which they were made, and with pdftotext. */
export function addPdfs(program: Command): void {
  program
    .command('pdfs')
    .description('PDFs beside the texts of which they were made (NAME.txt; NAME.pdf, NAME.PROGRAM.pdf): words in order')
    .argument('<dir>', 'a folder; `eval -- make-pdfs` fills one')
    .action(async (folder: string) => {
      process.stdout.write(`${JSON.stringify(await measurePdfs(folder), null, 2)}\n`);
    });
}

/** Shares of the words of each text, and of its runs of three words, that are read; CPU time in seconds a megabyte. */
export async function measurePdfs(folder: string): Promise<Readonly<Record<string, unknown>>> {
  const files = readdirSync(folder).filter((name) => extname(name) === '.pdf');
  const rows: { file: string; ours: Share; theirs: Share | null }[] = [];
  let [seconds, megabytes] = [0, 0];
  for (const file of files.sort()) {
    const source = join(folder, `${basename(file).split('.')[0]}.txt`);
    if (!existsSync(source)) continue;
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const started = process.cpuUsage();
    const { text } = await readPdf(bytes);
    const used = process.cpuUsage(started);
    seconds += (used.user + used.system) / 1e6;
    megabytes += bytes.length / 1e6;
    const wanted = wordsOf(readFileSync(source, 'utf8'));
    const other = pdftotext(join(folder, file));
    rows.push({
      file,
      ours: shareOf(wanted, wordsOf(text)),
      theirs: other === null ? null : shareOf(wanted, wordsOf(other)),
    });
  }
  return {
    files: rows.map(({ file, ours, theirs }) => ({
      file,
      ...rounded(ours),
      pdftotext: theirs === null ? null : rounded(theirs),
    })),
    words: mean(rows.map(({ ours }) => ours.words)),
    trigrams: mean(rows.map(({ ours }) => ours.trigrams)),
    secondsAMegabyte: Number((seconds / megabytes).toFixed(3)),
  };
}

/** Words and numbers in their order. Cell separators and marks of lists are none. */
function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** How many of the wanted words, and of their runs of three, are among those found, each as often as it is wanted. */
function shareOf(wanted: readonly string[], found: readonly string[]): Share {
  return { words: shareOfRuns(wanted, found, 1), trigrams: shareOfRuns(wanted, found, 3) };
}

function shareOfRuns(wanted: readonly string[], found: readonly string[], length: number): number {
  const runsOf = (words: readonly string[]) =>
    words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
  const counts = new Map<string, number>();
  for (const run of runsOf(found)) counts.set(run, (counts.get(run) ?? 0) + 1);
  const runs = runsOf(wanted);
  const hits = runs.filter((run) => {
    const left = counts.get(run) ?? 0;
    if (left > 0) counts.set(run, left - 1);
    return left > 0;
  });
  return runs.length === 0 ? 1 : hits.length / runs.length;
}

function rounded({ words, trigrams }: Share): Share {
  return { words: Number(words.toFixed(4)), trigrams: Number(trigrams.toFixed(4)) };
}

function mean(numbers: readonly number[]): number {
  return Number((numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)).toFixed(4));
}
