import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UserSession } from '../../src/sandbox/user/userSession.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';
import { faultsOf } from './openapi.ts';
import { idOf, labels, quoted, shown } from './shown.ts';

const QUESTION = 'Who ordered the late sailing?';
const ANSWER =
  'Captain Ines Calder told the panel who ordered the late sailing. “The order to sail at 23:40 came from the harbour office, not from the bridge,” she said.';

let harness: Newsroom;
let ben: UserSession;
let mia: UserSession;

beforeAll(async () => {
  harness = await openNewsroom();
  const { sandbox } = harness;
  ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
  mia = sandbox.as(sandbox.world.mia).in(sandbox.world.inquiry);
});

afterAll(async () => {
  await harness.close();
  expect(faultsOf(harness.sandbox.requests)).toEqual([]);
  expect(harness.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
});

describe('a command', () => {
  it('/ask is answered privately, in the words of the dossier, with the citation beside them', async () => {
    const reply = await ben.type('ask', { question: QUESTION }).final();
    expect(reply.ephemeral).toBe(true);
    expect(quoted(reply)[0]).toBe(ANSWER);
    expect(reply.text).toMatch(/^-# — .*Hearing, day 3.* · 4\u00a0May\u00a02021 · ¶2 · .*`hearing-3:2`/mu);
    expect(shown(reply)).toContain('One file could not be read: `annex-b.pdf` (is encrypted)');
    expect(labels(reply)).toEqual(expect.arrayContaining(['Context', 'Share', 'Read on ¶2']));
    expect(mia.messages().map(({ id }) => id)).not.toContain(reply.id);
  });

  it('is acknowledged before it is worked on', async () => {
    const reply = ben.type('search', { query: 'ferry' });
    expect((await reply.first()).ephemeral).toBe(true);
    await reply.final();
    const callbacks = harness.sandbox.requests.filter(({ path }) => path.endsWith('/callback'));
    for (const { body } of callbacks) expect(body).toMatchObject({ type: expect.toBeOneOf([5, 6, 8]) });
  });

  it('that the dossier holds nothing for says so, and what was searched', async () => {
    const reply = await ben.type('ask', { question: 'What did the zeppelin cost?' }).final();
    expect(shown(reply)).toContain('The dossier does not say. 26 passages in 3 documents searched.');
    expect(shown(reply)).toContain('Not in the dossier: zeppelin');
  });

  it('with a fault says what to do', async () => {
    const reply = await ben.type('cite', { id: 'nonsense' }).final();
    expect(shown(reply)).toContain('“nonsense” is not a citation.');
    expect(reply.components[0]).toMatchObject({ accent_color: 0xed4245 });
  });

  it('shows text of titles as text', async () => {
    const reply = await ben.type('source').final();
    expect(shown(reply)).toContain('Logbook of the *Petrel* @everyone');
    expect(reply.mentions).toEqual({ users: [], roles: [], everyone: false });
    expect(shown(reply)).toContain('annex-b.pdf` — is encrypted');
  });

  it('/cite shows what changed, and the reference', async () => {
    const changed = await ben.type('cite', { id: 'hearing-3:90' }).final();
    expect(changed.text).toContain('~~five~~');
    expect(changed.text).toContain('**seven**');
    expect(changed.text).toMatch(/— .*Hearing, day 3.* · ¶3 · .*`hearing-3:3`/u);
    const around = await ben.press(changed, 'Context').final();
    expect(quoted(around)).toContain('The harbour office was not heard on that day.');
    expect((await ben.press(around, 'Less').final()).text).toBe(changed.text);
    const standing = await ben.type('cite', { id: 'hearing-3:2' }).final();
    expect(quoted(standing)).toEqual([ANSWER]);
    expect(standing.text).toContain('@misc{');
  });

  it('/verify says what became of a quotation, and shows the source', async () => {
    const altered = '“The order to sail at 22:40 came from the harbour office, not from the bridge”';
    const reply = await ben.type('verify', { text: altered }).final();
    expect(shown(reply)).toContain('✎ Altered — 1 change; a number is different');
    expect(reply.text).toContain('**22:40**');
    expect(quoted(reply).join(' ')).toContain('The order to sail at 23:40 came from the harbour office');
    expect(reply.text).toMatch(/— .*Hearing, day 3.*`hearing-3:2`/u);
    expect(reply.components[0]).toMatchObject({ accent_color: 0xf0b232 });
    const around = await ben.press(reply, 'Context').final();
    expect(quoted(around)).toContain('The panel met for the third time on Tuesday, in the old customs house.');
    expect((await ben.press(around, 'Less').final()).text).toBe(reply.text);
    const absent = await ben.type('verify', { text: '“Zeppelins are cheaper than ferries in winter”' }).final();
    expect(shown(absent)).toContain('∅ Not in the dossier');
  });

  it.each(['help', 'quote words:order'])('/%s is answered', async (line) => {
    expect(shown(await ben.type(`/${line}`).final()).length).toBeGreaterThan(50);
  });
});

describe('autocomplete', () => {
  it('offers the titles of the dossier', async () => {
    expect(await ben.complete('ask', { question: 'x', document: 'hear' }, 'document')).toEqual([
      { name: 'Hearing, day 3', value: 'hearing-3' },
    ]);
  });
});

describe('the buttons of a reply', () => {
  it('turn its pages, and every result is on one of them', async () => {
    const first = await ben.type('search', { query: 'ferry course' }).final();
    expect(shown(first)).toContain('Page 1 of 7 · Read as: ');
    const seen = new Set(quoted(first));
    let page = first;
    for (let number = 2; number <= 7; number += 1) {
      page = await ben.press(page, '▶').final();
      expect(page.id).toBe(first.id);
      expect(shown(page)).toContain(`Page ${number} of 7`);
      for (const line of quoted(page)) seen.add(line);
    }
    expect(seen.size).toBe(20);
    expect(page.buttons.find(({ label }) => label === '▶')?.disabled).toBe(true);
    expect(shown(await ben.press(page, '◀').final())).toContain('Page 6 of 7');
  });

  it('show a passage between its neighbours, and by itself again', async () => {
    const reply = await ben.type('ask', { question: QUESTION }).final();
    const opened = await ben.press(reply, idOf(reply, 'Context')).final();
    expect(opened.id).toBe(reply.id);
    expect(quoted(opened).slice(0, 3)).toEqual([
      'The panel met for the third time on Tuesday, in the old customs house.',
      ANSWER,
      'Asked about the weather, she said that the wind had stood at seven since noon.',
    ]);
    expect(opened.text).toMatch(
      /^— .*Hearing, day 3.* · .*Larkhaven Gazette.* · 4\u00a0May\u00a02021 · ¶2 · .*`hearing-3:2`/mu,
    );
    const closed = await ben.press(opened, 'Less').final();
    expect(closed.text).toBe(reply.text);
  });

  it('read on in the document where the reply was, to its end and back to the reply', async () => {
    const reply = await ben.type('search', { query: '"hour 3"' }).final();
    const reading = await ben.press(reply, 'Read on ¶3').final();
    expect(reading.id).toBe(reply.id);
    expect(reading.ephemeral).toBe(true);
    expect(quoted(reading)[0]).toContain('Hour 3:');
    expect(shown(reading)).toContain('¶3–8');
    const on = await ben.press(reading, '▶').final();
    expect(quoted(on)[0]).toContain('Hour 9:');
    expect(on.id).toBe(reading.id);
    const before = await ben.press(on, '◀').final();
    expect(quoted(before)[0]).toContain('Hour 3:');
    expect(labels(before)).toEqual(['Pin', 'Pin', 'Pin', 'Pin', 'Pin', 'Pin', '◀', '▶', 'Share', 'Results']);
    const after = await ben.press(before, 'Results').final();
    expect(after.id).toBe(reply.id);
    expect(after.text).toBe(reply.text);
  });

  it('open a document from the list', async () => {
    const list = await ben.type('source').final();
    const reading = await ben.press(list, idOf(list, 'Read')).final();
    expect(reading.id).not.toBe(list.id);
    expect(quoted(reading)[0]).toContain('The panel met');
  });

  it('share the page with the channel, where everyone’s presses are answered privately', async () => {
    const reply = await ben.type('ask', { question: QUESTION }).final();
    const press = ben.press(reply, 'Share');
    const shared = await press.followUp();
    expect(shared.ephemeral).toBe(false);
    expect(quoted(shared)).toEqual(quoted(reply));
    expect(shared.text).toContain(`shared by <@${harness.sandbox.world.ben}>`);
    expect(shared.mentions.users).toEqual([]);
    const after = await press.until(({ buttons }) => buttons.some(({ label }) => label === 'Shared'));
    expect(after.buttons.find(({ label }) => label === 'Shared')?.disabled).toBe(true);
    expect(harness.store.shares()).toMatchObject([
      {
        dossier: 'ferry',
        user: harness.sandbox.world.ben,
        channel: harness.sandbox.world.inquiry,
        citations: expect.arrayContaining(['hearing-3:2']),
      },
    ]);

    const seen = mia.messages().find(({ id }) => id === shared.id);
    if (seen === undefined) throw new Error('the shared message is not to be seen');
    expect(labels(seen)).not.toContain('Share');
    const own = await mia.press(seen, idOf(seen, 'Context')).final();
    expect(own.id).not.toBe(shared.id);
    expect(own.ephemeral).toBe(true);
    expect(quoted(own)).toHaveLength(quoted(seen).length + 2);
    expect(mia.messages().find(({ id }) => id === shared.id)?.text).toBe(shared.text);
    expect(labels(own)).toContain('Share');
  });

  it('read on from a shared page for the one who presses alone', async () => {
    const reply = await ben.type('search', { query: '"hour 3"' }).final();
    const shared = await ben.press(reply, 'Share').followUp();
    const reading = await mia.press(shared, 'Read on ¶3').final();
    expect(reading.id).not.toBe(shared.id);
    expect(reading.ephemeral).toBe(true);
    expect(labels(reading)).not.toContain('Results');
  });
});

describe('a mention', () => {
  it('in a channel is answered there, as a reply', async () => {
    const message = ben.say(`${harness.sandbox.mention()} ${QUESTION}`);
    const answer = await mia.awaitMessage(({ replyTo }) => replyTo === message.id);
    expect(answer.ephemeral).toBe(false);
    expect(quoted(answer)[0]).toBe(ANSWER);
    expect(answer.mentions.users).toEqual([]);
    const own = await mia.press(answer, idOf(answer, 'Context')).final();
    expect(own.ephemeral).toBe(true);
    expect(own.id).not.toBe(answer.id);
  });

  it('without a question is told how to ask', async () => {
    const message = ben.say(harness.sandbox.mention());
    expect(shown(await ben.awaitAnswer(message))).toContain('Press a question, mention Verbatim with your own');
  });

  it('is not seen in a reply that only pings the bot, nor in talk', async () => {
    const answered = await ben.awaitAnswer(ben.say(`${harness.sandbox.mention()} ${QUESTION}`));
    const before = ben.messages().length;
    ben.say('thank you', { replyTo: answered });
    ben.say('Who ordered it?');
    const last = ben.say(harness.sandbox.mention());
    await ben.awaitAnswer(last);
    expect(ben.messages().length).toBe(before + 4);
  });

  it('is not needed in direct messages', async () => {
    const direct = harness.sandbox.as(harness.sandbox.world.ben).inDirectMessages();
    const answer = await direct.awaitAnswer(direct.say(QUESTION));
    expect(quoted(answer)[0]).toBe(ANSWER);
    expect(labels(answer)).not.toContain('Share');
    const opened = await direct.press(answer, idOf(answer, 'Context')).final();
    expect(opened.id).toBe(answer.id);
    expect(quoted(opened)).toHaveLength(quoted(answer).length + 2);
    const command = await direct.type('ask', { question: QUESTION }).final();
    expect(quoted(command)[0]).toBe(ANSWER);
  });
});
