import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withFolder } from './fixtures/temporaryFolder.ts';
import { nodeProgram } from './processes/nodeProgram.ts';

const ROOT = join(import.meta.dirname, '..');

/** The folder of compiled modules of a program that the launcher starts with this environment. */
function launched(environment: NodeJS.ProcessEnv): { readonly folder: string; readonly status: number | null } {
  const { NODE_COMPILE_CACHE: _, ...rest } = process.env;
  const { node, args, env } = nodeProgram(join(ROOT, 'src/launch.mjs'), ['test/processes/printCompileCache.ts'], {
    ...rest,
    ...environment,
  });
  const { stdout, status } = spawnSync(node, args, { env, encoding: 'utf8' });
  return { folder: stdout.trim(), status };
}

test('compiled modules are kept beside the packages', () => {
  expect(launched({}).folder).toContain(join(ROOT, 'node_modules', '.cache'));
});

test('compiled modules are kept where the environment says', async () => {
  await withFolder({}, async (folder) => {
    const kept = launched({ NODE_COMPILE_CACHE: folder }).folder;
    // Node keeps modules apart by its flags, and the launcher has none.
    expect(readdirSync(folder).map((one) => join(folder, one))).toContain(kept);
  });
});

test('a program starts without the cache if it cannot be written', () => {
  expect(launched({ NODE_COMPILE_CACHE: join(ROOT, 'package.json') })).toEqual({ folder: '', status: 0 });
});
