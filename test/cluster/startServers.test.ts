import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { childForTest } from '../processes/childForTest.ts';

const startedSchema = z.object({ openSearch: z.url(), postgres: z.url() });

async function isUp(url: string): Promise<boolean> {
  if (url.startsWith('http')) {
    return fetch(url).then(
      () => true,
      () => false,
    );
  }
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}

it('leaves no server and no file behind when the process that started them is killed', async () => {
  // The database runs as another user, who has to get into the folder.
  const folder = await mkdtemp(join(tmpdir(), 'killed-'));

  await chmod(folder, 0o755);
  try {
    const child = childForTest(join(import.meta.dirname, 'startServers.ts'), [], {
      env: { ...process.env, TMPDIR: folder },
    });
    const { value } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
    const { openSearch, postgres } = startedSchema.parse(JSON.parse(value ?? ''));
    expect([await isUp(openSearch), await isUp(postgres)]).toEqual([true, true]);
    expect(await readdir(folder)).toHaveLength(2);
    child.kill('SIGKILL');
    await expect.poll(() => readdir(folder)).toEqual([]);
    expect([await isUp(openSearch), await isUp(postgres)]).toEqual([false, false]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
