import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { commands } from '../../commands/list.ts';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import { LEASE_TIME } from '../../src/corpus/published/lease.ts';
import { PASSAGE_INDEXING } from '../../src/corpus/published/passageIndexing.ts';
import type { ClusterSettings } from '../../src/search/engines/opensearch/connection.ts';
import { OpenSearchConnection } from '../../src/search/engines/opensearch/openSearchConnection.ts';
import { run } from '../answering/inJson.ts';
import { Bot, type BotOptions } from '../corpus/published/bot.ts';
import { KillableConnection, Killed } from '../corpus/published/clusterStandIn.ts';
import { prose } from '../fixtures/prose.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';
import { ownIndices } from './forTests.ts';
import './provided.ts';

const FILES = {
  'corpus/ferry/log.txt': 'The ferry left late.\n\n“The lamp was out,” said Marta Brenn.\n',
  'corpus/ferry/letter.txt': 'Marta Brenn kept the keys of the lamp house.\n',
  'corpus/ferry/scan.bin': 'no document',
};

function settings(prefix: string): ClusterSettings {
  const nothing = { authorization: undefined, certificates: undefined };
  return { ...nothing, nodes: inject('openSearch'), prefix, shards: 2, replicas: 1 };
}

/** Plays a scene of bots over one cluster and one folder, with indices of its own. */
async function scene(play: (set: Scene) => Promise<void>): Promise<void> {
  await using indices = ownIndices();
  await withFolder(FILES, async (folder) => {
    const set = new Scene(folder, settings(indices.prefix));
    try {
      await play(set);
    } finally {
      await set.close();
    }
  });
}

class Scene {
  readonly folder: string;
  readonly cluster: ClusterSettings;
  readonly #connection: OpenSearchConnection;
  readonly #bots: Bot[] = [];
  /** On the clock that leases go by, in milliseconds. */
  now = 0;

  constructor(folder: string, cluster: ClusterSettings) {
    this.folder = folder;
    this.cluster = cluster;
    this.#connection = new OpenSearchConnection(cluster);
  }

  connection(): KillableConnection {
    return new KillableConnection((request) => this.#connection.request(request));
  }

  bot(name: string, more: Partial<BotOptions> = {}): Bot {
    const shared = { folder: this.folder, connection: this.connection(), cluster: this.cluster, now: () => this.now };
    const bot = new Bot({ ...shared, name, ...more });
    this.#bots.push(bot);
    return bot;
  }

  write(file: string, text: string): Promise<void> {
    return writeFile(join(this.folder, 'corpus/ferry', file), text);
  }

  async indices(): Promise<readonly string[]> {
    const path = `/${this.cluster.prefix}*/_alias`;
    const { body } = await this.#connection.request({ act: 'list the indices', method: 'GET', path });
    return Object.keys(body ?? {}).sort();
  }

  async remove(index: string): Promise<void> {
    await this.#connection.request({ act: 'remove an index', method: 'DELETE', path: `/${index}` });
  }

  async close(): Promise<void> {
    for (const bot of this.#bots.splice(0)) await bot.close();
    await this.#connection.close();
  }
}

it('gives every process the same documents, while files come, change and go', async () => {
  await scene(async (set) => {
    const [one, two] = [set.bot('one'), set.bot('two')];
    const before = await one.look();
    expect(await two.look()).toEqual(before);
    await set.write('new.txt', 'A pilot slept in the boat all night.\n');
    await set.write('letter.txt', 'Marta Brenn lost the keys of the lamp house.\n');
    await rm(join(set.folder, 'corpus/ferry/log.txt'));
    const after = await one.look();
    expect(after.ferry?.generation).toBe(2);
    expect(after.ferry?.documents).toHaveLength(2);
    expect(await two.look()).toEqual(after);
    expect(await set.bot('three', { mayIndex: false }).look()).toEqual(after);
  });
});

it('goes on after it was killed at any moment, and nothing is seen by halves', async () => {
  // Between any two requests over the stand-in, in `npm test`; here after every third.
  for (let at = 1, isOver = false; !isOver; at += 3) {
    expect(at).toBeLessThan(100);
    await scene(async (set) => {
      const connection = set.connection();
      connection.left = at;
      connection.isLastDone = at % 2 === 0;
      const killed = set.bot('one', { connection });
      isOver = await killed.look().then(
        () => true,
        (error: unknown) => {
          if (error instanceof Killed) return false;
          throw error;
        },
      );
      connection.left = 0;
      const reader = set.bot('reader', { mayIndex: false });
      // All of it or nothing.
      const seen = await reader.look();
      expect([0, 2]).toContain(seen.ferry?.documents.length ?? 0);
      const next = set.bot('two');
      await next.look();
      set.now += LEASE_TIME;
      const whole = await next.look();
      expect(whole.ferry?.documents).toHaveLength(2);
      expect(await reader.look()).toEqual(whole);
    });
  }
});

it('keeps one that stalls and comes back from changing what another one has published', async () => {
  await scene(async (set) => {
    const connection = set.connection();
    const [stalling, other] = [set.bot('one', { connection }), set.bot('two')];
    await stalling.look();
    await other.look();
    await set.write('letter.txt', 'Marta Brenn lost the keys of the lamp house.\n');
    let isStalled = false;
    connection.before = async ({ path }) => {
      if (isStalled || path !== '/_bulk') return;
      isStalled = true;
      set.now += LEASE_TIME;
      await set.write('letter.txt', 'Marta Brenn found the keys of the lamp house.\n');
      await other.look();
    };
    const back = await stalling.look();
    expect(isStalled).toBe(true);
    expect(back.ferry?.documents.join()).toContain('found');
    expect(await set.bot('three', { mayIndex: false }).look()).toEqual(back);
  });
});

it('makes what was deleted anew, and an index of another version beside the one that is served', async () => {
  await scene(async (set) => {
    const one = set.bot('one');
    const two = set.bot('two', { mayIndex: false });
    const before = await one.look();
    await two.look();
    for (const index of (await set.indices()).filter((name) => name.includes('ferry'))) {
      await set.remove(index);
      expect((await one.look()).ferry?.documents).toEqual(before.ferry?.documents);
      expect(await two.look()).toEqual(await one.seen());
    }
    await one.close();
    const indices = await set.indices();
    const next = set.bot('one', { passages: { ...PASSAGE_INDEXING, version: 'another' } });
    await next.look();
    expect(await set.indices()).toHaveLength(indices.length + 1);
    expect(await two.look()).toEqual(await next.seen());
  });
});

it('is always one publication that a reader sees, while documents come and go', async () => {
  await scene(async (set) => {
    const [one, two] = [set.bot('one'), set.bot('two', { mayIndex: false })];
    const published: string[] = [];
    const writing = (async () => {
      for (let round = 0; round < 12; round += 1) {
        await set.write(`${round % 4}.txt`, `${prose(round)}\n\n${prose(round + 50)}`);
        await set.write(`${(round + 1) % 4}.txt`, prose(round + 100));
        published.push(JSON.stringify((await one.look()).ferry));
      }
    })();
    const seen: string[] = [];
    let isWritten = false;
    void writing.finally(() => {
      isWritten = true;
    });
    while (!isWritten) seen.push(JSON.stringify((await two.look()).ferry ?? null));
    await writing;
    expect(JSON.stringify((await two.look()).ferry)).toBe(published.at(-1));
    expect(new Set(seen).size).toBeGreaterThan(1);
    for (const one of seen) if (one !== 'null') expect(published).toContain(one);
  });
});

it('answers over the index as the engine on disk does, in two processes', async () => {
  await using indices = ownIndices();
  const texts = Array.from({ length: 12 }, (_, at) => [
    `corpus/ferry/${at}.txt`,
    `${prose(at, 3)}\n\n${prose(at + 50, 2)}`,
  ]);
  await withFolder({ ...FILES, ...Object.fromEntries(texts) }, async (folder) => {
    const listener = { progress: () => {}, warn: () => {} };
    const shared = { corpusDirectory: join(folder, 'corpus'), maxFileBytes: 1_000_000, listener };
    const cluster = settings(indices.prefix);
    const open = (name: string, mayIndex: boolean) =>
      OpenCorpus.open({ ...shared, dataDirectory: join(folder, name), engine: 'opensearch', cluster, mayIndex });
    const corpora = [
      await OpenCorpus.open({ ...shared, dataDirectory: join(folder, 'disk'), engine: 'disk' }),
      await open('one', true),
      await open('two', false),
    ];
    try {
      for (const [name, options] of [
        ['search', { query: 'lamp harbour' }],
        ['search', { query: '"lamp house"' }],
        ['search', { query: 'har* -fog' }],
        ['search', { query: 'in:quotes lamp' }],
        ['ask', { question: 'Who kept the keys of the lamp house?' }],
      ] as const) {
        const given: string[] = [];
        for (const { dossiers } of corpora) {
          const dossier = dossiers.get('ferry');
          if (dossier === undefined) throw new Error('no dossier');
          const { total, results } = await run(commands, name, options, dossier);
          given.push(`${total}: ${results.map(({ citation, text }) => `${citation} ${text}`).join(' | ')}`);
        }
        expect(given[1]).toBe(given[0]);
        expect(given[2]).toBe(given[0]);
      }
    } finally {
      for (const corpus of corpora) corpus.close();
    }
  });
});
