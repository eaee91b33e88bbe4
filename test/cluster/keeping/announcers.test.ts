import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { Leases } from '../../../src/keeping/leases.ts';
import { keptAt } from '../../fixtures/keptHere.ts';
import { openAt } from '../../fixtures/openAt.ts';
import { childForTest } from '../../processes/childForTest.ts';

const BOT = fileURLToPath(new URL('announcingBot.ts', import.meta.url));
const KILLS = 8;
const PAPERS = 16;
/** So long Discord knows a nonce, in milliseconds: longer than a turn of the bots, shorter than their longest stall. */
const NONCE_KNOWN = 900;
const bodySchema = z.object({ nonce: z.string(), told: z.array(z.string()) });
const lookSchema = z.object({ look: z.string() });

/** Discord: it takes one message of each nonce as long as it knows it, and shows what is in the channel. */
async function withChannel(use: (port: number, messages: readonly Message[]) => Promise<void>): Promise<void> {
  const messages: Message[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const json: unknown = JSON.parse(body);
      const look = lookSchema.safeParse(json);
      if (look.success) {
        response.end(JSON.stringify(messages.some(({ nonce }) => nonce === look.data.look)));
        return;
      }
      const { nonce, told } = bodySchema.parse(json);
      const known = messages.some((one) => one.nonce === nonce && performance.now() - one.at < NONCE_KNOWN);
      if (!known) messages.push({ nonce, told, at: performance.now() });
      response.end();
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

interface Message {
  readonly nonce: string;
  readonly told: readonly string[];
  readonly at: number;
}

it('two bots that stall and are killed tell everything once', async () => {
  const target = keptAt(':memory:');
  // Both would make the tables at once, and one waits for the other.
  openAt(target).close();
  await withChannel(async (port, messages) => {
    const start = (seed: number) => childForTest(BOT, [target, String(port), String(PAPERS), String(seed)]);
    let bots = [start(1), start(2)];
    for (let kill = 0; kill < KILLS; kill += 1) {
      await new Promise((resolve) => setTimeout(resolve, 2_500 + ((kill * 373) % 1_500)));
      const victim = bots[kill % 2];
      if (victim === undefined || victim.exitCode !== null) continue;
      victim.kill('SIGKILL');
      await once(victim, 'exit');
      bots = bots.map((bot) => (bot === victim ? start(kill + 3) : bot));
    }
    await Promise.all(bots.map(async (bot) => bot.exitCode ?? (await once(bot, 'exit'))));
    expect(bots.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    const wanted = Array.from({ length: PAPERS - 1 }, (_, place) => place + 1).flatMap((place) => [
      `digest: paper-${place}`,
      `watch 1: paper-${place}:1`,
      `watch 1: paper-${place}:3`,
    ]);
    expect(messages.flatMap(({ told }) => told).sort()).toEqual(wanted.sort());
  });
});

it('a job is done by one bot at a time, and one that was overtaken marks nothing', async () => {
  const target = keptAt(':memory:');
  const [one, other] = [openAt(target), openAt(target)].map((database) => new Leases(database));
  if (one === undefined || other === undefined) throw new Error('two were opened');
  const first = one.take('watch 1', 300);
  expect(first).toBeDefined();
  expect(other.take('watch 1', 300)).toBeUndefined();
  expect(other.take('watch 2', 300)).toBeDefined();
  await new Promise((resolve) => setTimeout(resolve, 400));
  const second = other.take('watch 1', 60_000);
  expect(second?.token).toBeGreaterThan(first?.token ?? 0);
  if (first === undefined || second === undefined) return;
  expect([one.isLast(first), other.isLast(second)]).toEqual([false, true]);
  one.end(first);
  expect(one.take('watch 1', 300)).toBeUndefined();
  other.end(second);
  expect(one.take('watch 1', 300)).toBeDefined();
});
