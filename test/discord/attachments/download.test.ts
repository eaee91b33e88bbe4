import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { download } from '../../../src/discord/attachments/download.ts';
import { UserError } from '../../../src/errors.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** An attachment that a server of the test gives out. */
async function served(answer: RequestListener, size = 5) {
  server = createServer(answer);
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  // Sound: the server listens on a port, so its address is an object.
  const { port } = server.address() as AddressInfo;
  return { name: 'letter.txt', url: `http://127.0.0.1:${port}/attachments/1/2/letter.txt`, size };
}

describe('fetching an attachment', () => {
  it('gives its bytes', async () => {
    const file = await served((_, response) => response.end('hello'));
    expect(Buffer.from(await download(file, { maxBytes: 5 })).toString()).toBe('hello');
  });

  it('does not ask for a file that Discord says is too large', async () => {
    let asked = 0;
    const file = await served((_, response) => {
      asked += 1;
      response.end('hello');
    }, 6);
    await expect(download(file, { maxBytes: 5 })).rejects.toThrow(UserError);
    expect(asked).toBe(0);
  });

  it('stops a file that goes on for longer than was said, without waiting for its end', async () => {
    const { promise: cutOff, resolve } = Promise.withResolvers<void>();
    const file = await served((_, response) => {
      response.on('close', resolve);
      const more = (): void => {
        if (!response.destroyed) response.write(Buffer.alloc(16_384), () => setImmediate(more));
      };
      more();
    });
    await expect(download(file, { maxBytes: 100_000 })).rejects.toThrow(/“letter\.txt” is too large: it has \d+ KB/);
    await cutOff;
  });

  it.each([
    [403, /no longer has “letter\.txt”/],
    [404, /no longer has “letter\.txt”/],
    [503, /could not be fetched/],
  ])('says what to do after the status %i', async (status, words) => {
    const file = await served((_, response) => response.writeHead(status).end());
    await expect(download(file, { maxBytes: 100 })).rejects.toThrow(words);
  });

  it('follows no redirect', async () => {
    const asked: string[] = [];
    const file = await served(({ url = '' }, response) => {
      asked.push(url);
      response.writeHead(302, { location: '/secret' }).end();
    });
    await expect(download(file, { maxBytes: 100 })).rejects.toThrow(/could not be fetched/);
    expect(asked).toEqual(['/attachments/1/2/letter.txt']);
  });

  it('gives up a file that does not come', async () => {
    const file = await served((_, response) => void response.write('he'));
    const waiting = download(file, { maxBytes: 100, patience: 50 });
    await expect(waiting).rejects.toThrow(/did not arrive from Discord within 0\.05 seconds/);
  });

  it('stops when nobody waits for it any more', async () => {
    const file = await served((_, response) => void response.write('he'));
    const gone = new AbortController();
    const waiting = download(file, { maxBytes: 100, signal: gone.signal });
    gone.abort(new Error('the person has left'));
    await expect(waiting).rejects.toThrow('the person has left');
  });

  it.each(['https://example.org/letter.txt', 'http://10.0.0.1/letter.txt', 'file:///etc/passwd'])(
    'asks no other server: %s',
    async (url) => {
      await expect(download({ name: 'letter.txt', url, size: 1 }, { maxBytes: 100 })).rejects.toThrow(
        /only reads files attached in Discord/,
      );
    },
  );
});
