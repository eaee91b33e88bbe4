import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultsOf } from '../../discord/openapi.ts';
import { idOf, labels, quoted, shown } from '../../discord/shown.ts';
import { AnnouncingHarness } from './announcingHarness.ts';

const paragraphs = (...texts: readonly string[]): string => `${texts.join('\n\n')}\n`;

const LATE = 'The ferry left Larkhaven late, with the lamp of the breakwater out of order.';
const FUEL = 'Fuel for the winter was booked by the second clerk of the harbour office.';
const AGAIN = 'The ferry sailed late once more, said the watchman on the lower quay.';
const BELL = 'The watchman rang the bell twice and went down to the boats with a rope.';

let harness: AnnouncingHarness;

beforeEach(async () => {
  harness = await AnnouncingHarness.open({ 'ferry/first.txt': paragraphs(LATE, FUEL) });
});

afterEach(async () => {
  await harness.close();
  expect(faultsOf(harness.sandbox.requests)).toEqual([]);
  expect(harness.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
});

async function add(query: string): Promise<string> {
  return shown(await harness.session().type('watch add', { query }).final());
}

async function list(): Promise<string> {
  return shown(await harness.session().type('watch list').final());
}

describe('/watch', () => {
  it('posts what is new, with the words that matched, and never the same twice, over restarts', async () => {
    expect(await add('ferry late')).toContain('Watch 1 is set');
    await harness.round();
    expect(harness.posts()).toEqual([]);
    await harness.write('ferry/second.txt', paragraphs(AGAIN, BELL));
    await harness.restart();
    await harness.round();
    const [post, ...others] = harness.posts();
    expect(others).toEqual([]);
    expect(shown(post ?? fail())).toContain('Watch 1, 1 new passage: ferry late');
    expect(post?.text).toContain('**ferry**');
    expect(quoted(post ?? fail())).toEqual([AGAIN]);
    await harness.restart();
    await harness.round();
    // The same words under another name, and again after they were gone.
    await harness.remove('ferry/second.txt');
    await harness.round();
    await harness.write('ferry/second.txt', paragraphs(AGAIN, BELL));
    await harness.round();
    expect(harness.posts()).toHaveLength(1);
    const listed = shown(await harness.session(harness.sandbox.world.mia).type('watch list').final());
    expect(listed).toContain('ferry late');
    expect(listed).toContain(`<@${harness.sandbox.world.ben}>`);
    expect(listed).toContain('1 passage found');
  });

  it('posts a passage of a document that has changed', async () => {
    await add('bell');
    await harness.write('ferry/first.txt', paragraphs(LATE, BELL, FUEL));
    await harness.round();
    expect(quoted(harness.posts()[0] ?? fail())).toEqual([BELL]);
    expect(harness.posts()).toHaveLength(1);
  });

  it('groups what is much into one post with counts, whose buttons turn the pages for whoever presses', async () => {
    await add('lantern');
    const many = Array.from({ length: 9 }, (_, place) => `Lantern number ${place} burned on the mole that night.`);
    await harness.write('ferry/north.txt', paragraphs(...many.slice(0, 5)));
    await harness.write('ferry/south.txt', paragraphs(...many.slice(5)));
    await harness.round();
    const [post, ...others] = harness.posts();
    expect(others).toEqual([]);
    expect(shown(post ?? fail())).toContain('9 new passages in 2 documents');
    expect(shown(post ?? fail())).toContain('By document:');
    expect(quoted(post ?? fail())).toEqual(many.slice(0, 3));
    expect(labels(post ?? fail())).not.toContain('Share');
    const mia = harness.session(harness.sandbox.world.mia);
    const next = await mia.press(post ?? fail(), idOf(post ?? fail(), '▶')).final();
    expect(next.ephemeral).toBe(true);
    expect(quoted(next)).toEqual(many.slice(3, 6));
  });

  it('explains bad queries, doubles and unknown numbers', async () => {
    expect(await add('-ferry')).toContain('it only excludes words');
    expect(await add('!!!')).toContain('no word to look for');
    expect(await add('ferry after:soon')).toContain('is not a date');
    await add('ferry late');
    expect(await add('Ferry   late')).toContain('Watch 1 already looks for this');
    expect(await add('blimp')).toContain('The dossier does not have “blimp” yet');
    expect(await add('wathcman')).toMatch(/does not have “wathcman”(?: \(similar: [^)]*\))? yet/u);
    const dropped = await harness.session().type('watch drop', { number: 7 }).final();
    expect(shown(dropped)).toContain('This channel has no watch 7');
    expect(shown(dropped)).toContain('It has: 1, 2 and 3');
  });

  it('posts nothing for a watch that was dropped', async () => {
    await add('bell');
    expect(shown(await harness.session().type('watch drop', { number: 1 }).final())).toContain('Dropped watch 1');
    await harness.write('ferry/second.txt', paragraphs(BELL));
    await harness.round();
    expect(harness.posts()).toEqual([]);
    expect(await list()).toContain('There are none');
    expect(await add('bell')).toContain('Watch 2 is set');
  });

  it('has a limit a channel', async () => {
    const { world } = harness.sandbox;
    for (let count = 0; count < 25; count += 1) {
      const query = `word${count}`;
      const { inquiry: channel, newsroom: guild, ben: user } = world;
      harness.store?.team.watches.add({ guild, channel, dossier: 'ferry', query, user, userName: 'Ada' }, 25);
    }
    expect(await add('one more')).toContain('the most allowed');
  });
});

describe('a watch that cannot post', () => {
  it('gets nothing where the channel has lost the right, says so on the list, and catches up where it comes back', async () => {
    await add('bell');
    const { newsroom, general } = harness.sandbox.world;
    await harness.restart(`ferry@${newsroom}#${general}`);
    await harness.write('ferry/second.txt', paragraphs(BELL));
    await harness.round();
    expect(harness.posts()).toEqual([]);
    await harness.restart(`ferry@${newsroom}`);
    expect(await list()).toContain('Cannot post: the dossier is no longer open to everyone in this channel');
    await harness.write('ferry/third.txt', paragraphs(`Again ${BELL}`));
    await harness.round();
    expect(harness.posts()).toEqual([]);
    harness.wait(2);
    await harness.round();
    expect(harness.posts()).toHaveLength(1);
    expect(quoted(harness.posts()[0] ?? fail())).toEqual([BELL, `Again ${BELL}`]);
    expect(await list()).not.toContain('Cannot post');
  });

  it('is tried again after errors of Discord, with longer and longer pauses', async () => {
    await add('bell');
    await harness.write('ferry/second.txt', paragraphs(BELL));
    harness.sandbox.faults.serverErrors({ times: 10, path: `/channels/${harness.sandbox.world.inquiry}/messages` });
    await harness.round();
    expect(harness.posts()).toEqual([]);
    expect(await list()).toContain('Discord did not answer');
    const tries = () => harness.sandbox.requests.filter(({ path }) => path.endsWith('/messages')).length;
    const before = tries();
    await harness.round();
    expect(tries()).toBe(before);
    harness.wait(1);
    await harness.round();
    expect(tries()).toBeGreaterThan(before);
    harness.wait(1);
    await harness.round();
    expect(harness.posts()).toEqual([]);
    harness.sandbox.faults.clear();
    await harness.restart();
    harness.wait(1);
    await harness.round();
    expect(harness.posts()).toHaveLength(1);
    expect(await list()).toContain('1 passage found');
  });

  it('does not post twice where Discord took the message and its answer was lost', async () => {
    await add('bell');
    await harness.write('ferry/second.txt', paragraphs(BELL));
    await harness.corpus?.refresh();
    const real = harness.store?.team.watches.markPosted;
    // The program ends between posting and recording it.
    const { watches } = harness.store?.team ?? fail();
    watches.markPosted = () => {
      throw new Error('the power failed');
    };
    await harness.round();
    expect(harness.posts()).toHaveLength(1);
    expect(real).toBeDefined();
    harness.logged.length = 0;
    await harness.restart();
    await harness.round();
    expect(harness.posts()).toHaveLength(1);
    expect(await list()).not.toContain('not posted yet');
    const sent = harness.sandbox.requests.filter(({ path, method }) => method === 'POST' && path.endsWith('/messages'));
    // It is looked for in the channel, because Discord forgets a nonce after some minutes.
    expect(sent).toHaveLength(1);
  });

  it('says so where the bot may not write, and goes on where it may again', async () => {
    const { inquiry, bot } = harness.sandbox.world;
    const sending = { type: 1, allow: 0, deny: 2 ** 11 };
    await add('bell');
    await harness.administer('PUT', `/channels/${inquiry}/permissions/${bot}`, sending);
    await harness.write('ferry/second.txt', paragraphs(BELL));
    await harness.round();
    expect(harness.posts()).toEqual([]);
    expect(await list()).toContain('the bot lacks the permission “Send Messages” in the channel');
    expect(await list()).toContain('1 not posted yet');
    await harness.administer('DELETE', `/channels/${inquiry}/permissions/${bot}`);
    harness.wait(1);
    await harness.round();
    expect(harness.posts()).toHaveLength(1);
    expect(await list()).not.toContain('Cannot post');
  });

  it('says so where its channel is gone', async () => {
    const { general, newsroom, ben } = harness.sandbox.world;
    await harness.session(ben, general).type('watch add', { query: 'bell' }).final();
    await harness.administer('DELETE', `/channels/${general}`);
    await harness.write('ferry/second.txt', paragraphs(BELL));
    await harness.round();
    const watches = harness.store?.team.watches;
    expect(watches?.ofChannel(general, 'ferry')[0]?.fault).toBe('the channel no longer exists');
    expect(watches?.ofChannel(general, 'ferry')[0]?.guild).toBe(newsroom);
    // Ben cannot look there any more: the list of another channel tells him.
    expect(await list()).toContain(
      'Watch 1, which you added in another channel, cannot post: the channel no longer exists',
    );
  });
});

describe('a watch in direct messages', () => {
  it('posts to the person alone, and only while the dossier is open to that person', async () => {
    const { newsroom, analyst, admin, ben } = harness.sandbox.world;
    await harness.restart(`ferry@${newsroom}&${analyst}`);
    harness.sandbox.setRoles(newsroom, ben, [analyst]);
    const session = harness.sandbox.as(ben).inDirectMessages();
    expect(shown(await session.type('watch add', { query: 'bell' }).final())).toContain('Watch 1 is set');
    await harness.write('ferry/second.txt', paragraphs(BELL));
    await harness.round();
    const told = () => session.messages().filter((message) => shown(message).includes('1 new passage'));
    expect(told()).toHaveLength(1);
    expect(quoted(told()[0] ?? fail())).toEqual([BELL]);
    harness.sandbox.setRoles(newsroom, ben, [admin]);
    // What Discord said of a member is believed for half a minute: a fresh bot asks.
    await harness.restart();
    await harness.write('ferry/third.txt', paragraphs(`Again ${BELL}`));
    await harness.round();
    expect(told()).toHaveLength(1);
    const [watch] = harness.store?.team.watches.all() ?? [];
    expect(watch?.fault).toContain('the dossier is no longer open');
  });
});

describe('a channel that is not open to all who read it', () => {
  it('takes no watch', async () => {
    const { newsroom, analyst, ben } = harness.sandbox.world;
    await harness.restart(`ferry@${newsroom}&${analyst}`);
    harness.sandbox.setRoles(newsroom, ben, [analyst]);
    expect(await add('ferry')).toContain('not everyone in this channel may ask the dossier');
  });
});

function fail(): never {
  throw new Error('it is missing');
}
