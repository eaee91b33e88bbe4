import { createServer, get, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type Ask, fetchFile } from '../../../src/corpus/adding/fetchFile.ts';

const PUBLIC = '93.184.215.14';
const OPEN = { hosts: ['archive.example'], maxBytes: 1_000, resolveHost: async () => [PUBLIC] };

/** Asks a server of our own instead of the one at the IP address; `asked` is what would have been asked. */
async function served(answer: RequestListener, work: (ask: Ask, asked: string[]) => Promise<void>): Promise<void> {
  const server = createServer(answer);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  // Sound: a server that listens on TCP has such an address.
  const { port } = server.address() as AddressInfo;
  const asked: string[] = [];
  const ask: Ask = (url, ip, signal) =>
    new Promise<IncomingMessage>((answered, failed) => {
      asked.push(`${url.href} at ${ip}`);
      get(`http://127.0.0.1:${port}${url.pathname}`, { signal, agent: false }, answered).on('error', failed);
    });
  try {
    await work(ask, asked);
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}

const answers =
  (status: number, body = '', headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(status, headers).end(body);
  };

describe('a file at an address', () => {
  it('is fetched from a host that is allowed, at the address that was checked', async () => {
    await served(answers(200, 'The bell rang.', { 'content-type': 'text/plain' }), async (ask, asked) => {
      const file = await fetchFile(' https://archive.example/logs/day%203.txt?copy=1 ', { ...OPEN, ask });
      expect(file.name).toBe('day 3.txt');
      expect(Buffer.from(file.bytes).toString()).toBe('The bell rang.');
      expect(file.url).toBe('https://archive.example/logs/day%203.txt?copy=1');
      expect(asked).toEqual([`https://archive.example/logs/day%203.txt?copy=1 at ${PUBLIC}`]);
    });
  });

  it('is called a page if the server says so', async () => {
    await served(answers(200, '<p>Words</p>', { 'content-type': 'text/html; charset=utf-8' }), async (ask) => {
      expect((await fetchFile('https://archive.example/', { ...OPEN, ask })).name).toBe('archive.example.html');
    });
  });

  it.each([
    ['http://archive.example/a.txt', /must begin with https/u],
    ['ftp://archive.example/a.txt', /must begin with https/u],
    ['https://ada:word@archive.example/a.txt', /must begin with https/u],
    ['no address', /must begin with https/u],
    ['https://archive.example.other.example/a.txt', /not fetch files from archive\.example\.other\.example/u],
    ['https://archive.example:8443/a.txt', /not fetch files from archive\.example:8443/u],
    ['https://127.0.0.1/a.txt', /not fetch files from 127\.0\.0\.1/u],
    ['https://other.example/a.txt', /only from: archive\.example/u],
  ])('is not asked for at %s', async (address, reason) => {
    await served(answers(200), async (ask, asked) => {
      await expect(fetchFile(address, { ...OPEN, ask })).rejects.toThrow(reason);
      expect(asked).toEqual([]);
    });
  });

  it('is not asked for without hosts, or in a private network', async () => {
    await served(answers(200), async (ask, asked) => {
      const address = 'https://archive.example/a.txt';
      await expect(fetchFile(address, { ...OPEN, hosts: [], ask })).rejects.toThrow(
        /does not fetch files from the web/u,
      );
      for (const found of [['10.0.0.8'], [PUBLIC, '169.254.169.254'], ['::ffff:127.0.0.1'], []]) {
        const resolveHost = async (): Promise<readonly string[]> => found;
        await expect(fetchFile(address, { ...OPEN, resolveHost, ask })).rejects.toThrow(/private network/u);
      }
      expect(asked).toEqual([]);
    });
  });

  it.each([
    [301, { location: 'https://archive.example/b.txt' }, /redirects to archive\.example/u],
    [302, { location: 'http://10.0.0.8/' }, /redirects to 10\.0\.0\.8/u],
    [404, {}, /could not be fetched from archive\.example \(404\)/u],
    [500, {}, /\(500\)/u],
  ])('is refused if the server answers %i', async (status, headers, reason) => {
    await served(answers(status, '', headers), async (ask, asked) => {
      await expect(fetchFile('https://archive.example/a.txt', { ...OPEN, ask })).rejects.toThrow(reason);
      expect(asked).toHaveLength(1);
    });
  });

  it('is let go when it turns out too large, whatever its length was said to be', async () => {
    const endless: RequestListener = (_request, response) => {
      response.on('error', () => undefined);
      const more = (): void => {
        while (response.writable && response.write('words '.repeat(100))) {}
        if (response.writable) response.once('drain', more);
      };
      more();
    };
    await served(endless, async (ask) => {
      await expect(fetchFile('https://archive.example/a.txt', { ...OPEN, ask })).rejects.toThrow(/Attach a smaller/u);
    });
  });

  it('is not had from a server that ends the connection', async () => {
    await served(
      (request) => request.socket.destroy(),
      async (ask) => {
        await expect(fetchFile('https://archive.example/a.txt', { ...OPEN, ask })).rejects.toThrow(
          /could not be fetched/u,
        );
      },
    );
  });
});
