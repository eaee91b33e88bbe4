import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { nodeProgram } from '../../processes/nodeProgram.ts';
import { costOfTree, cpuOfThreads } from './processTree.ts';

const path = new URL('../../processes/waitForever.ts', import.meta.url).pathname;

describe.runIf(process.platform === 'linux')('the cost of a process', () => {
  it('includes the memory of what it has started', async () => {
    const { node, args, env } = nodeProgram(path);
    const alone = costOfTree(process.pid).residentBytes;
    const child = spawn(node, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    expect(costOfTree(process.pid).residentBytes - alone).toBeGreaterThan(20e6);
    child.kill('SIGKILL');
    await once(child, 'exit');
  });

  it('includes the time of children that have ended', () => {
    const before = costOfTree(process.pid).cpuMs;
    execFileSync(process.execPath, ['-e', 'for (let i = 0; i < 3e8; i += 1);']);
    expect(costOfTree(process.pid).cpuMs - before).toBeGreaterThan(50);
  });

  it('is counted in fractions of a millisecond for the threads of one process', () => {
    const before = cpuOfThreads(process.pid);
    for (let number = 0; number < 1e7; number += 1) Math.sqrt(number);
    const cost = cpuOfThreads(process.pid) - before;
    expect(cost).toBeGreaterThan(0.5);
  });

  it('is nothing for a process that does not exist', () => {
    expect(costOfTree(2 ** 22 + 1)).toEqual({ cpuMs: 0, residentBytes: 0 });
  });
});
