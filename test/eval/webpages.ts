import type { Command } from 'commander';
import { readHtml, readPage } from '../../src/reading/html/html.ts';
import { mainText } from '../../src/reading/html/mainText/mainText.ts';
import { laidOut } from '../../src/reading/textBuilder.ts';
import { rounded } from './figures.ts';
import { fitBlockWeights } from './fit/webpages.ts';
import { writeLines } from './jsonLines.ts';
import { asCompared, bytesOfPage, halfOf, type LabelledPage, labelledPages } from './labelledPages.ts';

/** What became of the texts that are marked on one page. */
interface JudgedPage {
  readonly labelled: LabelledPage;
  /** Texts of `with` that were read. */
  readonly found: number;
  readonly missing: readonly string[];
  /** Texts of `without` that were read. */
  readonly wrong: readonly string[];
  readonly unreadable?: string;
}

type Figures = Readonly<Record<string, unknown>>;

const MEGABYTE = 1024 * 1024;

/** Adds the command that measures the choice of the main text of web pages. */
export function addWebpages(program: Command): void {
  program
    .command('webpages')
    .description('main text of web pages: gold.jsonl with the texts that must and must not be read, and pages/')
    .argument('<dir>', 'the folder of the labelled set')
    .option('--halves', 'fit the weights on each half of the set, and measure them on the other')
    .option('--run <file>', 'write one line a page to this file')
    .action(async (folder: string, { run, halves }: { run?: string; halves?: true }) => {
      const { figures, pages } = halves ? measureHalves(folder) : await measureWebpages(folder);
      if (run !== undefined)
        writeLines(
          run,
          pages.map(({ labelled: { page }, ...judged }) => ({ page, ...judged })),
        );
      process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
    });
}

/**
 * Reads each page and looks for its marked texts, one by one, as the collection's own evaluation does (trafilatura,
 * tests/evaldata.json). CPU is measured after one page that loads the parser.
 */
export async function measureWebpages(folder: string): Promise<{ figures: Figures; pages: readonly JudgedPage[] }> {
  const pages: JudgedPage[] = [];
  let bytes = 0;
  let microseconds = 0;
  await readHtml(Buffer.from('<p>So that the parser is loaded before anything is measured.</p>'));
  for (const labelled of labelledPages(folder)) {
    const page = bytesOfPage(folder, labelled);
    const before = process.cpuUsage();
    const read = await reading(async () => (await readHtml(page)).text);
    const { user, system } = process.cpuUsage(before);
    microseconds += user + system;
    bytes += page.length;
    pages.push(judged(labelled, read));
  }
  const cpuSecondsPerMegabyte = rounded(microseconds / 1e6 / (bytes / MEGABYTE));
  return { figures: { ...figuresOfHalves(pages), cpuSecondsPerMegabyte }, pages };
}

/** Fits the weights on each half of the set, and measures them on the other. */
function measureHalves(folder: string): { figures: Figures; pages: readonly JudgedPage[] } {
  const all = labelledPages(folder);
  const pages = ([0, 1] as const).flatMap((half) => {
    const weights = fitBlockWeights(
      folder,
      all.filter((page) => halfOf(page) !== half),
    );
    return all
      .filter((page) => halfOf(page) === half)
      .map((labelled) => {
        try {
          const { blocks, document } = readPage(bytesOfPage(folder, labelled));
          return judged(labelled, { text: laidOut(mainText(blocks, document, weights)).text });
        } catch (error) {
          return judged(labelled, { text: '', unreadable: String(error) });
        }
      });
  });
  return { figures: figuresOfHalves(pages), pages };
}

interface Reading {
  readonly text: string;
  readonly unreadable?: string;
}

async function reading(read: () => Promise<string>): Promise<Reading> {
  try {
    return { text: await read() };
  } catch (error) {
    return { text: '', unreadable: error instanceof Error ? error.message : String(error) };
  }
}

function judged(labelled: LabelledPage, { text, unreadable }: Reading): JudgedPage {
  const shown = asCompared(text);
  const missing = labelled.with.filter((one) => !shown.includes(asCompared(one)));
  return {
    labelled,
    found: labelled.with.length - missing.length,
    missing,
    wrong: labelled.without.filter((one) => shown.includes(asCompared(one))),
    ...(unreadable === undefined ? {} : { unreadable }),
  };
}

function figuresOfHalves(pages: readonly JudgedPage[]): Figures {
  const half = (wanted: 0 | 1) => pages.filter(({ labelled }) => halfOf(labelled) === wanted);
  return { all: figuresOf(pages), even: figuresOf(half(0)), odd: figuresOf(half(1)) };
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
