import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Dossier } from '../../../src/dossier/dossier.ts';
import { ReplyStore } from '../../../src/keeping/replies.ts';
import type { TeamStore } from '../../../src/keeping/teamStore.ts';
import { openDossier } from '../../../src/openDossier.ts';
import { MemoryEngine } from '../../../src/search/engines/memory/memoryEngine.ts';
import { Announcer } from '../../../src/team/announcing/announcer.ts';
import type { Messenger, Outcome, Post } from '../../../src/team/announcing/messenger.ts';
import { documentOf } from '../../fixtures/ferryDossier.ts';
import { keptAt } from '../../fixtures/keptHere.ts';
import { openAt } from '../../fixtures/openAt.ts';
import { enter, PLACE } from '../../team/announcing/arriving.ts';

/** How long a bot has for a message, in milliseconds. */
const TURN = 400;
const START = Date.UTC(2026, 0, 1);
const FIRST = documentOf({ id: 'paper-0', paragraphs: ['Nothing yet.'] });
const SECOND = documentOf({ id: 'paper-1', paragraphs: ['The bell rang.'] });

/** A bot over the shared database, which has read some of the papers. */
class Bot {
  readonly store: TeamStore;
  readonly posts: Post[] = [];
  readonly #announcer: Announcer;

  constructor(target: string, papers: (typeof FIRST)[], post: (post: Post) => Promise<Outcome>) {
    const database = openAt(target);
    this.store = new ReplyStore(database, () => START).team;
    enter(database, papers, () => START);
    const dossier = new Dossier(PLACE.dossier, papers, [], []);
    const reading = this.store.arrivals.latest(PLACE.dossier);
    const open = openDossier(dossier, MemoryEngine.build(dossier), { reading });
    const messenger: Messenger = {
      post: (one) => {
        this.posts.push(one);
        return post(one);
      },
    };
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    const dossiers = () => new Map([[PLACE.dossier, open]]);
    this.#announcer = new Announcer({ store: this.store, dossiers, messenger, now: () => START, turn: TURN, log });
  }

  round(): Promise<void> {
    return this.#announcer.round();
  }
}

const takes = async (post: Post): Promise<Outcome> => ({ kind: 'posted', message: post.nonce });

/** A database with a watch on bells, set up before the second paper came. */
function watched(): string {
  const target = keptAt(':memory:');
  const first = openAt(target);
  enter(first, [FIRST], () => START);
  new ReplyStore(first, () => START).team.watches.add({ ...PLACE, query: 'bell' }, 5);
  first.close();
  return target;
}

describe('of two bots', () => {
  it('one posts at a time; when it stalls the other goes on with the same message, and it marks nothing', async () => {
    const target = watched();
    const goOn = Promise.withResolvers<Outcome>();
    const stalled = new Bot(target, [FIRST, SECOND], () => goOn.promise);
    const other = new Bot(target, [FIRST, SECOND], takes);
    const stalling = stalled.round();
    await expect.poll(() => stalled.posts.length).toBe(1);
    await other.round();
    expect(other.posts).toEqual([]);
    await pause(2 * TURN);
    await other.round();
    expect(other.posts.map(({ nonce }) => nonce)).toEqual(stalled.posts.map(({ nonce }) => nonce));
    // Discord may have it from the one that stalled: the other one looks for it first.
    expect([stalled.posts[0]?.triedSince, other.posts[0]?.triedSince]).toEqual([null, START]);
    // The one that stalled is not to send it any more.
    expect(stalled.posts[0]?.until).toBeLessThan(performance.timeOrigin + performance.now());
    goOn.resolve({ kind: 'refused', reason: 'no' });
    await stalling;
    const [watch] = other.store.watches.all();
    expect(watch).toMatchObject({ fault: null, attempts: 0 });
    expect(other.store.watches.counts(watch?.id ?? 0)).toEqual({ found: 1, waiting: 0 });
    await other.round();
    await stalled.round();
    expect([stalled.posts.length, other.posts.length]).toEqual([1, 1]);
  });

  it('one that has not read a document yet says nothing of it, and loses nothing of it', async () => {
    const target = watched();
    const quick = new Bot(target, [FIRST, SECOND], takes);
    const slow = new Bot(target, [FIRST], takes);
    await slow.round();
    expect(slow.posts).toEqual([]);
    await quick.round();
    expect(quick.posts).toHaveLength(1);
    await slow.round();
    expect(slow.posts).toEqual([]);
  });
});
