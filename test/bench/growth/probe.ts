import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { nodeProgram } from '../../processes/nodeProgram.ts';
import { type Build, environmentOf, TooLong } from './batch.ts';
import type { SizeFigures } from './figures.ts';
import type { CorpusSize } from './measures/started.ts';

/** What a probe prints. */
interface ProbeFigures {
  readonly completion: NonNullable<SizeFigures['completion']>;
  readonly retrieve: NonNullable<SizeFigures['retrieve']>;
}

/**
 * Runs a probe, a program in `probes/` that opens a build within its own process, and returns the JSON that it prints. Throws
 * {@link TooLong} after the build's own limit.
 */
export async function runProbe<Name extends keyof ProbeFigures>(
  name: Name,
  build: Build,
  { seed, passages }: CorpusSize,
): Promise<ProbeFigures[Name]> {
  const path = new URL(`./probes/${name}.ts`, import.meta.url).pathname;
  const { node, args, env } = nodeProgram(path, [build.root, String(seed), String(passages)], environmentOf(build));
  const child = spawn(node, args, { cwd: build.root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, build.mostMs);
  try {
    const printed = await text(child.stdout);
    if (isLate) throw new TooLong(build.mostMs);
    // Each probe is a program of this folder and prints what its name says.
    return JSON.parse(printed) as ProbeFigures[Name];
  } finally {
    clearTimeout(timer);
  }
}
