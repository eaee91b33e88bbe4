import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEASE_TIME } from '../../../src/corpus/published/lease.ts';
import { PASSAGE_INDEXING } from '../../../src/corpus/published/passageIndexing.ts';
import { EngineFault } from '../../../src/search/engines/opensearch/engineFault.ts';
import { withFolder } from '../../fixtures/temporaryFolder.ts';
import { Bot, type BotOptions } from './bot.ts';
import { ClusterStandIn, KillableConnection, Killed } from './clusterStandIn.ts';

const FILES = {
  'corpus/ferry/log.txt': 'The ferry left late.\n\n“The lamp was out,” said Marta Brenn.\n',
  'corpus/ferry/letter.txt': 'Marta Brenn kept the keys of the lamp house.\n',
  'corpus/ferry/people.yaml': 'same:\n  - [Marta Brenn, M. Brenn]\n',
  'corpus/ferry/scan.bin': 'no document',
  'corpus/Harbour Visit/note.txt': 'Anton Reuss mended the lamp on the pier.\n',
};

const { 'corpus/Harbour Visit/note.txt': _note, ...FERRY } = FILES;

/** A cluster, a folder, and bots that are closed at the end. */
class Scene {
  readonly cluster = new ClusterStandIn();
  readonly folder: string;
  readonly bots: Bot[] = [];
  /** On the clock that leases go by, in milliseconds. */
  now = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  connection(): KillableConnection {
    return new KillableConnection((request) => this.cluster.answer(request));
  }

  bot(name: string, more: Partial<BotOptions> = {}): Bot {
    const options = { folder: this.folder, name, connection: this.connection(), now: () => this.now, ...more };
    const bot = new Bot(options);
    this.bots.push(bot);
    return bot;
  }

  write(file: string, text: string): Promise<void> {
    return writeFile(join(this.folder, 'corpus', file), text);
  }
}

async function scene(play: (scene: Scene) => Promise<void>, files: Readonly<Record<string, string>> = FILES) {
  await withFolder(files, async (folder) => {
    const set = new Scene(folder);
    try {
      await play(set);
    } finally {
      for (const bot of set.bots) await bot.close();
    }
  });
}

describe('publishing', () => {
  it('gives every process the same documents, numbers, people and unread files', async () => {
    await scene(async (set) => {
      const written = await set.bot('one').look();
      expect(Object.keys(written)).toEqual(['Harbour Visit', 'ferry']);
      expect(written.ferry?.documents).toHaveLength(2);
      expect(written.ferry?.hasPeople).toBe(true);
      expect(written.ferry?.unread.join()).toContain('scan.bin');
      const copied = await set.bot('two').look();
      expect(copied).toEqual(written);
      expect(await set.bot('three', { mayIndex: false }).look()).toEqual(written);
    });
  });

  it('hands on what came, changed and went, and nothing else', async () => {
    await scene(async (set) => {
      const one = set.bot('one');
      await one.look();
      const connection = set.connection();
      const two = set.bot('two', { connection });
      await two.look();
      await set.write('ferry/letter.txt', 'Marta Brenn lost the keys.\n');
      await set.write('ferry/new.txt', 'A pilot slept in the boat all night.\n');
      await rm(join(set.folder, 'corpus/ferry/log.txt'));
      const after = await one.look();
      expect(after.ferry?.generation).toBe(2);
      expect(after['Harbour Visit']?.generation).toBe(1);
      expect(await two.look()).toEqual(after);
      expect(after.ferry?.documents.join('\n')).not.toContain('late');
      // A look at what has not changed asks for the names, the lease and each manifest.
      const asked = connection.asked;
      await two.look();
      expect(connection.asked - asked).toBeLessThanOrEqual(4);
    });
  });

  it('forgets a dossier whose folder is gone', async () => {
    await scene(async (set) => {
      const [one, two] = [set.bot('one'), set.bot('two')];
      await one.look();
      await two.look();
      await rm(join(set.folder, 'corpus/Harbour Visit'), { recursive: true });
      expect(Object.keys(await one.look())).toEqual(['ferry']);
      expect(Object.keys(await two.look())).toEqual(['ferry']);
      const left = () => [...set.cluster.indices.keys()].filter((name) => name.includes('harbour')).length;
      expect(left()).toBe(2);
      for (let minutes = 0; minutes < 70; minutes += 10) {
        set.now += 10 * 60_000;
        await one.look();
        await one.look();
      }
      expect(left()).toBe(0);
      expect(Object.keys(await set.bot('three').look())).toEqual(['ferry']);
    });
  });

  it('goes on after it was killed at any moment, and nothing is seen by halves', { timeout: 300_000 }, async () => {
    for (const isLastDone of [false, true]) {
      for (let at = 1; ; at += 1) {
        let isOver = false;
        await scene(async (set) => {
          const whole = await set.bot('one').look();
          const before = await set.bot('reader', { mayIndex: false }).look();
          for (const bot of set.bots.splice(0)) await bot.close();
          await set.write('ferry/letter.txt', 'Marta Brenn lost the keys.\n');
          await set.write('ferry/new.txt', 'A pilot slept in the boat all night.\n');
          const connection = set.connection();
          connection.left = at;
          connection.isLastDone = isLastDone;
          const killed = set.bot('one', { connection });
          isOver = await killed.look().then(
            () => true,
            (error: unknown) => {
              if (error instanceof Killed) return false;
              throw error;
            },
          );
          connection.left = 0;
          expect(before).toEqual(whole);
          // Whatever has become of it: a reader sees the one publication or the other.
          const reader = set.bot('reader', { mayIndex: false });
          const seen = await reader.look();
          const isNew = seen.ferry?.generation === 2;
          if (!isNew) expect(seen).toEqual(whole);
          set.now += LEASE_TIME;
          const next = set.bot('one');
          await next.look();
          set.now += LEASE_TIME;
          const finished = await next.look();
          expect(finished.ferry?.documents.join('\n')).toMatch(/lost the keys.*slept/su);
          const read = await reader.look();
          expect(read).toEqual(finished);
          if (isNew) expect(seen.ferry?.documents).toEqual(read.ferry?.documents);
        }, FERRY);
        if (isOver) break;
        expect(at).toBeLessThan(200);
      }
    }
  });

  it('keeps one that stalls and comes back from changing what another one has published', async () => {
    await scene(async (set) => {
      const connection = set.connection();
      const stalling = set.bot('one', { connection });
      const other = set.bot('two');
      await stalling.look();
      await other.look();
      await set.write('ferry/letter.txt', 'Marta Brenn lost the keys.\n');
      let isStalled = false;
      connection.before = async ({ path, method }) => {
        if (isStalled || method !== 'POST' || path !== '/_bulk') return;
        isStalled = true;
        // While it sends, so much time goes by that the other one takes over and publishes another text.
        set.now += LEASE_TIME;
        await other.look();
        set.now += LEASE_TIME;
        await set.write('ferry/letter.txt', 'Marta Brenn found the keys.\n');
        await other.look();
      };
      const back = await stalling.look();
      expect(isStalled).toBe(true);
      const seen = await other.look();
      expect(seen.ferry?.documents.join()).toContain('found');
      expect(back).toEqual(seen);
      expect(await set.bot('three', { mayIndex: false }).look()).toEqual(seen);
      // It gives its lease back, and the first one goes on with numbers that nobody has.
      await other.close();
      set.bots.splice(set.bots.indexOf(other), 1);
      await set.write('ferry/more.txt', 'The pier is closed for the whole winter.\n');
      const again = await stalling.look();
      expect(again.ferry?.documents).toHaveLength(3);
      expect(await set.bot('four', { mayIndex: false }).look()).toEqual(again);
    });
  });

  it('makes an index anew that was deleted, or of which something was lost', async () => {
    await scene(async (set) => {
      const one = set.bot('one');
      const before = await one.look();
      const two = set.bot('two');
      await two.look();
      for (const name of [...set.cluster.indices.keys()].filter((index) => index.includes('ferry'))) {
        set.cluster.indices.delete(name);
        const after = await one.look();
        expect(after.ferry?.documents).toEqual(before.ferry?.documents);
        expect(await two.look()).toEqual(after);
      }
      set.cluster.indices.delete('test-state');
      await one.look();
      set.now += LEASE_TIME;
      const after = await one.look();
      expect(after.ferry?.documents).toEqual(before.ferry?.documents);
      expect(await two.look()).toEqual(after);
    });
  });

  it('builds an index of another version beside the one that is served, and points the alias at it', async () => {
    await scene(async (set) => {
      await set.bot('one').look();
      await set.bots.pop()?.close();
      const passages = { ...PASSAGE_INDEXING, version: 'another' };
      const after = await set.bot('one', { passages }).look();
      expect(after.ferry?.generation).toBe(2);
      const ferry = [...set.cluster.indices].filter(([name]) => /^test-ferry-passages-\d+$/u.test(name));
      expect(ferry).toHaveLength(2);
      const pointed = ferry.filter(([, { aliases }]) => aliases.has('test-ferry-passages'));
      expect(pointed.map(([name]) => name)).toEqual(['test-ferry-passages-2']);
      expect(pointed[0]?.[1].found.size).toBe(ferry[0]?.[1].found.size);
    });
  });

  it('removes after an hour what is published no more, and not before', async () => {
    await scene(async (set) => {
      const one = set.bot('one');
      await one.look();
      const index = set.cluster.indices.get('test-ferry-passages-1');
      const before = index?.entries.size ?? 0;
      await rm(join(set.folder, 'corpus/ferry/log.txt'));
      await one.look();
      for (let minutes = 0; minutes < 50; minutes += 10) {
        set.now += 10 * 60_000;
        await one.look();
      }
      expect(index?.entries.size).toBe(before);
      for (let minutes = 0; minutes < 90; minutes += 10) {
        set.now += 10 * 60_000;
        await one.look();
      }
      expect(index?.entries.size).toBeLessThan(before);
      expect(await set.bot('two').look()).toEqual(await one.seen());
    });
  });

  it('serves what it has if the cluster does not answer, also after a start', async () => {
    await scene(async (set) => {
      await set.bot('one').look();
      const served = await set.bot('two').look();
      await set.bots.pop()?.close();
      const down = set.connection();
      down.before = ({ act }) => {
        throw new EngineFault('unreachable', act, 'no node', 0);
      };
      const two = set.bot('two', { connection: down });
      expect(await two.look()).toEqual(served);
      expect(two.warnings.join()).toMatch(/unreachable.*answered from/su);
      await expect(set.bot('nothing', { connection: down }).look()).rejects.toThrow(/unreachable/u);
    });
  });

  it('says why nothing is there if the first publication fails', async () => {
    await scene(async (set) => {
      const late = set.connection();
      late.before = ({ act, path }) => {
        if (path.includes('_bulk')) throw new EngineFault('full', act, 'the disk of a node is full', 0);
      };
      await expect(set.bot('one', { connection: late }).look()).rejects.toThrow(/full/u);
    });
  });
});
