import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultsOf } from '../../discord/openapi.ts';
import { idOf, quoted, shown } from '../../discord/shown.ts';
import { AnnouncingHarness } from './announcingHarness.ts';

const paragraphs = (...texts: readonly string[]): string => `${texts.join('\n\n')}\n`;

const LATE = 'The ferry left Larkhaven late, with the lamp of the breakwater out of order.';
const FUEL = 'Fuel for the winter was booked by the second clerk of the harbour office.';
const FUEL_NOW = 'Fuel for the winter was booked by the third clerk of the harbour office.';
const AGAIN = 'The ferry sailed late once more, said the watchman on the lower quay.';
const BELL = 'The watchman rang the bell twice and went down to the boats with a rope.';

const HOURS = 60;
const DAYS = 24 * HOURS;

let harness: AnnouncingHarness;

beforeEach(async () => {
  // A Monday, 07:00 UTC, which is 08:00 in Berlin.
  harness = await AnnouncingHarness.open({ 'ferry/first.txt': paragraphs(LATE, FUEL) });
});

afterEach(async () => {
  await harness.close();
  expect(faultsOf(harness.sandbox.requests)).toEqual([]);
  expect(harness.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
});

async function schedule(times: string, zone?: string): Promise<string> {
  const options = zone === undefined ? { times } : { times, zone };
  return shown(await harness.session().type('digest schedule', options).final());
}

async function schedules(): Promise<string> {
  return shown(await harness.session().type('digest list').final());
}

describe('/digest schedule', () => {
  it('posts what is new at the set time in the zone, once, over restarts', async () => {
    const set = await schedule('every weekday at 08:30', 'berlin');
    expect(set).toContain('Schedule 1 is set: every weekday at 08:30 (Europe/Berlin)');
    expect(set).toContain('Mon 2 Mar 2026, 08:30');
    await harness.session().type('watch add', { query: 'ferry late' }).final();
    await harness.write('ferry/second.txt', paragraphs(AGAIN, BELL));
    await harness.round();
    expect(harness.posts()).toHaveLength(1);
    harness.wait(29);
    await harness.restart();
    await harness.round();
    expect(harness.posts()).toHaveLength(1);
    harness.wait(1);
    await harness.round();
    const digest = harness.posts()[1];
    if (digest === undefined) throw new Error('no digest');
    expect(shown(digest)).toContain('Digest, Mon 2 Mar 2026, 08:00 to Mon 2 Mar 2026, 08:30 (Europe/Berlin)');
    expect(shown(digest)).toContain('1 new document');
    expect(shown(digest)).toContain('second');
    expect(shown(digest)).toContain('Watch 1, 1 passage: ferry late');
    expect(quoted(digest)).toEqual([AGAIN]);
    expect(shown(digest)).not.toContain('It also covers');
    expect(shown(digest)).not.toContain('digest is late');
    await harness.restart();
    await harness.round();
    harness.wait(5);
    await harness.round();
    expect(harness.posts()).toHaveLength(2);
    const read = await harness.session(harness.sandbox.world.mia).press(digest, idOf(digest, 'Read')).final();
    expect(read.ephemeral).toBe(true);
    expect(quoted(read)).toEqual([AGAIN, BELL]);
    expect(await schedules()).toContain('Tue 3 Mar 2026, 08:30');
  });

  it('posts nothing where nothing is new', async () => {
    await schedule('every day at 07:30', 'UTC');
    harness.wait(2 * DAYS);
    await harness.round();
    expect(harness.posts()).toEqual([]);
    expect(await schedules()).toContain('last digest: none yet');
    expect(shown(await harness.session().type('digest show').final())).toContain('Nothing is new');
  });

  it('catches up once after an outage, and says so', async () => {
    await schedule('every day at 07:30', 'UTC');
    await harness.stop();
    await harness.write('ferry/second.txt', paragraphs(BELL));
    harness.wait(4 * DAYS + 2 * HOURS);
    await harness.start();
    await harness.round();
    await harness.round();
    expect(harness.posts()).toHaveLength(1);
    const [post] = harness.posts();
    expect(post === undefined ? '' : shown(post)).toContain(
      'This digest is late. It was due on Fri 6 Mar 2026, 07:30. It also covers 4 earlier digests',
    );
    expect(await schedules()).toContain('Sat 7 Mar 2026, 07:30');
  });

  it('tells of cited and pinned passages that have changed, once', async () => {
    const found = await harness.session().type('search', { query: 'fuel' }).final();
    await harness.session().press(found, idOf(found, 'Share')).final();
    await schedule('every day at 07:30', 'UTC');
    await harness.write('ferry/first.txt', paragraphs(LATE, FUEL_NOW));
    harness.wait(1 * HOURS);
    await harness.round();
    const [, post] = harness.posts();
    if (post === undefined) throw new Error('no digest');
    expect(shown(post)).toContain('Cited here, but changed since');
    expect(quoted(post)).toEqual([FUEL, FUEL_NOW]);
    expect(post.text).toContain('~~');
    harness.wait(1 * DAYS);
    await harness.round();
    expect(harness.posts()).toHaveLength(2);
  });

  it('tells of a pin whose words are gone, but not of what had changed before it was set up', async () => {
    await harness.session().type('briefing add', { id: 'first:1' }).final();
    await harness.session().type('briefing add', { id: 'first:2' }).final();
    await harness.write('ferry/first.txt', paragraphs(LATE, FUEL_NOW));
    await harness.round();
    await schedule('every day at 07:30', 'UTC');
    await harness.write('ferry/first.txt', paragraphs(FUEL_NOW));
    harness.wait(1 * HOURS);
    await harness.round();
    const [post] = harness.posts();
    if (post === undefined) throw new Error('no digest');
    expect(shown(post)).toContain('These words are no longer in');
    expect(quoted(post)).toEqual([LATE]);
    expect(shown(post)).not.toContain('new document');
  });

  it('is tried again where it could not be posted, and tells all that came meanwhile', async () => {
    const { inquiry, bot } = harness.sandbox.world;
    await schedule('every day at 07:30', 'UTC');
    await harness.administer('PUT', `/channels/${inquiry}/permissions/${bot}`, { type: 1, allow: 0, deny: 2 ** 11 });
    await harness.write('ferry/second.txt', paragraphs(BELL));
    harness.wait(30);
    await harness.round();
    expect(harness.posts()).toEqual([]);
    expect(await schedules()).toContain('Cannot post: the bot lacks the permission “Send Messages” in the channel');
    await harness.write('ferry/third.txt', paragraphs(AGAIN));
    harness.wait(1 * DAYS);
    await harness.restart();
    await harness.round();
    expect(harness.posts()).toEqual([]);
    await harness.administer('DELETE', `/channels/${inquiry}/permissions/${bot}`);
    harness.wait(2);
    await harness.round();
    const [post, ...others] = harness.posts();
    expect(others).toEqual([]);
    expect(post === undefined ? '' : shown(post)).toContain('2 new documents');
    expect(post === undefined ? '' : shown(post)).toContain('It also covers 1 earlier digest');
    expect(await schedules()).not.toContain('Cannot post');
  });

  it('posts nothing where the channel has lost the right', async () => {
    await schedule('every day at 07:30', 'UTC');
    await harness.write('ferry/second.txt', paragraphs(BELL));
    const { newsroom, general } = harness.sandbox.world;
    await harness.restart(`ferry@${newsroom}#${general}`);
    harness.wait(30);
    await harness.round();
    expect(harness.posts()).toEqual([]);
    await harness.restart(`ferry@${newsroom}`);
    expect(await schedules()).toContain('the dossier is no longer open to everyone in this channel');
  });

  it('does not post twice where its answer was lost', async () => {
    await schedule('every day at 07:30', 'UTC');
    await harness.write('ferry/second.txt', paragraphs(BELL));
    harness.wait(30);
    await harness.corpus?.refresh();
    const schedulesKept = harness.store?.team.schedules;
    if (schedulesKept === undefined) throw new Error('no store');
    schedulesKept.markPosted = () => {
      throw new Error('the power failed');
    };
    await harness.round();
    expect(harness.posts()).toHaveLength(1);
    harness.logged.length = 0;
    await harness.restart();
    await harness.round();
    expect(harness.posts()).toHaveLength(1);
    expect(await schedules()).toContain('last digest: <t:');
  });

  it('keeps to the clock of the zone over a change of the clock', async () => {
    harness.now = Date.UTC(2026, 2, 28, 12, 0);
    await schedule('every day at 02:30', 'Europe/Berlin');
    await harness.write('ferry/second.txt', paragraphs(BELL));
    harness.now = Date.UTC(2026, 2, 29, 0, 59);
    await harness.round();
    expect(harness.posts()).toEqual([]);
    harness.now = Date.UTC(2026, 2, 29, 1, 0);
    await harness.round();
    expect(harness.posts()).toHaveLength(1);
    await harness.write('ferry/third.txt', paragraphs(AGAIN));
    harness.now = Date.UTC(2026, 2, 30, 0, 30);
    await harness.round();
    expect(harness.posts()).toHaveLength(2);
  });

  it('explains what cannot be read, and remembers the zone', async () => {
    expect(await schedule('whenever')).toContain('does not understand the times');
    expect(await schedule('every day at 8', 'Mars')).toContain('There is no time zone “Mars”');
    expect(await schedule('* * * * *')).toContain('more than once an hour');
    expect(await schedule('every day at 8')).toContain('You named no time zone, so it is UTC');
    expect(await schedule('every day at 9', 'Asia/Tokyo')).toContain('(Asia/Tokyo)');
    expect(await schedule('every day at 10')).toContain('(Asia/Tokyo)');
    expect(await schedule('0 10 * * *')).toContain('Schedule 3 already has these times');
    const ended = await harness.session().type('digest drop', { number: 2 }).final();
    expect(shown(ended)).toContain('Schedule 2 has ended: every day at 09:00 (Asia/Tokyo)');
    expect(await schedules()).not.toContain('09:00 (Asia/Tokyo)');
    const gone = await harness.session().type('digest drop', { number: 2 }).final();
    expect(shown(gone)).toContain('This channel has no schedule 2');
  });

  it('offers times and zones as they are typed', async () => {
    const session = harness.session();
    const zones = await session.complete('digest schedule', { times: 'every day at 8', zone: 'par' }, 'zone');
    expect(zones.map(({ value }) => value)).toContain('Europe/Paris');
    const times = await session.complete('digest schedule', { times: 'weekday' }, 'times');
    expect(times.map(({ value }) => value)).toEqual(['every weekday at 08:30']);
  });
});
