import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ScheduleStore } from '../../src/keeping/schedules.ts';
import { WatchStore } from '../../src/keeping/watches.ts';
import { openHere } from '../fixtures/keptHere.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';

const PLACE = { guild: '1', channel: '2', dossier: 'ferry', user: '3', userName: 'Ada' };
const MATCH = { document: 'log', number: 4, hash: 'abc' };
const DIGEST: Parameters<ScheduleStore['makeDigest']>[1] = {
  due: 5000,
  missed: 0,
  contents: { readings: [0, 3], matches: [0, 1], changes: [] },
};

/** Two processes over one database. */
async function withTwo(use: (one: Stores, other: Stores) => void): Promise<void> {
  await withFolder({}, async (root) => {
    const open = [1, 2].map(() => openHere(join(root, 'verbatim.sqlite')));
    const [one, other] = open.map((database) => ({
      watches: new WatchStore(database, () => 1000),
      schedules: new ScheduleStore(database, () => 1000),
    }));
    if (one === undefined || other === undefined) throw new Error('two were opened');
    use(one, other);
    for (const database of open) database.close();
  });
}

interface Stores {
  readonly watches: WatchStore;
  readonly schedules: ScheduleStore;
}

describe('two processes at once', () => {
  it('find a passage once, and post it as one message', () =>
    withTwo((one, other) => {
      const watch = one.watches.add({ ...PLACE, query: 'bell' }, 5);
      if (watch === null) throw new Error('there is room');
      expect(one.watches.recordMatches([{ watch: watch.id, until: 2, matches: [MATCH] }])).toBe(1);
      expect(other.watches.recordMatches([{ watch: watch.id, until: 2, matches: [MATCH] }])).toBe(0);
      const first = one.watches.nextPost(watch.channel, watch.dossier);
      const second = other.watches.nextPost(watch.channel, watch.dossier);
      // The nonce is the same, so that Discord takes one of them.
      expect(second?.nonce).toBe(first?.nonce);
      expect(first?.wasTried).toBe(false);
      expect(second?.wasTried).toBe(true);
    }));

  it('make one digest of one due time', () =>
    withTwo((one, other) => {
      const schedule = one.schedules.add({ ...PLACE, words: 'daily', cron: '0 9 * * *', zone: 'UTC' }, [], 5);
      if (schedule === null) throw new Error('there is room');
      const made = [one, other].map(({ schedules }) => schedules.makeDigest(schedule, DIGEST));
      expect(made.filter((each) => each !== undefined)).toHaveLength(1);
    }));
});

describe('numbers of watches and schedules', () => {
  it('count in each channel, and are never given twice', () =>
    withTwo(({ watches }, other) => {
      const add = (channel: string): number | undefined => watches.add({ ...PLACE, channel, query: 'bell' }, 5)?.number;
      expect([add('2'), add('2'), add('9')]).toEqual([1, 2, 1]);
      expect(other.watches.drop(PLACE, 'ferry', 2)).toBe(true);
      expect(watches.drop(PLACE, 'ferry', 2)).toBe(false);
      expect(watches.drop(PLACE, 'school', 1)).toBe(false);
      expect(add('2')).toBe(3);
    }));
});
