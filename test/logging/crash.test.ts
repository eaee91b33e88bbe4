import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeProgram } from '../processes/nodeProgram.ts';

it('a crash is a line of the log, without what the error carries', () => {
  const { node, args, env } = nodeProgram(join(import.meta.dirname, 'crash.ts'), [], process.env);
  const { status, stdout, stderr } = spawnSync(node, args, { env, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  const lines = stderr.trim().split('\n');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 60, err: { type: 'Error' } });
  for (const hidden of ['zibbel', 'short-token-1', 'a secret']) expect(stderr).not.toContain(hidden);
});
