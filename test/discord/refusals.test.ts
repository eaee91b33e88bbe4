import { afterEach, describe, expect, it } from 'vitest';
import type { SeenMessage } from '../../src/sandbox/user/userSession.ts';
import { FERRY, LARKHAVEN, type Newsroom, newDossier, openNewsroom, SCHOOL_BOARD } from './newsroom.ts';
import { faultsOf } from './openapi.ts';
import { idOf, labels, quoted, shown } from './shown.ts';

const QUESTION = 'Who ordered the late sailing?';
const REFUSAL =
  'No dossier is open here. Ask a server administrator or the bot’s operator to open one in this channel.';

const open: Newsroom[] = [];
async function newsroom(...options: Parameters<typeof openNewsroom>): Promise<Newsroom> {
  const harness = await openNewsroom(...options);
  open.push(harness);
  return harness;
}
afterEach(async () => {
  for (const harness of open.splice(0)) {
    await harness.close();
    expect(faultsOf(harness.sandbox.requests)).toEqual([]);
  }
});

/** Nothing of the dossier may be in it: neither its words nor its names. */
function expectRefusal(message: SeenMessage): void {
  expect(shown(message)).toBe(REFUSAL);
  expect(message.buttons).toEqual([]);
}

describe('an outsider', () => {
  it('in another server is refused by every command in the same words', async () => {
    const { sandbox } = await newsroom();
    const olu = sandbox.as(sandbox.world.olu).in(sandbox.world.elsewhereGeneral);
    const lines = [
      `/ask question:${QUESTION}`,
      '/search query:ferry',
      '/quote words:order',
      '/source',
      '/source document:hearing-3',
      '/cite id:hearing-3:2',
      '/cite id:nothing:1',
      '/cite id:nonsense',
      '/help',
    ];
    for (const line of lines) expectRefusal(await olu.type(line).final());
  });

  it('is offered no completion', async () => {
    const { sandbox } = await newsroom();
    const olu = sandbox.as(sandbox.world.olu).in(sandbox.world.elsewhereGeneral);
    expect(await olu.complete('ask', { question: 'x', document: '' }, 'document')).toEqual([]);
    expect(await olu.complete('cite', { id: 'hear' }, 'id')).toEqual([]);
  });

  it('is refused when mentioning the bot, with or without a question', async () => {
    const { sandbox } = await newsroom();
    const olu = sandbox.as(sandbox.world.olu).in(sandbox.world.elsewhereGeneral);
    expectRefusal(await olu.awaitAnswer(olu.say(`${sandbox.mention()} ${QUESTION}`)));
    expectRefusal(await olu.awaitAnswer(olu.say(sandbox.mention())));
  });

  it('is refused in direct messages', async () => {
    const { sandbox } = await newsroom();
    const olu = sandbox.as(sandbox.world.olu).inDirectMessages();
    expectRefusal(await olu.awaitAnswer(olu.say(QUESTION)));
    expectRefusal(await olu.type('ask', { question: QUESTION }).final());
    expect(await olu.complete('cite', { id: 'hear' }, 'id')).toEqual([]);
  });
});

describe('rights that were taken away', () => {
  it('close the buttons of replies that are already there', async () => {
    const access = (world: Newsroom['sandbox']['world']): string => `ferry@${world.newsroom}&${world.analyst}`;
    const { sandbox } = await newsroom({ access });
    const ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
    const reply = await ben.type('search', { query: 'ferry course' }).final();
    expect(quoted(reply)).toHaveLength(3);
    sandbox.setRoles(sandbox.world.newsroom, sandbox.world.ben, []);
    for (const label of ['▶', idOf(reply, 'Context'), 'Share']) {
      expectRefusal(await ben.press(reply, label).followUp());
    }
    expectRefusal(await ben.press(reply, 'Read on ¶1').final());
    expectRefusal(await ben.type('ask', { question: QUESTION }).final());
  });

  it('are noticed in direct messages within a minute', async () => {
    const access = (world: Newsroom['sandbox']['world']): string => `ferry@${world.newsroom}&${world.analyst}`;
    const { sandbox } = await newsroom({ access });
    const mia = sandbox.as(sandbox.world.mia).inDirectMessages();
    expectRefusal(await mia.awaitAnswer(mia.say(QUESTION)));
    const ben = sandbox.as(sandbox.world.ben).inDirectMessages();
    expect(quoted(await ben.awaitAnswer(ben.say(QUESTION)))).not.toEqual([]);
  });
});

describe('a dossier that is open to a role', () => {
  const access = (world: Newsroom['sandbox']['world']): string => `ferry@${world.newsroom}&${world.analyst}`;

  it('is closed to those without it, at every door', async () => {
    const { sandbox } = await newsroom({ access });
    const mia = sandbox.as(sandbox.world.mia).in(sandbox.world.inquiry);
    expectRefusal(await mia.type('ask', { question: QUESTION }).final());
    expect(await mia.complete('cite', { id: 'hear' }, 'id')).toEqual([]);
    expectRefusal(await mia.awaitAnswer(mia.say(`${sandbox.mention()} ${QUESTION}`)));
  });

  it('is neither shared with a channel nor answered aloud there', async () => {
    const { sandbox, store } = await newsroom({ access });
    const ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
    const reply = await ben.type('ask', { question: QUESTION }).final();
    const refused = await ben.press(reply, 'Share').followUp();
    expect(refused.ephemeral).toBe(true);
    expect(shown(refused)).toContain('This cannot be shared here');
    expect(store.shares()).toEqual([]);
    const answer = await ben.awaitAnswer(ben.say(`${sandbox.mention()} ${QUESTION}`));
    expect(shown(answer)).toContain('Use /ask: only you see its answer.');
    expect(quoted(answer)).toEqual([]);
  });
});

describe('a dossier that is open to a channel', () => {
  const access = (world: Newsroom['sandbox']['world']): string => `ferry@${world.newsroom}#${world.deskPrivate}`;

  it('is open in it and in its threads, and not next door', async () => {
    const { sandbox } = await newsroom({ access });
    const { world } = sandbox;
    const ben = sandbox.as(world.ben);
    expect(quoted(await ben.in(world.deskPrivate).type('ask', { question: QUESTION }).final())).not.toEqual([]);
    expectRefusal(await ben.in(world.inquiry).type('ask', { question: QUESTION }).final());

    const thread = await openThread(sandbox, world.deskPrivate);
    const inThread = await ben.in(thread).type('ask', { question: QUESTION }).final();
    expect(quoted(inThread)).not.toEqual([]);
    const shared = await ben.in(thread).press(inThread, 'Share').followUp();
    expect(quoted(shared)).toEqual(quoted(inThread));
    expectRefusal(
      await ben
        .in(await openThread(sandbox, world.general))
        .type('ask', { question: QUESTION })
        .final(),
    );
  });

  it('is open in direct messages to those who can see the channel', async () => {
    const { sandbox } = await newsroom({ access });
    const ben = sandbox.as(sandbox.world.ben).inDirectMessages();
    expect(quoted(await ben.awaitAnswer(ben.say(QUESTION)))).not.toEqual([]);
    const mia = sandbox.as(sandbox.world.mia).inDirectMessages();
    expectRefusal(await mia.awaitAnswer(mia.say(QUESTION)));
  });
});

describe('several dossiers', () => {
  const dossiers = () =>
    new Map([
      ['ferry', FERRY],
      ['school', SCHOOL_BOARD],
    ]);

  it('are told apart by an option, of which only the open ones are offered', async () => {
    const { sandbox } = await newsroom({ dossiers, access: ({ newsroom: guild }) => `ferry@${guild} school@${guild}` });
    const ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
    expect(shown(await ben.type('ask', { question: QUESTION }).final())).toContain('Several dossiers are open here');
    expect(await ben.complete('ask', { question: 'x', dossier: '' }, 'dossier')).toEqual([
      { name: 'ferry', value: 'ferry' },
      { name: 'school', value: 'school' },
    ]);
    const reply = await ben.type('search', { query: 'late', dossier: 'school' }).final();
    expect(quoted(reply)).toEqual(['The board ordered new benches for the late class.']);
    const olu = sandbox.as(sandbox.world.olu).in(sandbox.world.elsewhereGeneral);
    expect(await olu.complete('ask', { question: 'x', dossier: '' }, 'dossier')).toEqual([]);
  });

  it('are not named aloud to those who may not read them', async () => {
    const access = ({ newsroom: guild, analyst }: Newsroom['sandbox']['world']): string =>
      `ferry@${guild} school@${guild}&${analyst}`;
    const { sandbox } = await newsroom({ dossiers, access });
    const ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
    const answer = await ben.awaitAnswer(ben.say(`${sandbox.mention()} ${QUESTION}`));
    expect(shown(answer)).not.toContain('school');
    expect(quoted(answer)[0]).toContain('harbour office');
    expect(shown(await ben.type('ask', { question: QUESTION }).final())).toContain('ferry and school');
  });

  it('never answer for each other', async () => {
    const { sandbox } = await newsroom({ dossiers, access: ({ newsroom: guild }) => `school@${guild}` });
    const ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
    const closed = await ben.type('ask', { question: QUESTION, dossier: 'ferry' }).final();
    const absent = await ben.type('ask', { question: QUESTION, dossier: 'ferri' }).final();
    expect(shown(closed).replace('ferry', '')).toBe(shown(absent).replace('ferri', ''));
    expect(quoted(await ben.type('search', { query: 'ferry' }).final())).toEqual([]);
    const cited = await ben.type('cite', { id: 'hearing-3:2' }).final();
    expect(shown(cited)).toContain('no document “hearing-3”');
    expect(await ben.complete('cite', { id: 'hear' }, 'id')).toEqual([]);
  });
});

describe('a reply that differs from its source', () => {
  it('is withheld, and its id is in the log', async () => {
    const tampered = LARKHAVEN.map((document) => ({ ...document, text: document.text.replace('23:40', '22:40') }));
    const { sandbox, logged } = await newsroom({
      dossiers: () => new Map([['ferry', newDossier('ferry', tampered)]]),
    });
    const ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
    const reply = await ben.type('ask', { question: QUESTION }).final();
    expect(shown(reply)).toContain('This reply was withheld');
    expect(shown(reply)).not.toContain('22:40');
    const id = /under ([0-9a-f]{8})\./u.exec(shown(reply))?.[1] ?? 'none';
    expect(logged.filter((line) => line.includes(id) && line.includes('hearing-3:2'))).toHaveLength(1);
  });
});

describe('a reload', () => {
  it('shows at once, and old buttons never open another passage', async () => {
    let now = FERRY;
    const { sandbox } = await newsroom({ dossiers: () => new Map([['ferry', now]]) });
    const ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
    const reply = await ben.type('search', { query: 'order' }).final();
    const context = idOf(reply, 'Context');
    now = newDossier(
      'ferry',
      LARKHAVEN.filter(({ id }) => id !== 'hearing-3'),
    );
    expect(shown(await ben.press(reply, context).followUp())).toContain('The dossier has changed since this reply.');
    expect(labels(await ben.type('search', { query: 'order' }).final())).toContain('Context');
  });
});

/** Opens a thread as the bot could, and returns its id. */
async function openThread(sandbox: Newsroom['sandbox'], channel: string): Promise<string> {
  const response = await fetch(`${sandbox.apiUrl}/v10/channels/${channel}/threads`, {
    method: 'POST',
    headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'aside', type: 11 }),
  });
  const thread: unknown = await response.json();
  if (typeof thread !== 'object' || thread === null || !('id' in thread)) throw new Error('no thread was opened');
  return String(thread.id);
}
