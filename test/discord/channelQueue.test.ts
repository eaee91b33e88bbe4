import { expect, it } from 'vitest';
import { ChannelQueue } from '../../src/discord/handlers/channelQueue.ts';

/** Work that ends when it is told to, and notes in `order` what it waited for. */
function workOn(queue: ChannelQueue, channel: string, above: string | null, name: string, order: string[]) {
  const { promise, resolve } = Promise.withResolvers<void>();
  const done = queue.run(channel, above, async (earlier) => {
    order.push(`${name} begins`);
    await promise;
    await earlier();
    order.push(`${name} ends`);
  });
  return { end: resolve, done };
}

it('begins all work at once, and what came earlier in the channel or above it is over first', async () => {
  const queue = new ChannelQueue();
  const order: string[] = [];
  const first = workOn(queue, 'channel', null, 'first', order);
  const second = workOn(queue, 'thread', 'channel', 'second', order);
  const other = workOn(queue, 'elsewhere', null, 'other', order);
  expect(order).toEqual(['first begins', 'second begins', 'other begins']);
  second.end();
  other.end();
  await other.done;
  expect(order.slice(3)).toEqual(['other ends']);
  first.end();
  await Promise.all([first.done, second.done]);
  expect(order.slice(4)).toEqual(['first ends', 'second ends']);
});
