import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { throughSteps } from '../../src/discord/replies/prepareKept.ts';
import type { SeenMessage, UserSession } from '../../src/sandbox/user/userSession.ts';
import { openTalks } from '../fixtures/talksDossier.ts';
import { testClock } from '../sandbox/testClock.ts';
import { type Newsroom, newDossier, openNewsroom } from './newsroom.ts';
import { faultsOf } from './openapi.ts';
import { idOf, labels, quoted, shown } from './shown.ts';

const TALKS = newDossier('ferry', openTalks().dossier.documents, []);
const FAILED = 0xed4245;

let harness: Newsroom;
let ben: UserSession;
let mia: UserSession;

beforeEach(async () => {
  harness = await openNewsroom({ dossiers: () => new Map([['ferry', TALKS]]) });
  signIn();
});

afterEach(async () => {
  await harness.close();
  expect(faultsOf(harness.sandbox.requests)).toEqual([]);
  expect(harness.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
});

function signIn(): void {
  const { sandbox } = harness;
  ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
  mia = sandbox.as(sandbox.world.mia).in(sandbox.world.inquiry);
}

/** The text of a reply on all its pages, as the asker leafs through them. */
async function allPages(session: UserSession, first: SeenMessage): Promise<string> {
  let page = first;
  let text = shown(page);
  while (page.buttons.some(({ label, disabled }) => label === '▶' && !disabled)) {
    page = await session.press(page, idOf(page, '▶')).final();
    text += shown(page);
  }
  return text;
}

const BOTH = { a: 'Harbour Board', b: 'Ferry Union' };

describe('/compare', () => {
  it('sets two accounts of one evening side by side, each sentence with its citation and who speaks', async () => {
    const reply = await ben.type('/compare', BOTH).final();
    expect(reply.ephemeral).toBe(true);
    const text = await allPages(ben, reply);
    expect(text).toContain('About both');
    expect(text).toContain('Both speak about this');
    expect(text).toContain('Differs · numbers: “12” and “20” · dates: “3 October 2021” and “1 November 2021”');
    expect(text).toContain('Reported about Ferry Union (“It”), not quoted');
    expect(text).toContain('Said by Marta Holm, “head of the Ferry Union” `talks:7`');
    expect(text).toContain('Read as: Harbour Board, a body');
  });

  it('opens a sentence in its context and closes it again, after a restart too', async () => {
    const reply = await ben.type('/compare', { ...BOTH, topic: 'the meeting with Aubrey' }).final();
    const around = await ben.press(reply, idOf(reply, 'Context')).final();
    expect(shown(around)).toContain('the passage after');
    const { sandbox, store } = harness;
    await harness.bot.stop();
    harness = {
      ...(await openNewsroom({ sandbox, store, dossiers: () => new Map([['ferry', TALKS]]) })),
      close: harness.close,
    };
    const bot = harness.bot;
    signIn();
    expect((await ben.press(around, idOf(around, 'Less')).final()).text).toBe(reply.text);
    await bot.stop();
  });

  it('offers people, documents, sources and sections while one types', async () => {
    const values = (await ben.complete('/compare', { a: 'union', b: '' }, 'a')).map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(['Ferry Union', 'union-paper', 'source:Ferry Union', 'talks:5']));
  });

  it.each([
    [{ a: 'Harbour Board', b: 'harbour board' }, 'are both Harbour Board'],
    [{ a: 'Harbour Board', b: 'Ministry of Fog' }, 'has no person, body, document, source or section'],
  ])('says what to do where it cannot compare', async (options, message) => {
    const reply = await ben.type('/compare', options).final();
    expect(shown(reply)).toContain(message);
    expect(reply.components[0]).toMatchObject({ accent_color: FAILED });
  });

  it('says that neither speaks of a topic, and what the dossier lacks', async () => {
    const reply = await ben.type('/compare', { ...BOTH, topic: 'zeppelins' }).final();
    expect(shown(reply)).toContain('No passage matches.');
    expect(shown(reply)).toContain('zeppelins');
  });
});

describe('/overview', () => {
  it('is a page of cited lines, each with a Pin and a Drop', async () => {
    const reply = await ben.type('/overview', { topic: 'winter timetable' }).final();
    expect(labels(reply)).toEqual(expect.arrayContaining(['Pin', 'Drop', 'Share']));
    const text = await allPages(ben, reply);
    for (const title of ['The best evidence', 'When', 'Where accounts differ', 'People and bodies', 'What is missing'])
      expect(text).toContain(title);
  });

  it('is drawn up again without a passage that is dropped, and that lasts', async () => {
    const reply = await ben.type('/overview', { topic: 'winter timetable' }).final();
    const dropped = quoted(reply)[0] ?? '';
    const without = await ben.press(reply, idOf(reply, 'Drop')).final();
    expect(quoted(without)).not.toContain(dropped);
    const again = await ben.press(without, idOf(without, 'Drop')).final();
    const text = await allPages(ben, again);
    expect(text).toContain('You left out 2 passages.');
    expect(text).not.toContain(dropped);
  });

  it('pins a line into the briefing of the channel', async () => {
    const reply = await ben.type('/overview', { topic: 'winter timetable' }).final();
    const words = (quoted(reply)[0] ?? '').replace(/^… /u, '');
    const modal = await ben.press(reply, idOf(reply, 'Pin')).modal();
    await ben.submit(modal, { note: 'check with the board' }).final();
    const briefing = await mia.type('/briefing show').final();
    expect(quoted(briefing).join(' ')).toContain(words.slice(0, 40));
    expect(shown(briefing)).toContain('check with the board');
  });

  it('says what the dossier lacks where it has nothing', async () => {
    const reply = await ben.type('/overview', { topic: 'zeppelins over Norway' }).final();
    expect(shown(reply)).toContain('No passage matches.');
    expect(labels(reply)).not.toContain('Drop');
  });
});

it('a dossier of another place is neither compared nor briefed on, nor a button of it answered', async () => {
  const reply = await ben.type('/overview', { topic: 'winter timetable' }).final();
  const { sandbox, store } = harness;
  await harness.bot.stop();
  const closed = await openNewsroom({
    sandbox,
    store,
    dossiers: () => new Map([['ferry', TALKS]]),
    access: () => `ferry@${sandbox.world.newsroom}#${sandbox.world.deskPrivate}`,
  });
  const refused = [
    await ben.press(reply, idOf(reply, 'Drop')).final(),
    await ben.type('/compare', BOTH).final(),
    await ben.type('/overview', { topic: 'winter timetable' }).final(),
  ];
  for (const one of refused) expect(quoted(one)).toEqual([]);
  await closed.bot.stop();
});

describe('what takes long', () => {
  const steps = Array.from({ length: 5 }, (_, at) => ({ act: 'Reading documents', done: at + 1, of: 5 }));
  const EVERY = 80;

  /** The steps on a clock of their own, of which each takes that long, and the lines that were said. */
  async function saidDuring(milliseconds: number): Promise<readonly string[]> {
    const clock = testClock();
    const heard: string[] = [];
    async function* slowly() {
      for (const step of steps) {
        clock.forward(milliseconds);
        yield step;
      }
    }
    const call = { say: (line: string) => void heard.push(line), signal: new AbortController().signal };
    await throughSteps(slowly(), call, { every: EVERY, now: clock.now });
    return heard;
  }

  it('says how far it is, and serves others between the steps', async () => {
    let served = 0;
    setImmediate(() => {
      served += 1;
    });
    const heard = await saidDuring(EVERY / 2);
    expect(heard).toEqual(['⏳ Reading documents: 2 of 5', '⏳ Reading documents: 4 of 5']);
    expect(served).toBe(1);
  });

  it('says nothing if it is soon done', async () => {
    expect(await saidDuring(EVERY / 10)).toEqual([]);
  });
});
