import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { nodeProgram } from './nodeProgram.ts';

export interface ChildOptions {
  /** That of this process if left out. */
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/** A child process whose output can be read; its error output is shown as well. */
export type Child = ChildProcessByStdio<null, Readable, Readable>;

/** Starts a program that is killed when the test ends, and that ends if the run of the tests does. */
export function childForTest(path: string, args: readonly string[] = [], options: ChildOptions = {}): Child {
  const { node, args: all, env } = nodeProgram(path, args, options.env);
  const child = spawn(node, all, {
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stderr.pipe(process.stderr, { end: false });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}
