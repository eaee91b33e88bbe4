import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import { readHtml } from '../../src/reading/html/html.ts';
import { rounded } from './figures.ts';
import { readLines, writeLines } from './jsonLines.ts';

const pageSchema = z.object({ page: z.string(), with: z.array(z.string()), without: z.array(z.string()) });
type LabelledPage = z.infer<typeof pageSchema>;

/** What became of the texts that are marked on one page. */
interface JudgedPage {
  readonly page: string;
  /** Texts of `with` that were read. */
  readonly found: number;
  readonly missing: readonly string[];
  /** Texts of `without` that were read. */
  readonly wrong: readonly string[];
  readonly unreadable?: string;
}

const MEGABYTE = 1024 * 1024;

/** Adds the command that measures the choice of the main text of web pages. */
export function addWebpages(program: Command): void {
  program
    .command('webpages')
    .description('main text of web pages: gold.jsonl with the texts that must and must not be read, and pages/')
    .argument('<dir>', 'the folder of the labelled set')
    .option('--run <file>', 'write one line a page to this file')
    .action(async (folder: string, { run }: { run?: string }) => {
      const { figures, pages } = await measureWebpages(folder);
      if (run !== undefined) writeLines(run, pages);
      process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
    });
}

/**
 * Reads each page and looks for its marked texts, one by one, as the collection's own evaluation does (trafilatura,
 * tests/evaldata.json). Runs of white space count as one space.
 */
export async function measureWebpages(
  folder: string,
): Promise<{ readonly figures: Readonly<Record<string, unknown>>; readonly pages: readonly JudgedPage[] }> {
  const gold = readLines(join(folder, 'gold.jsonl'), pageSchema);
  const inFolder = new Set(readdirSync(join(folder, 'pages')));
  const pages: JudgedPage[] = [];
  let bytes = 0;
  let microseconds = 0;
  for (const labelled of gold) {
    if (!inFolder.has(labelled.page)) throw new Error(`${labelled.page} is not in ${folder}/pages`);
    const page = readFileSync(join(folder, 'pages', labelled.page));
    const before = process.cpuUsage();
    const read = await textOf(page);
    const { user, system } = process.cpuUsage(before);
    microseconds += user + system;
    bytes += page.length;
    pages.push(judged(labelled, read));
  }
  const half = (wanted: number) => pages.filter(({ page }) => Number(/\d+/u.exec(page)?.[0] ?? 0) % 2 === wanted);
  return {
    figures: {
      all: figuresOf(pages),
      even: figuresOf(half(0)),
      odd: figuresOf(half(1)),
      cpuSecondsPerMegabyte: rounded(microseconds / 1e6 / (bytes / MEGABYTE)),
    },
    pages,
  };
}

async function textOf(page: Uint8Array): Promise<{ readonly text: string; readonly unreadable?: string }> {
  try {
    return { text: (await readHtml(page)).text };
  } catch (error) {
    return { text: '', unreadable: error instanceof Error ? error.message : String(error) };
  }
}

function spaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function judged(labelled: LabelledPage, { text, unreadable }: Awaited<ReturnType<typeof textOf>>): JudgedPage {
  const shown = spaced(text);
  const missing = labelled.with.filter((one) => !shown.includes(spaced(one)));
  return {
    page: labelled.page,
    found: labelled.with.length - missing.length,
    missing,
    wrong: labelled.without.filter((one) => shown.includes(spaced(one))),
    ...(unreadable === undefined ? {} : { unreadable }),
  };
}

function figuresOf(pages: readonly JudgedPage[]): Readonly<Record<string, number>> {
  const sum = (count: (page: JudgedPage) => number) => pages.reduce((total, page) => total + count(page), 0);
  const found = sum((page) => page.found);
  const missing = sum((page) => page.missing.length);
  const wrong = sum((page) => page.wrong.length);
  return {
    pages: pages.length,
    precision: rounded(found / Math.max(1, found + wrong)),
    recall: rounded(found / Math.max(1, found + missing)),
    f: rounded((2 * found) / Math.max(1, 2 * found + missing + wrong)),
    nothingFound: rounded(pages.filter((page) => page.found === 0).length / Math.max(1, pages.length)),
    unreadable: pages.filter((page) => page.unreadable !== undefined).length,
  };
}
