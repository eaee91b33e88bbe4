import { afterEach, describe, expect, it } from 'vitest';
import { type Newsroom, type NewsroomOptions, openNewsroom } from './newsroom.ts';
import { faultsOf } from './openapi.ts';
import { labels, quoted, shown } from './shown.ts';

const QUESTION = 'Who ordered the late sailing?';

let harness: Newsroom;

afterEach(async () => {
  await harness.close();
  expect(faultsOf(harness.sandbox.requests)).toEqual([]);
  expect(harness.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
});

/** Olu and Ben in a server that the bot is not in. Both have installed it for themselves; only Ben is of the newsroom. */
async function elsewhere(options: NewsroomOptions) {
  harness = await openNewsroom(options);
  const { sandbox } = harness;
  const { ben, olu, elsewhere: guild, elsewhereGeneral } = sandbox.world;
  sandbox.administrator.admit(guild, ben);
  for (const person of [ben, olu]) sandbox.installFor(person);
  sandbox.administrator.kickBot(guild);
  return { ben: sandbox.as(ben).in(elsewhereGeneral), olu: sandbox.as(olu).in(elsewhereGeneral) };
}

describe('in a server that the bot is not in', () => {
  it('nobody is offered a command, unless the operator turns that on', async () => {
    const { ben } = await elsewhere({});
    expect(ben.commands()).toEqual([]);
  });

  it('someone is answered alone, from what is open to them in direct messages, and can neither share nor keep', async () => {
    const { ben, olu } = await elsewhere({ userInstall: true });
    const reply = await ben.type('ask', { question: QUESTION }).final();
    expect(reply.ephemeral).toBe(true);
    expect(quoted(reply)[0]).toContain('harbour office');
    expect(labels(reply)).not.toContain('Share');
    expect(labels(reply)).not.toContain('Thread');
    const context = await ben.press(reply, 'Context').final();
    expect(context.ephemeral).toBe(true);
    for (const [command, values] of [
      ['watch add', { query: 'ferry' }],
      ['digest schedule', { times: 'every day at 08:00' }],
      ['briefing add', { id: 'hearing-3:2' }],
    ] as const) {
      const refused = await ben.type(command, values).final();
      expect([command, refused.ephemeral, quoted(refused)]).toEqual([command, true, []]);
    }
    expect(harness.store.team.watches.all()).toEqual([]);
    expect(harness.store.team.schedules.all()).toEqual([]);
    expect(olu.messages()).toEqual([]);
  });

  it('a person of no server that a rule names reads nothing', async () => {
    const { olu } = await elsewhere({ userInstall: true });
    const refused = await olu.type('ask', { question: QUESTION }).final();
    expect(refused.ephemeral).toBe(true);
    expect(shown(refused)).toContain('No dossier is open here');
  });

  it('a rule for a role or a hidden channel opens nothing to those who lack them', async () => {
    const { ben } = await elsewhere({
      userInstall: true,
      access: ({ newsroom, admin, deskPrivate }) =>
        `ferry@${newsroom}&${admin} ferry@${newsroom}#${deskPrivate}&${admin}`,
    });
    expect(shown(await ben.type('ask', { question: QUESTION }).final())).toContain('No dossier is open here');
  });
});
