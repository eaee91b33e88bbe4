import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { LogisticRow } from '../../src/fitting/logistic.ts';
import type { ReadPage } from '../../src/reading/html/html.ts';
import { readPage } from '../../src/reading/html/html.ts';
import { signsOfBlocks } from '../../src/reading/html/mainText/blockSigns.ts';
import type { Signs } from '../../src/reading/html/mainText/signs.ts';
import { readLines } from './jsonLines.ts';

const pageSchema = z.object({ page: z.string(), with: z.array(z.string()), without: z.array(z.string()) });

/** A page with texts that its main text must and must not have. */
export type LabelledPage = z.infer<typeof pageSchema>;

export function labelledPages(folder: string): readonly LabelledPage[] {
  return readLines(join(folder, 'gold.jsonl'), pageSchema);
}

export function bytesOfPage(folder: string, { page }: LabelledPage): Uint8Array {
  return readFileSync(join(folder, 'pages', page));
}

/** Which half of the set a page is in. */
export function halfOf({ page }: LabelledPage): 0 | 1 {
  return Number(/\d+/u.exec(page)?.[0] ?? 0) % 2 === 0 ? 0 : 1;
}

/** A text as it is compared: characters that nobody sees are left out, runs of white space are one space. */
export function asCompared(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The signs of a block that a marked text is in, and whether it is to be read. */
export interface LabelledBlock {
  readonly signs: Signs;
  readonly isText: boolean;
  /** A text that is in several blocks has to be read in one of them only. */
  readonly weight: number;
}

/** The blocks of a page that its marked texts are in. A page that cannot be read has none. */
export function labelledBlocks(folder: string, labelled: LabelledPage): readonly LabelledBlock[] {
  let page: ReadPage;
  try {
    page = readPage(bytesOfPage(folder, labelled));
  } catch {
    return [];
  }
  const blocks = page.blocks.filter(({ isFallback }) => !isFallback);
  const texts = blocks.map(({ block }) => asCompared(block.parts.map(({ text }) => text).join('')));
  const labels = new Map<number, { isText: boolean; weight: number }>();
  const places = (marked: string): readonly (readonly number[])[] => placesOf(asCompared(marked), texts);
  for (const marked of labelled.with) {
    const found = places(marked);
    for (const at of found.flat()) if (!labels.has(at)) labels.set(at, { isText: true, weight: 1 / found.length });
  }
  for (const at of labelled.without.flatMap((marked) => places(marked).flat()))
    labels.set(at, { isText: false, weight: 1 });
  const signs = signsOfBlocks(blocks);
  return [...labels].map(([at, label]) => ({ signs: signs[at] ?? {}, ...label }));
}

/** For each occurrence of a text, the blocks that it is in. */
function placesOf(marked: string, texts: readonly string[]): readonly (readonly number[])[] {
  const whole = texts.join(' ');
  const starts: number[] = [];
  let start = 0;
  for (const text of texts) {
    starts.push(start);
    start += text.length + 1;
  }
  const found: number[][] = [];
  for (let from = whole.indexOf(marked); from >= 0; from = whole.indexOf(marked, from + 1)) {
    const end = from + marked.length;
    found.push(
      [...texts.keys()].filter((at) => (starts[at] ?? 0) < end && (starts[at] ?? 0) + (texts[at]?.length ?? 0) > from),
    );
  }
  return found;
}

/** Rows for fitting, with the names of their values. */
export function rowsFor(blocks: readonly LabelledBlock[]): { names: readonly string[]; rows: readonly LogisticRow[] } {
  const names = [...new Set(blocks.flatMap(({ signs }) => Object.keys(signs)))].sort();
  const rows = blocks.map(({ signs, isText, weight }) => ({
    values: names.map((name) => signs[name] ?? 0),
    yes: isText,
    weight,
  }));
  return { names, rows };
}
