import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserSession } from '../../src/sandbox/user/userSession.ts';
import { documentOf } from './dossierFixture.ts';
import { FERRY, type Newsroom, newDossier, newStore, openNewsroom, SCHOOL_BOARD } from './newsroom.ts';
import { faultsOf } from './openapi.ts';
import { idOf, quoted, shown } from './shown.ts';

const HARBOUR = newDossier(
  'ferry',
  [
    documentOf('ferry', 'chronicle', { title: 'Chronicle of the port', source: 'Larkhaven Gazette' }, [
      'Orla Fenwick resigned as harbour master in May 2019.',
      'Orla Fenwick resigned because the winter timetable was kept in fog.',
      'The regatta of the pilots was won by Nils Aubrey in 2017.',
    ]),
  ],
  [],
);
const WHEN = 'When did Orla Fenwick resign?';
const BY_REASON = 'Orla Fenwick resigned because the winter timetable was kept in fog.';
const READ_WHY = 'Read as a follow-up to “When did Orla Fenwick resign?”: “why did Orla Fenwick resign?”';

let harness: Newsroom;
let ben: UserSession;
let mia: UserSession;

// A fresh sandbox each time: Discord holds a bot to five messages in five seconds in one channel.
beforeEach(async () => {
  harness = await openNewsroom({ dossiers: () => new Map([['ferry', HARBOUR]]) });
  const { sandbox } = harness;
  ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
  mia = sandbox.as(sandbox.world.mia).in(sandbox.world.inquiry);
});

afterEach(async () => {
  await harness.close();
  expect(faultsOf(harness.sandbox.requests)).toEqual([]);
  expect(harness.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
});

function asking(words: string): string {
  return `${harness.sandbox.mention()} ${words}`;
}

/** A fresh thread under the channel, so that no other test's question stands in it. */
function threadOf(session: UserSession, name: string): UserSession {
  return harness.sandbox.as(session.userId).in(session.startThread(name).id);
}

describe('a mention that replies to an answer', () => {
  it('leans on its question, and says how it was read', async () => {
    const first = await ben.awaitAnswer(ben.say(asking(WHEN)));
    expect(shown(first)).not.toContain('Read as a follow-up to');
    const next = await mia.awaitAnswer(mia.say(asking('and why?'), { replyTo: first }));
    expect(shown(next)).toContain(READ_WHY);
    expect(quoted(next)).toContain(BY_REASON);
  });

  it('leans in a chain on the question as it was read', async () => {
    const first = await ben.awaitAnswer(ben.say(asking('Why did Orla Fenwick resign?')));
    const second = await ben.awaitAnswer(ben.say(asking('and when?'), { replyTo: first }));
    const third = await mia.awaitAnswer(mia.say(asking('and why?'), { replyTo: second }));
    expect(shown(third)).toContain(
      'Read as a follow-up to “when did Orla Fenwick resign?”: “why did Orla Fenwick resign?”',
    );
    expect(quoted(third)).toContain(BY_REASON);
  });

  it('stays as it is where it stands for itself, or replies to something else', async () => {
    const first = await ben.awaitAnswer(ben.say(asking(WHEN)));
    const own = await ben.awaitAnswer(ben.say(asking('Who won the regatta of the pilots?'), { replyTo: first }));
    expect(shown(own)).not.toContain('Read as a follow-up to');
    expect(quoted(own)[0]).toContain('Nils Aubrey');
    const talk = ben.say('The weather is fine.');
    expect(shown(await ben.awaitAnswer(ben.say(asking('and why?'), { replyTo: talk })))).not.toContain(
      'Read as a follow-up to',
    );
    expect(shown(await ben.awaitAnswer(ben.say(asking('and why?'))))).not.toContain('Read as a follow-up to');
  });

  it('keeps its reading when its buttons are pressed', async () => {
    const first = await ben.awaitAnswer(ben.say(asking(WHEN)));
    const next = await ben.awaitAnswer(ben.say(asking('and why?'), { replyTo: first }));
    const around = await mia.press(next, idOf(next, 'Context')).final();
    expect(around.ephemeral).toBe(true);
    expect(shown(around)).toContain(READ_WHY);
    expect(quoted(around)).toContain(BY_REASON);
  });

  it('still works after the bot was stopped and started anew', async () => {
    const store = newStore();
    const { sandbox } = harness;
    const others = { sandbox, store, dossiers: () => new Map([['ferry', HARBOUR]]) };
    await harness.bot.stop();
    const before = await openNewsroom(others);
    const first = await ben.awaitAnswer(ben.say(asking(WHEN)));
    await before.close();
    const after = await openNewsroom(others);
    const next = await mia.awaitAnswer(mia.say(asking('and why?'), { replyTo: first }));
    expect(shown(next)).toContain(READ_WHY);
    await after.close();
  });
});

describe('in a thread', () => {
  it('a mention leans on the last question answered there, whoever asked it', async () => {
    const bens = threadOf(ben, 'resignation');
    await bens.awaitAnswer(bens.say(asking(WHEN)));
    const mias = harness.sandbox.as(mia.userId).in(bens.channelId);
    const next = await mias.awaitAnswer(mias.say(asking('and why?')));
    expect(shown(next)).toContain(READ_WHY);
  });

  it('opened at an answer, the first question leans on that', async () => {
    const first = await ben.awaitAnswer(ben.say(asking(WHEN)));
    const inside = harness.sandbox.as(mia.userId).in(ben.startThread('more of it', first).id);
    expect(shown(await inside.awaitAnswer(inside.say(asking('and why?'))))).toContain(READ_WHY);
  });

  it('a reply to the bot needs no mention where it asks; talk is let pass', async () => {
    const inside = threadOf(ben, 'replies');
    const first = await inside.awaitAnswer(inside.say(asking(WHEN)));
    const before = inside.messages().length;
    inside.say('thank you', { replyTo: first });
    const next = await inside.awaitAnswer(inside.say('and why?', { replyTo: first }));
    expect(shown(next)).toContain(READ_WHY);
    expect(inside.messages().length).toBe(before + 3);
  });

  it('/ask leans on what was answered there for everyone', async () => {
    const inside = threadOf(ben, 'commands');
    await inside.awaitAnswer(inside.say(asking(WHEN)));
    const mias = harness.sandbox.as(mia.userId).in(inside.channelId);
    const own = await mias.type('ask', { question: 'and why?' }).final();
    expect(own.ephemeral).toBe(true);
    expect(shown(own)).toContain(READ_WHY);
    expect(quoted(own)).toContain(BY_REASON);
  });
});

describe('what was asked privately', () => {
  it('is leaned on by the person who asked, and by nobody else, nor in front of everyone', async () => {
    const bens = threadOf(ben, 'private');
    const mias = harness.sandbox.as(mia.userId).in(bens.channelId);
    await bens.type('ask', { question: WHEN }).final();
    expect(shown(await bens.type('ask', { question: 'and why?' }).final())).toContain(READ_WHY);
    expect(shown(await mias.type('ask', { question: 'and why?' }).final())).not.toContain('Fenwick');
    expect(shown(await mias.awaitAnswer(mias.say(asking('and why?'))))).not.toContain('Fenwick');
    expect(shown(await bens.awaitAnswer(bens.say(asking('and why?'))))).not.toContain('Fenwick');
  });

  it('is leaned on by everyone once it was shared', async () => {
    const bens = threadOf(ben, 'shared');
    const mias = harness.sandbox.as(mia.userId).in(bens.channelId);
    const reply = await bens.type('ask', { question: WHEN }).final();
    const shared = await bens.press(reply, 'Share').followUp();
    expect(shown(await mias.awaitAnswer(mias.say(asking('and why?'), { replyTo: shared })))).toContain(READ_WHY);
    const own = await mias.type('ask', { question: 'and why?' }).final();
    expect(shown(own)).toContain('“why did Orla Fenwick resign?”');
  });
});

describe('in direct messages', () => {
  it('each question leans on the one before', async () => {
    const direct = harness.sandbox.as(ben.userId).inDirectMessages();
    await direct.awaitAnswer(direct.say(WHEN));
    const next = await direct.awaitAnswer(direct.say('and why?'));
    expect(shown(next)).toContain(READ_WHY);
    expect(quoted(next)).toContain(BY_REASON);
    const others = harness.sandbox.as(mia.userId).inDirectMessages();
    expect(shown(await others.awaitAnswer(others.say('and why?')))).not.toContain('Fenwick');
  });
});

describe('talk between questions', () => {
  it('is answered in a line, and does not enter the next question', async () => {
    const direct = harness.sandbox.as(ben.userId).inDirectMessages();
    await direct.awaitAnswer(direct.say(WHEN));
    for (const talk of ['thanks 🙏', '👍']) {
      const answer = await direct.awaitAnswer(direct.say(talk));
      expect(shown(answer)).toContain('Ask the next question whenever you like.');
      expect(quoted(answer)).toEqual([]);
    }
    expect(shown(await direct.awaitAnswer(direct.say('and why?')))).toContain(READ_WHY);
  });

  it('is refused as a question of /ask', async () => {
    const refused = await ben.type('ask', { question: 'danke' }).final();
    expect(shown(refused)).toContain('“danke” is not a question.');
  });

  it('stands around a question that is answered without it', async () => {
    const answer = await ben.awaitAnswer(ben.say(`hey ${harness.sandbox.mention()} **who** won the \`regatta\`? 🙂`));
    expect(shown(answer)).toContain('who won the regatta?\n');
    expect(quoted(answer)[0]).toContain('Nils Aubrey');
    const said = await mia.awaitAnswer(mia.say(asking('> Orla Fenwick resigned\nwhen was that?')));
    expect(quoted(said)[0]).toContain('May 2019');
  });
});

describe('with several dossiers', () => {
  it('a question is asked of the dossier that the one before was asked of', async () => {
    const both = await openNewsroom({
      dossiers: () =>
        new Map([
          ['ferry', FERRY],
          ['school', SCHOOL_BOARD],
        ]),
      access: ({ newsroom }) => `ferry@${newsroom},school@${newsroom}`,
    });
    const session = both.sandbox.as(both.sandbox.world.ben).in(both.sandbox.world.inquiry);
    await session.type('ask', { question: 'What did the board order?', dossier: 'school' }).final();
    const next = await session.type('ask', { question: 'and who ordered benches?' }).final();
    const leaning = await session.type('ask', { question: 'and for whom?' }).final();
    expect(shown(next)).toContain('Several dossiers are open here');
    expect(quoted(leaning)[0]).toContain('new benches');
    await both.close();
  });
});

describe('a question for more', () => {
  const DAYS = newDossier(
    'ferry',
    Array.from({ length: 5 }, (_, at) =>
      documentOf('ferry', `day-${at}`, { title: `Day ${at}`, source: 'Quay Letter' }, [
        `Orla Fenwick said on day ${at} that the quay needs ${at + 2} more lamps.`,
      ]),
    ),
    [],
  );

  it('shows what was not shown yet, and says when that is all', async () => {
    await harness.close();
    harness = await openNewsroom({ dossiers: () => new Map([['ferry', DAYS]]) });
    const { sandbox } = harness;
    ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
    const seen: string[] = [];
    let reply = await ben.awaitAnswer(ben.say(asking('What did Orla Fenwick say about the lamps of the quay?')));
    for (let turn = 0; turn < 4; turn += 1) {
      const now = quoted(reply);
      if (now.length === 0) break;
      for (const words of now) expect(seen).not.toContain(words);
      seen.push(...now);
      reply = await ben.awaitAnswer(ben.say(asking('anything else?'), { replyTo: reply }));
    }
    expect(seen).toHaveLength(5);
    expect(shown(reply)).toContain('You have seen all that the dossier has on this.');
  });
});
