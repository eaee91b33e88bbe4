import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { nodeProgram } from '../../processes/nodeProgram.ts';
import type { FiguresFile, PeerFigures } from '../growth/figures.ts';
import { PEERS } from './list.ts';

const MEASURE = new URL('./measurePeer.ts', import.meta.url).pathname;
/** Megabytes of the heap of the libraries that keep everything in memory. */
const HEAP_MB = 12_000;
const MOST_MS = 1_200_000;

/** The sizes and the place of a comparison with other libraries. */
export interface PeerPlan {
  readonly seed: number;
  readonly passages: number;
  readonly work: string;
  readonly names: readonly string[];
}

/** Measures other libraries on the same passages and keeps their figures. What cannot be built is recorded with its reason. */
export async function benchPeers({ seed, passages, work, names }: PeerPlan, kept: FiguresFile): Promise<void> {
  installPeers();
  for (const name of names) {
    process.stderr.write(`bench: ${name}, ${passages} passages\n`);
    const folder = join(work, `peer-${name.replaceAll(/\W+/gu, '-')}-${passages}`);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const run = (mode: string) => measured([mode, name, folder, String(seed), String(passages)]);
    try {
      const built = await run('build');
      const served = await run('serve');
      // What measurePeer.ts prints in its two modes, and the size of the folder.
      const figures = { ...built, ...served, bytes: await bytesOf(folder) } as PeerFigures;
      kept.keepPeer(name, passages, figures);
    } catch (error) {
      kept.keepPeer(name, passages, { failed: error instanceof Error ? error.message : String(error) });
    }
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every name of a library. */
export const PEER_NAMES = Object.keys(PEERS);

/** They are not among the packages of the project, because they take 550 MB. None of them needs an install script. */
function installPeers(): void {
  if (existsSync(join(import.meta.dirname, 'node_modules'))) return;
  process.stderr.write('bench: installing the other libraries (once, 550 MB)\n');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: import.meta.dirname,
    stdio: ['ignore', process.stderr, process.stderr],
  });
}

async function measured(args: readonly string[]): Promise<object> {
  const { node, args: all, env } = nodeProgram(MEASURE, args);
  const child = spawn(node, [`--max-old-space-size=${HEAP_MB}`, ...all], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const timer = setTimeout(() => child.kill('SIGKILL'), MOST_MS);
  const [printed, faults] = await Promise.all([text(child.stdout), text(child.stderr)]);
  clearTimeout(timer);
  if (printed === '') throw new Error(reasonIn(faults) ?? `more than ${MOST_MS / 1000} s`);
  // JSON of measurePeer.ts.
  return JSON.parse(printed) as object;
}

/** The line of a fault that says what it was. */
function reasonIn(faults: string): string | undefined {
  return faults
    .split('\n')
    .find((line) => /Error|FATAL/u.test(line))
    ?.slice(0, 200);
}

async function bytesOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(names.map((name) => stat(join(folder, name))));
  return sizes.reduce((sum, one) => sum + (one.isFile() ? one.size : 0), 0);
}
