// Stands for a run of the tests: starts a program that never returns to its event loop and one that waits for events, prints
// their process ids in one line when both are ready, and waits until it is killed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { nodeProgram } from './nodeProgram.ts';

const children = ['loopForever.ts', 'waitForever.ts'].map((file) => {
  const { node, args, env } = nodeProgram(join(import.meta.dirname, file));
  return spawn(node, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
});
await Promise.all(children.map(({ stdout }) => once(stdout, 'data')));
process.stdout.write(`${JSON.stringify(children.map(({ pid }) => pid))}\n`);
