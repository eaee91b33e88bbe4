import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { EXIT_CODES } from '../src/exitCodes.ts';
import { withFolder } from './fixtures/temporaryFolder.ts';
import { type Child, childForTest } from './processes/childForTest.ts';

const MAIN = join(import.meta.dirname, '..', 'src', 'main.ts');

/** The program with no setting of this machine. */
function start(folder: string, settings: Readonly<Record<string, string>>): Child {
  const { PATH = '' } = process.env;
  const env = { PATH, CORPUS_DIR: folder, DATA_DIR: join(folder, 'data'), WORD_VECTORS: 'off', SANDBOX_PORT: '0' };
  return childForTest(MAIN, [], { cwd: folder, env: { ...env, ...settings } });
}

/** The exit code, and what was written on standard error. */
async function ended(child: Child): Promise<{ readonly code: unknown; readonly said: string }> {
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { code, said };
}

describe('the program ends with a code that a supervisor understands, and says why', () => {
  it('if a setting is wrong', async () => {
    await withFolder({}, async (folder) => {
      const { code, said } = await ended(start(folder, { DISCORD_TOKEN: 'no token' }));
      expect(said).toMatch(/^verbatim: the configuration has a fault.*DISCORD_TOKEN: is no bot token/su);
      expect(code).toBe(EXIT_CODES.configuration);
    });
  });

  it('if the token is revoked while it runs', async () => {
    await withFolder({}, async (folder) => {
      const child = start(folder, {});
      const [greeting] = await once(child.stdout, 'data');
      const page = /http:\/\/127\.0\.0\.1:\d+\//u.exec(String(greeting))?.[0] ?? '';
      const ending = ended(child);
      const body = JSON.stringify({ fault: 'revoke' });
      await fetch(`${page}sandbox/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      const { code, said } = await ending;
      expect(said).toContain('verbatim: Discord refused DISCORD_TOKEN. Copy the token anew');
      expect(code).toBe(EXIT_CODES.configuration);
    });
  });
});
