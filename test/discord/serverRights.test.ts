import { afterEach, describe, expect, it } from 'vitest';
import { FERRY, LARKHAVEN, type Newsroom, newDossier, newStore, openNewsroom, SCHOOL_BOARD } from './newsroom.ts';
import { offeredToAll } from './offeredToAll.ts';
import { faultsOf } from './openapi.ts';
import { idOf, labels, quoted, shown } from './shown.ts';

type World = Newsroom['sandbox']['world'];

const QUESTION = 'Who ordered the late sailing?';
const NOT_OPEN = 'No dossier is open here.';

const open: Newsroom[] = [];
async function newsroom(options: Parameters<typeof openNewsroom>[0] = {}): Promise<Newsroom> {
  const harness = await openNewsroom(options);
  open.push(harness);
  return harness;
}
afterEach(async () => {
  for (const harness of open.splice(0)) {
    await harness.close();
    expect(faultsOf(harness.sandbox.requests)).toEqual([]);
  }
});

const both = () =>
  new Map([
    ['ferry', FERRY],
    ['school', SCHOOL_BOARD],
  ]);
const bothOpen = ({ newsroom: guild }: World): string => `ferry@${guild} school@${guild}`;
const managed = ({ newsroom: guild }: World): string => `ferry@${guild}`;

describe('the dossier that is asked if none is named', () => {
  const ask = async (session: ReturnType<ReturnType<Newsroom['sandbox']['as']>['in']>): Promise<string> =>
    shown(await session.type('search', { query: 'late' }).final());

  it('is that of the thread, the channel or the server, or a person’s own choice', async () => {
    const { sandbox, store } = await newsroom({ dossiers: both, access: bothOpen });
    const { world } = sandbox;
    const [ada, ben] = [sandbox.as(world.ada), sandbox.as(world.ben)];
    const inquiry = ada.in(world.inquiry);
    expect(await ask(ben.in(world.inquiry))).toContain('Several dossiers are open here');
    expect(shown(await inquiry.type('dossier list').final())).toContain('None of them is the default here.');

    await inquiry.type('dossier default', { name: 'school', where: 'server' }).final();
    expect(await ask(ben.in(world.inquiry))).toContain('new benches');
    expect(await ask(ben.in(world.inquiryThread))).toContain('new benches');

    const set = await inquiry.type('dossier default', { name: 'ferry' }).final();
    expect(shown(set)).toContain('“ferry” is now the default in this channel');
    expect(await ask(ben.in(world.inquiry))).toContain('late sailing');
    expect(await ask(ben.in(world.inquiryThread))).toContain('late sailing');
    expect(await ask(ben.in(world.general))).toContain('new benches');

    await ada.in(world.inquiryThread).type('dossier default', { name: 'school', where: 'thread' }).final();
    expect(await ask(ben.in(world.inquiryThread))).toContain('new benches');
    expect(await ask(ben.in(world.inquiry))).toContain('late sailing');

    await inquiry.type('dossier use', { name: 'school' }).final();
    expect(await ask(inquiry)).toContain('new benches');
    expect(await ask(ben.in(world.inquiry))).toContain('late sailing');
    expect(shown(await inquiry.type('dossier list').final())).toContain('you chose it in this channel');
    expect(shown(await inquiry.type('dossier use').final())).toContain('Questions here now go to “ferry”.');
    expect(shown(await inquiry.type('dossier use').final())).toContain('You have made no choice of your own here.');
    expect(shown(await inquiry.type('dossier default').final())).toContain('This channel no longer has a default');
    expect(await ask(inquiry)).toContain('new benches');
    expect(store.team.audit.list({ limit: 9 }).map(({ act, dossier }) => [act, dossier])).toEqual([
      ['dossier default', null],
      ['dossier default', 'school'],
      ['dossier default', 'ferry'],
      ['dossier default', 'school'],
    ]);
  });

  it('is also that of a mention, of a completion and of the help', async () => {
    const { sandbox } = await newsroom({ dossiers: both, access: bothOpen });
    const { world } = sandbox;
    const [ada, ben] = [sandbox.as(world.ada).in(world.inquiry), sandbox.as(world.ben).in(world.inquiry)];
    expect(shown(await ben.type('help').final())).toContain('/ask');
    expect(await ben.complete('cite', { id: 'hear' }, 'id')).toEqual([]);
    await ada.type('dossier default', { name: 'ferry', where: 'server' }).final();
    expect(await ben.complete('cite', { id: 'hear' }, 'id')).not.toEqual([]);
    expect(quoted(await ben.awaitAnswer(ben.say(`${sandbox.mention()} ${QUESTION}`)))[0]).toContain('harbour office');
  });

  it('is chosen alone in direct messages, and opens nothing', async () => {
    const access = ({ newsroom: guild, analyst }: World): string => `ferry@${guild} school@${guild}&${analyst}`;
    const { sandbox } = await newsroom({ dossiers: both, access });
    const { world } = sandbox;
    const ben = sandbox.as(world.ben).inDirectMessages();
    expect(shown(await ben.type('dossier use', { name: 'school' }).final())).toContain(
      'Your questions here now go to “school”',
    );
    expect(await ask(ben)).toContain('new benches');
    const ada = sandbox.as(world.ada).in(world.inquiry);
    // Whoever may not ask a dossier hears of it as little as any other member, administrator or not.
    const unknown = shown(await ada.type('dossier default', { name: 'school', where: 'server' }).final());
    expect(unknown).toBe('No dossier “school” is open to you here. Open to you: ferry.');
    expect(shown(await ada.type('dossier list').final())).not.toContain('school');
    sandbox.setRoles(world.newsroom, world.ada, [world.admin, world.analyst]);
    expect(shown(await ada.type('dossier default', { name: 'school', where: 'server' }).final())).toContain(
      'does not open “school” to anyone',
    );
    expect(await ask(sandbox.as(world.mia).in(world.inquiry))).toContain('late sailing');
    expect(shown(await ben.type('dossier default', { name: 'ferry' }).final())).toContain(
      'in a channel of their server',
    );
  });

  it('is asked for with buttons if nothing says which, and each answers the same request', async () => {
    const { sandbox } = await newsroom({ dossiers: both, access: bothOpen });
    const { world } = sandbox;
    const ben = sandbox.as(world.ben).in(world.inquiry);
    const asked = await ben.type('search', { query: 'late' }).final();
    expect(labels(asked)).toEqual(['ferry', 'school']);
    const chosen = await ben.press(asked, 'school').final();
    expect(chosen.id).toBe(asked.id);
    expect(shown(chosen)).toContain('new benches');
    expect(labels(chosen)).toContain('Share');

    const aloud = await ben.awaitAnswer(ben.say(`${sandbox.mention()} ${QUESTION}`));
    expect(labels(aloud)).toEqual(['ferry', 'school']);
    const mia = sandbox.as(world.mia).in(world.inquiry);
    const own = await mia.press(aloud, 'ferry').final();
    expect(own.ephemeral).toBe(true);
    expect(quoted(own)[0]).toContain('harbour office');
  });

  it('changes something only once when it was asked for', async () => {
    const { sandbox, store } = await newsroom({ dossiers: both, access: bothOpen });
    const { world } = sandbox;
    const ben = sandbox.as(world.ben).in(world.inquiry);
    const asked = await ben.type('briefing add', { id: 'hearing-3:2' }).final();
    const briefing = await ben.press(asked, 'ferry').final();
    expect(shown(briefing)).toContain('Pinned as number 1');
    const scope = { guild: world.newsroom, channel: world.inquiry, dossier: 'ferry' };
    expect(store.team.briefings.all(scope)[0]?.pins).toHaveLength(1);
    await ben.press(briefing, idOf(briefing, 'Undo')).final();
    expect(store.team.briefings.all(scope)[0]?.pins).toHaveLength(0);
  });

  it('gives a button no more than the person who presses it may', async () => {
    const access = ({ newsroom: guild, analyst }: World): string => `ferry@${guild} school@${guild}&${analyst}`;
    const { sandbox } = await newsroom({ dossiers: both, access });
    const { world } = sandbox;
    const ben = sandbox.as(world.ben).in(world.inquiry);
    const asked = await ben.type('search', { query: 'late' }).final();
    sandbox.setRoles(world.newsroom, world.ben, []);
    expect(shown(await ben.press(asked, 'school').followUp())).toContain(NOT_OPEN);
  });

  it('outlives a restart', async () => {
    const store = newStore();
    const first = await newsroom({ dossiers: both, access: bothOpen, store });
    const ada = first.sandbox.as(first.sandbox.world.ada).in(first.sandbox.world.inquiry);
    await ada.type('dossier default', { name: 'school', where: 'server' }).final();
    const { sandbox } = await newsroom({ dossiers: both, access: bothOpen, store });
    expect(await ask(sandbox.as(sandbox.world.ben).in(sandbox.world.general))).toContain('new benches');
  });
});

describe('/dossier access', () => {
  const pin = { id: 'hearing-3:2' };

  it('says who may do what, and changes it only where whoever runs the bot allows that', async () => {
    const { sandbox } = await newsroom();
    const { world } = sandbox;
    const ada = sandbox.as(world.ada).in(world.inquiry);
    const seen = shown(await ada.type('dossier access').final());
    expect(seen).toContain('ask and read: everyone the dossier is open to here');
    expect(seen).toContain('DOSSIER_MANAGERS');
    const refused = shown(await ada.type('dossier access', { right: 'pin', who: 'nobody' }).final());
    expect(refused).toContain('DOSSIER_MANAGERS');
    const ben = sandbox.as(world.ben).in(world.inquiry);
    expect(shown(await ben.type('briefing add', pin).final())).toContain('Pinned as number 1');
  });

  it('narrows each right to roles, at once, also for replies and buttons that are there', async () => {
    const { sandbox, store } = await newsroom({ managers: managed });
    const { world } = sandbox;
    const ada = sandbox.as(world.ada).in(world.inquiry);
    const mia = sandbox.as(world.mia).in(world.inquiry);
    const ben = sandbox.as(world.ben).in(world.inquiry);
    const reply = await mia.type('search', { query: 'order' }).final();
    const changed = await ada.type('dossier access', { right: 'share', role: world.analyst }).final();
    expect(changed.text).toContain(`<@&${world.analyst}>`);
    expect(shown(await mia.press(reply, 'Share').followUp())).toContain('You may not share');
    expect(shown(await mia.awaitAnswer(mia.say(`${sandbox.mention()} ${QUESTION}`)))).toContain('Use /ask');
    await ada.type('dossier access', { right: 'pin', role: world.analyst }).final();
    expect(shown(await mia.type('briefing add', pin).final())).toContain('You may not pin from this dossier');
    expect(shown(await mia.type('watch add', { query: 'order' }).final())).toContain(
      'You may not pin from this dossier',
    );
    expect(shown(await ben.type('briefing add', pin).final())).toContain('Pinned as number 1');
    const briefing = await mia.type('briefing show').final();
    expect(quoted(briefing)).toHaveLength(1);
    expect(shown(await mia.press(briefing, idOf(briefing, 'Drop')).final())).toContain('You may not pin');
    expect(
      store.team.briefings.all({ guild: world.newsroom, channel: world.inquiry, dossier: 'ferry' })[0]?.pins,
    ).toHaveLength(1);
    await ada.type('dossier access', { right: 'ask', role: world.analyst }).final();
    expect(shown(await mia.press(reply, idOf(reply, 'Context')).followUp())).toContain(NOT_OPEN);
    expect(shown(await mia.type('ask', { question: QUESTION }).final())).toContain(NOT_OPEN);
    expect(quoted(await ben.type('ask', { question: QUESTION }).final())).not.toEqual([]);
    // Others in the channel may not ask any more, so nothing is posted there.
    expect(shown(await ben.awaitAnswer(ben.say(`${sandbox.mention()} ${QUESTION}`)))).toContain('Use /ask');
    await ada.type('dossier access', { right: 'ask', who: 'reset' }).final();
    expect(quoted(await mia.type('ask', { question: QUESTION }).final())).not.toEqual([]);
    const audited = shown(await ada.type('dossier audit').final());
    expect(audited).toContain(`pin, server: roles ${world.analyst}`);
    expect(audited).toContain('ask, server: no rule');
  });

  it('says of a channel what the server does not, and never locks those out who may change it', async () => {
    const { sandbox } = await newsroom({ managers: managed });
    const { world } = sandbox;
    const ada = sandbox.as(world.ada).in(world.general);
    await ada.type('dossier access', { right: 'ask', who: 'nobody' }).final();
    expect(shown(await ada.type('ask', { question: QUESTION }).final())).toContain(NOT_OPEN);
    await sandbox
      .as(world.ada)
      .in(world.inquiry)
      .type('dossier access', { right: 'ask', who: 'everyone', where: 'channel' })
      .final();
    expect(shown(await ada.type('dossier access').final())).toContain('ask and read: nobody');
    expect(shown(await ada.type('ask', { question: QUESTION }).final())).toContain(NOT_OPEN);
    const ben = sandbox.as(world.ben);
    expect(quoted(await ben.in(world.inquiry).type('ask', { question: QUESTION }).final())).not.toEqual([]);
    expect(quoted(await ben.in(world.inquiryThread).type('ask', { question: QUESTION }).final())).not.toEqual([]);
    expect(shown(await ben.in(world.general).type('ask', { question: QUESTION }).final())).toContain(NOT_OPEN);
    expect(shown(await ada.type('dossier list').final())).toContain('you may manage it, but you cannot ask it here');
  });

  it('opens nothing that whoever runs the bot has not opened', async () => {
    const access = ({ newsroom: guild, analyst }: World): string => `ferry@${guild}&${analyst}`;
    const { sandbox } = await newsroom({ access, managers: managed });
    const { world } = sandbox;
    const ada = sandbox.as(world.ada).in(world.inquiry);
    await ada.type('dossier access', { right: 'ask', who: 'everyone' }).final();
    await ada.type('dossier access', { right: 'add', who: 'everyone' }).final();
    const mia = sandbox.as(world.mia).in(world.inquiry);
    expect(shown(await mia.type('ask', { question: QUESTION }).final())).toContain(NOT_OPEN);
    expect(shown(await ada.type('ask', { question: QUESTION }).final())).toContain(NOT_OPEN);
  });

  it('asks for one definite change', async () => {
    const { sandbox } = await newsroom({ managers: managed });
    const { world } = sandbox;
    const ada = sandbox.as(world.ada).in(world.inquiry);
    const refusal = async (options: Readonly<Record<string, string>>): Promise<string> =>
      shown(await ada.type('dossier access', options).final());
    expect(await refusal({ who: 'nobody' })).toContain('Choose the right too');
    expect(await refusal({ right: 'pin' })).toContain('Choose one change.');
    expect(await refusal({ right: 'pin', who: 'nobody', role: world.analyst })).toContain(
      'Choose one change at a time.',
    );
    expect(await refusal({ right: 'pin', remove: world.analyst })).toContain('cannot be removed');
  });

  it('counts after a restart', async () => {
    const store = newStore();
    const first = await newsroom({ managers: managed, store });
    const { world } = first.sandbox;
    await first.sandbox.as(world.ada).in(world.inquiry).type('dossier access', { right: 'ask', who: 'nobody' }).final();
    const { sandbox } = await newsroom({ managers: managed, store });
    const mia = sandbox.as(world.mia).in(world.inquiry);
    expect(shown(await mia.type('ask', { question: QUESTION }).final())).toContain(NOT_OPEN);
  });
});

describe('/dossier status and reload', () => {
  it('say what the dossier holds, and what has come into it', async () => {
    let now = newDossier('ferry', LARKHAVEN.slice(0, 2));
    const look = (): void => {
      now = newDossier('ferry', LARKHAVEN);
    };
    const { sandbox } = await newsroom({ dossiers: () => new Map([['ferry', now]]), look });
    const ada = sandbox.as(sandbox.world.ada).in(sandbox.world.inquiry);
    const before = shown(await ada.type('dossier status').final());
    expect(before).toContain('2 documents · 6 passages');
    expect(before).toContain('annex-b.pdf` — is encrypted');
    expect(before).toContain('searched in memory');
    expect(labels(await ada.type('dossier status').final())).not.toContain('Share');
    expect(shown(await ada.type('dossier reload').final())).toContain('1 document added');
    expect(shown(await ada.type('dossier reload').final())).toContain('nothing has changed');
  });

  it('are refused to those who may not', async () => {
    const { sandbox } = await newsroom({ commands: offeredToAll });
    const { world } = sandbox;
    const ben = sandbox.as(world.ben).in(world.inquiry);
    for (const [command, options] of [
      ['dossier default', { name: 'ferry' }],
      ['dossier access', {}],
      ['dossier reload', {}],
      ['dossier audit', {}],
    ] as const) {
      expect(shown(await ben.type(command, options).final())).toContain(
        'Only people with the permission “Manage Server”',
      );
    }
    expect(shown(await ben.type('dossier status').final())).toContain('3 documents');
    const olu = sandbox.as(world.olu).in(world.elsewhereGeneral);
    for (const command of ['dossier list', 'dossier status', 'dossier audit', 'dossier access', 'dossier reload']) {
      expect(shown(await olu.type(command).final())).toContain(NOT_OPEN);
    }
  });
});
