import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { withFolder } from '../../fixtures/temporaryFolder.ts';
import { type Child, childForTest } from '../../processes/childForTest.ts';

const WORKER = fileURLToPath(new URL('announceForever.ts', import.meta.url));
const KILLS = 24;
const bodySchema = z.object({ nonce: z.string(), told: z.array(z.string()) });

/** A port that takes messages as Discord does, one of each nonce, and needs a moment for each. */
async function withChannel(use: (port: number, messages: ReadonlyMap<string, readonly string[]>) => Promise<void>) {
  const messages = new Map<string, readonly string[]>();
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { nonce, told } = bodySchema.parse(JSON.parse(body));
      if (!messages.has(nonce)) messages.set(nonce, told);
      setTimeout(() => response.end(), 3);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  try {
    await use(typeof address === 'object' && address !== null ? address.port : 0, messages);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

it('a process that is killed while it announces has told everything once in the end', async () => {
  await withFolder({}, (root) =>
    withChannel(async (port, messages) => {
      const run = (): Child => childForTest(WORKER, [join(root, 'verbatim.sqlite'), String(port)]);
      let kills = 0;
      for (let attempt = 0; attempt < KILLS; attempt += 1) {
        const before = messages.size;
        const child = run();
        // Killed at any instant from its start to some messages later.
        const until = before + (attempt % 4);
        while (child.exitCode === null && messages.size < until) await new Promise((resolve) => setTimeout(resolve, 1));
        await new Promise((resolve) => setTimeout(resolve, (attempt * 7) % 23));
        if (child.kill('SIGKILL')) kills += 1;
        if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      }
      const last = run();
      const [code] = await once(last, 'exit');
      expect(code).toBe(0);
      expect(kills).toBeGreaterThan(KILLS / 2);
      const wanted = Array.from({ length: 39 }, (_, place) => place + 1).flatMap((place) => [
        `digest: paper-${place}`,
        `watch 1: paper-${place}:1`,
        `watch 1: paper-${place}:3`,
      ]);
      expect([...messages.values()].flat().sort()).toEqual(wanted.sort());
    }),
  );
});
