import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Batch, type Build } from '../batch.ts';
import type { ColdFigures } from '../figures.ts';
import { MemoryCurve } from '../memoryCurve.ts';
import { type CorpusSize, requestOf } from './started.ts';

/** Reading everything may take so many times as long as another step. */
const PATIENCE = 6;

/** Reads, finds and indexes everything, up to the first answer. */
export async function cold(build: Build, size: CorpusSize): Promise<ColdFigures> {
  await rm(build.dataDirectory, { recursive: true, force: true });
  const batch = new Batch(build);
  const curve = new MemoryCurve(batch.pid);
  try {
    const answered = await batch.ask(requestOf(size, 'threeTerms'), PATIENCE * build.mostMs);
    if (answered.answer.error !== undefined) throw new Error(answered.answer.error);
    const cost = { wallMs: Math.round(batch.age), cpuMs: batch.cpuMs };
    await batch.close();
    const { peak } = curve;
    return { ...cost, peakMb: Math.round(peak), curve: curve.stop(), files: await filesOf(build.dataDirectory) };
  } finally {
    curve.stop();
    await batch.close();
  }
}

async function filesOf(folder: string): Promise<Readonly<Record<string, number>>> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => [name, await stat(join(folder, name))] as const));
  return Object.fromEntries(sizes.filter(([, one]) => one.isFile()).map(([name, { size }]) => [name, size]));
}
