import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultsOf } from '../../discord/openapi.ts';
import { idOf, labels, quoted, shown } from '../../discord/shown.ts';
import { Pressroom } from './pressroom.ts';

const paragraphs = (...texts: readonly string[]): string => `${texts.join('\n\n')}\n`;

const LATE = 'The ferry left Larkhaven late, with the lamp of the breakwater out of order.';
const FUEL = 'Fuel for the winter was booked by the second clerk of the harbour office.';
const AGAIN = 'The ferry sailed late once more, said the watchman on the lower quay.';
const BELL = 'The watchman rang the bell twice and went down to the boats with a rope.';

let room: Pressroom;

beforeEach(async () => {
  room = await Pressroom.open({ 'ferry/first.txt': paragraphs(LATE, FUEL) });
});

afterEach(async () => {
  await room.close();
  expect(faultsOf(room.sandbox.requests)).toEqual([]);
  expect(room.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
});

async function add(query: string): Promise<string> {
  return shown(await room.session().type('watch add', { query }).final());
}

async function list(): Promise<string> {
  return shown(await room.session().type('watch list').final());
}

describe('/watch', () => {
  it('posts what is new, with the words that matched, and never the same twice, over restarts', async () => {
    expect(await add('ferry late')).toContain('Watch 1 is set');
    await room.round();
    expect(room.posts()).toEqual([]);
    await room.write('ferry/second.txt', paragraphs(AGAIN, BELL));
    await room.restart();
    await room.round();
    const [post, ...others] = room.posts();
    expect(others).toEqual([]);
    expect(shown(post ?? fail())).toContain('Watch 1, 1 new passage: ferry late');
    expect(post?.text).toContain('**ferry**');
    expect(quoted(post ?? fail())).toEqual([AGAIN]);
    await room.restart();
    await room.round();
    // The same words under another name, and again after they were gone.
    await room.remove('ferry/second.txt');
    await room.round();
    await room.write('ferry/second.txt', paragraphs(AGAIN, BELL));
    await room.round();
    expect(room.posts()).toHaveLength(1);
    const listed = shown(await room.session(room.sandbox.world.mia).type('watch list').final());
    expect(listed).toContain('ferry late');
    expect(listed).toContain(`<@${room.sandbox.world.ben}>`);
    expect(listed).toContain('1 passage found');
  });

  it('posts a passage of a document that has changed', async () => {
    await add('bell');
    await room.write('ferry/first.txt', paragraphs(LATE, BELL, FUEL));
    await room.round();
    expect(quoted(room.posts()[0] ?? fail())).toEqual([BELL]);
    expect(room.posts()).toHaveLength(1);
  });

  it('groups what is much into one post with counts, whose buttons turn the pages for whoever presses', async () => {
    await add('lantern');
    const many = Array.from({ length: 9 }, (_, place) => `Lantern number ${place} burned on the mole that night.`);
    await room.write('ferry/north.txt', paragraphs(...many.slice(0, 5)));
    await room.write('ferry/south.txt', paragraphs(...many.slice(5)));
    await room.round();
    const [post, ...others] = room.posts();
    expect(others).toEqual([]);
    expect(shown(post ?? fail())).toContain('9 new passages in 2 documents');
    expect(shown(post ?? fail())).toContain('By document:');
    expect(quoted(post ?? fail())).toEqual(many.slice(0, 3));
    expect(labels(post ?? fail())).not.toContain('Share');
    const mia = room.session(room.sandbox.world.mia);
    const next = await mia.press(post ?? fail(), idOf(post ?? fail(), '▶')).final();
    expect(next.ephemeral).toBe(true);
    expect(quoted(next)).toEqual(many.slice(3, 6));
  });

  it('explains bad queries, doubles and unknown numbers', async () => {
    expect(await add('-ferry')).toContain('it only excludes words');
    expect(await add('!!!')).toContain('no word to look for');
    expect(await add('ferry after:soon')).toContain('is not a date');
    await add('ferry late');
    expect(await add('Ferry   late')).toContain('Watch 1 looks for the same already');
    expect(await add('blimp')).toContain('The dossier does not have “blimp” so far');
    expect(await add('wathcman')).toMatch(/does not have “wathcman”(?: \(it has: [^)]*\))? so far/u);
    const dropped = await room.session().type('watch drop', { number: 7 }).final();
    expect(shown(dropped)).toContain('There is no watch 7');
    expect(shown(dropped)).toContain('There are: 1, 2, 3');
  });

  it('posts nothing for a watch that was dropped', async () => {
    await add('bell');
    expect(shown(await room.session().type('watch drop', { number: 1 }).final())).toContain('Watch 1 is dropped');
    await room.write('ferry/second.txt', paragraphs(BELL));
    await room.round();
    expect(room.posts()).toEqual([]);
    expect(await list()).toContain('There are none');
    expect(await add('bell')).toContain('Watch 2 is set');
  });

  it('has a limit a channel', async () => {
    const { world } = room.sandbox;
    for (let count = 0; count < 25; count += 1) {
      const query = `word${count}`;
      const { inquiry: channel, newsroom: guild, ben: user } = world;
      room.store?.team.watches.add({ guild, channel, dossier: 'ferry', query, user }, 25);
    }
    expect(await add('one more')).toContain('which is the most');
  });
});

describe('a watch that cannot post', () => {
  it('gets nothing where the channel has lost the right, says so on the list, and catches up where it comes back', async () => {
    await add('bell');
    const { newsroom, general } = room.sandbox.world;
    await room.restart(`ferry@${newsroom}#${general}`);
    await room.write('ferry/second.txt', paragraphs(BELL));
    await room.round();
    expect(room.posts()).toEqual([]);
    await room.restart(`ferry@${newsroom}`);
    expect(await list()).toContain('Cannot post: the dossier is not open to everyone who reads this channel any more');
    await room.write('ferry/third.txt', paragraphs(`Again ${BELL}`));
    await room.round();
    expect(room.posts()).toEqual([]);
    room.wait(2);
    await room.round();
    expect(room.posts()).toHaveLength(1);
    expect(quoted(room.posts()[0] ?? fail())).toEqual([BELL, `Again ${BELL}`]);
    expect(await list()).not.toContain('Cannot post');
  });

  it('is tried again after errors of Discord, with longer and longer pauses', async () => {
    await add('bell');
    await room.write('ferry/second.txt', paragraphs(BELL));
    room.sandbox.faults.serverErrors({ times: 10, path: `/channels/${room.sandbox.world.inquiry}/messages` });
    await room.round();
    expect(room.posts()).toEqual([]);
    expect(await list()).toContain('Discord could not be reached, or did not answer');
    const tries = () => room.sandbox.requests.filter(({ path }) => path.endsWith('/messages')).length;
    const before = tries();
    await room.round();
    expect(tries()).toBe(before);
    room.wait(1);
    await room.round();
    expect(tries()).toBeGreaterThan(before);
    room.wait(1);
    await room.round();
    expect(room.posts()).toEqual([]);
    room.sandbox.faults.clear();
    await room.restart();
    room.wait(1);
    await room.round();
    expect(room.posts()).toHaveLength(1);
    expect(await list()).toContain('1 passage found');
  });

  it('does not post twice where Discord took the message and its answer was lost', async () => {
    await add('bell');
    await room.write('ferry/second.txt', paragraphs(BELL));
    await room.corpus?.refresh();
    const real = room.store?.team.watches.markPosted;
    // The program ends between posting and recording it.
    const { watches } = room.store?.team ?? fail();
    watches.markPosted = () => {
      throw new Error('the power failed');
    };
    await room.round();
    expect(room.posts()).toHaveLength(1);
    expect(real).toBeDefined();
    room.logged.length = 0;
    await room.restart();
    await room.round();
    expect(room.posts()).toHaveLength(1);
    expect(await list()).not.toContain('not posted yet');
    const sent = room.sandbox.requests.filter(({ path, method }) => method === 'POST' && path.endsWith('/messages'));
    expect(sent).toHaveLength(2);
  });

  it('says so where the bot may not write, and goes on where it may again', async () => {
    const { inquiry, bot } = room.sandbox.world;
    const sending = { type: 1, allow: 0, deny: 2 ** 11 };
    await add('bell');
    await room.administer('PUT', `/channels/${inquiry}/permissions/${bot}`, sending);
    await room.write('ferry/second.txt', paragraphs(BELL));
    await room.round();
    expect(room.posts()).toEqual([]);
    expect(await list()).toContain('Cannot post: the bot may not write in the channel. It is tried again.');
    expect(await list()).toContain('1 not posted yet');
    await room.administer('DELETE', `/channels/${inquiry}/permissions/${bot}`);
    room.wait(1);
    await room.round();
    expect(room.posts()).toHaveLength(1);
    expect(await list()).not.toContain('Cannot post');
  });

  it('says so where its channel is gone', async () => {
    const { general, newsroom, ben } = room.sandbox.world;
    await room.session(ben, general).type('watch add', { query: 'bell' }).final();
    await room.administer('DELETE', `/channels/${general}`);
    await room.write('ferry/second.txt', paragraphs(BELL));
    await room.round();
    const watches = room.store?.team.watches;
    expect(watches?.ofChannel(general, 'ferry')[0]?.fault).toBe('the channel is gone');
    expect(watches?.ofChannel(general, 'ferry')[0]?.guild).toBe(newsroom);
    // Ben cannot look there any more: the list of another channel tells him.
    expect(await list()).toContain('Watch 1 of another channel, which you added, cannot post: the channel is gone');
  });
});

describe('a watch in direct messages', () => {
  it('posts to the person alone, and only while the dossier is open to that person', async () => {
    const { newsroom, analyst, admin, ben } = room.sandbox.world;
    await room.restart(`ferry@${newsroom}&${analyst}`);
    room.sandbox.setRoles(newsroom, ben, [analyst]);
    const session = room.sandbox.as(ben).inDirectMessages();
    expect(shown(await session.type('watch add', { query: 'bell' }).final())).toContain('Watch 1 is set');
    await room.write('ferry/second.txt', paragraphs(BELL));
    await room.round();
    const told = () => session.messages().filter((message) => shown(message).includes('1 new passage'));
    expect(told()).toHaveLength(1);
    expect(quoted(told()[0] ?? fail())).toEqual([BELL]);
    room.sandbox.setRoles(newsroom, ben, [admin]);
    // What Discord said of a member is believed for half a minute: a fresh bot asks.
    await room.restart();
    await room.write('ferry/third.txt', paragraphs(`Again ${BELL}`));
    await room.round();
    expect(told()).toHaveLength(1);
    const [watch] = room.store?.team.watches.all() ?? [];
    expect(watch?.fault).toContain('the dossier is not open');
  });
});

describe('a channel that is not open to all who read it', () => {
  it('takes no watch', async () => {
    const { newsroom, analyst, ben } = room.sandbox.world;
    await room.restart(`ferry@${newsroom}&${analyst}`);
    room.sandbox.setRoles(newsroom, ben, [analyst]);
    expect(await add('ferry')).toContain('not open to everyone who reads this channel');
  });
});

function fail(): never {
  throw new Error('it is missing');
}
