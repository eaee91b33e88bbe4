import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dossier, type NumberedDocument } from '../../../src/dossier/dossier.ts';
import { ReplyStore } from '../../../src/keeping/replies.ts';
import { type OpenDossier, openDossier } from '../../../src/openDossier.ts';
import { MemoryEngine } from '../../../src/search/engines/memory/memoryEngine.ts';
import { Announcer } from '../../../src/team/announcing/announcer.ts';
import { pauseAfter } from '../../../src/team/announcing/backOff.ts';
import type { Messenger, Outcome, Post } from '../../../src/team/announcing/messenger.ts';
import { documentOf } from '../../fixtures/ferryDossier.ts';
import { openHere, runsHere } from '../../fixtures/keptHere.ts';
import { enter, PLACE, toldBy } from './arriving.ts';

const START = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;

/** What becomes of one message: as Discord, the network and the machine please. */
const FATES = ['posted', 'refused', 'lost before', 'lost after', 'crash before', 'crash after'] as const;
type Fate = (typeof FATES)[number];

/** A channel that takes messages as Discord does: one of each nonce. */
class Channel implements Messenger {
  /** What each message told, as it stood when it came. */
  readonly messages = new Map<string, readonly string[]>();
  fates: Fate[] = [];
  readonly #tell: (post: Post) => readonly string[];

  constructor(tell: (post: Post) => readonly string[]) {
    this.#tell = tell;
  }

  async post(post: Post): Promise<Outcome> {
    const fate = this.fates.shift() ?? 'posted';
    if (fate === 'refused') return { kind: 'refused', reason: 'the channel is closed' };
    if (fate === 'crash before') throw new Error('the power failed');
    if (fate === 'lost before') return { kind: 'uncertain', reason: 'no answer' };
    if (!this.messages.has(post.nonce)) this.messages.set(post.nonce, this.#tell(post));
    if (fate === 'crash after') throw new Error('the power failed');
    return fate === 'lost after' ? { kind: 'uncertain', reason: 'no answer' } : { kind: 'posted', message: post.nonce };
  }
}

/** A dossier that grows by documents, with its ledger, and the announcer over it. */
class Bench {
  now = START;
  readonly database = openHere(':memory:');
  readonly store = new ReplyStore(this.database, () => this.now).team;
  readonly channel = new Channel((post) => toldBy(this.store, post));
  #documents: readonly NumberedDocument[] = [];
  #open: OpenDossier | undefined;

  constructor() {
    this.arrive(['The first page says nothing.']);
  }

  arrive(paragraphs: readonly string[]): void {
    const document = documentOf({ id: `paper-${this.#documents.length}`, paragraphs });
    this.#documents = [...this.#documents, document];
    enter(this.database, [document], () => this.now);
    const dossier = new Dossier(PLACE.dossier, this.#documents, [], []);
    const reading = this.store.arrivals.latest(PLACE.dossier);
    this.#open = openDossier(dossier, MemoryEngine.build(dossier), { reading });
  }

  /** One round of a program that was started anew. */
  async round(fates: readonly Fate[] = []): Promise<void> {
    this.channel.fates = [...fates];
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    const dossiers = new Map(this.#open === undefined ? [] : [[PLACE.dossier, this.#open]]);
    const context = { store: this.store, dossiers: () => dossiers, messenger: this.channel, now: () => this.now, log };
    await new Announcer(context).round();
  }
}

const paragraph = fc.constantFrom('The bell rang twice.', 'The lamp was out.', 'Bell and lamp were sold.', 'Fog.');
const event = fc.oneof(
  { weight: 2, arbitrary: fc.record({ arrive: fc.array(paragraph, { minLength: 1, maxLength: 4 }) }) },
  { weight: 3, arbitrary: fc.record({ fates: fc.array(fc.constantFrom(...FATES), { maxLength: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ wait: fc.constantFrom(1, 3, 20, 70, 1500) }) },
);

describe('a clock that is set', () => {
  const NEWS = 'The bell rang twice.';

  it.each([
    ['on and back', 200 * 24 * 60 * MINUTE],
    ['on by a day and back', 24 * 60 * MINUTE],
  ])('%s makes no burst of digests, and loses none', async (_what, by) => {
    const bench = new Bench();
    bench.store.watches.add({ ...PLACE, query: 'bell' }, 5);
    bench.store.schedules.add({ ...PLACE, words: 'hourly', cron: '0 * * * *', zone: 'UTC' }, [], 5);
    bench.arrive([NEWS]);
    bench.now += by;
    await bench.round(['refused', 'refused']);
    await bench.round();
    const during = bench.channel.messages.size;
    expect(during).toBeLessThanOrEqual(2);
    bench.now -= by;
    bench.arrive(['The bell rang a third time.']);
    for (let minute = 0; minute < 130; minute += 10) {
      bench.now += 10 * MINUTE;
      await bench.round();
    }
    const told = [...bench.channel.messages.values()].flat().join(' ');
    expect(told).toContain('paper-1');
    expect(told).toContain('paper-2');
    // One of the watch and one of the digest for each of the two.
    expect(bench.channel.messages.size).toBeLessThanOrEqual(4);
  });
});

describe('announcing', () => {
  it('tells everything once, whatever is refused, lost or crashes in between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 14 }), async (events) => {
        const bench = new Bench();
        bench.store.watches.add({ ...PLACE, query: 'bell' }, 5);
        bench.store.watches.add({ ...PLACE, query: 'lamp' }, 5);
        bench.store.schedules.add({ ...PLACE, words: 'hourly', cron: '0 * * * *', zone: 'UTC' }, [], 5);
        const wanted: string[] = [];
        // Words that have come before are not told again.
        const known = new Set<string>();
        let papers = 1;
        for (const one of events) {
          if ('arrive' in one) {
            for (const [place, text] of one.arrive.entries()) {
              if (known.has(text)) continue;
              known.add(text);
              if (/bell/iu.test(text)) wanted.push(`watch 1: paper-${papers}:${place + 1}`);
              if (/lamp/iu.test(text)) wanted.push(`watch 2: paper-${papers}:${place + 1}`);
            }
            wanted.push(`digest: paper-${papers}`);
            papers += 1;
            bench.arrive(one.arrive);
          } else if ('wait' in one) bench.now += one.wait * MINUTE;
          else await bench.round(one.fates);
        }
        // In the end everything goes well, for long enough.
        for (let last = 0; last < 3; last += 1) {
          bench.now += 2 * 60 * MINUTE;
          await bench.round();
        }
        expect([...bench.channel.messages.values()].flat().sort()).toEqual(wanted.sort());
        expect(bench.store.watches.all().map(({ fault }) => fault)).toEqual([null, null]);
      }),
      { numRuns: runsHere(150) },
    );
  });

  it('says nothing of what was there before, and one thing in one message', async () => {
    const bench = new Bench();
    bench.arrive(['The bell rang before anyone asked.']);
    bench.store.watches.add({ ...PLACE, query: 'bell' }, 5);
    await bench.round();
    bench.arrive(['The bell rang.', 'And the bell again.']);
    bench.arrive(['A third bell.']);
    await bench.round();
    expect([...bench.channel.messages.values()]).toEqual([
      ['watch 1: paper-2:1', 'watch 1: paper-2:2', 'watch 1: paper-3:1'],
    ]);
  });

  it('waits longer after each failure, up to an hour', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 50].map((failures) => pauseAfter(failures) / MINUTE)).toEqual([
      1, 2, 4, 8, 16, 32, 60, 60, 60,
    ]);
  });
});
