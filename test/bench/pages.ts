import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { readHtml } from '../../src/reading/html/html.ts';

type Read = (bytes: Uint8Array) => Promise<unknown>;

const MEGABYTE = 1024 * 1024;

// The function of another checkout is checked when it is called: its result is not used.
const readerModule = z.object({ readHtml: z.custom<Read>((value) => typeof value === 'function') });

/**
 * What it costs to read the web pages of a folder: CPU seconds per megabyte of this checkout and, page by page in the
 * same run, of another one.
 */
export async function benchPages(folder: string, against?: string): Promise<object> {
  const pages = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  const megabytes = pages.reduce((sum, page) => sum + page.length, 0) / MEGABYTE;
  const other = against === undefined ? undefined : await readerOf(against);
  const costs = { own: 0, other: 0 };
  for (const page of pages) {
    costs.own += await cpuOf(readHtml, page);
    if (other !== undefined) costs.other += await cpuOf(other, page);
  }
  const perMegabyte = (microseconds: number): number => Number((microseconds / 1e6 / megabytes).toFixed(3));
  return {
    pages: pages.length,
    megabytes: Number(megabytes.toFixed(1)),
    cpuSecondsPerMegabyte: perMegabyte(costs.own),
    ...(other === undefined
      ? {}
      : { ofOther: perMegabyte(costs.other), ratio: Number((costs.own / costs.other).toFixed(2)) }),
  };
}

async function readerOf(checkout: string): Promise<Read> {
  const path = join(resolve(checkout), 'src', 'reading', 'html', 'html.ts');
  return readerModule.parse(await import(pathToFileURL(path).href)).readHtml;
}

/** Microseconds of CPU time. A page that a reader refuses costs what it took to refuse it. */
async function cpuOf(read: Read, page: Uint8Array): Promise<number> {
  const before = process.cpuUsage();
  await read(page).catch(() => undefined);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
