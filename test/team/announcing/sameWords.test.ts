import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SeenMessage } from '../../../src/sandbox/user/userSession.ts';
import { faultsOf } from '../../discord/openapi.ts';
import { quoted, shown } from '../../discord/shown.ts';
import { AnnouncingHarness } from './announcingHarness.ts';

const paragraphs = (...texts: readonly string[]): string => `${texts.join('\n\n')}\n`;

const FUEL = 'Fuel for the winter was booked by the second clerk of the harbour office.';
const BELL = 'The watchman said: "The bell rang twice" - and went down to the boats with a rope.';
const LAMP = 'Nobody had lit the lamp on the mole, and the pilot asked for it in vain.';

let harness: AnnouncingHarness;

beforeEach(async () => {
  harness = await AnnouncingHarness.open({ 'ferry/first.txt': paragraphs(FUEL) });
});

afterEach(async () => {
  await harness.close();
  expect(faultsOf(harness.sandbox.requests)).toEqual([]);
  expect(harness.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
});

async function watch(...queries: readonly string[]): Promise<void> {
  for (const query of queries) await harness.session().type('watch add', { query }).final();
}

/** Has a file come, and returns what is posted because of it. */
async function postsAfter(file: string, text: string): Promise<readonly SeenMessage[]> {
  const before = harness.posts().length;
  await harness.write(`ferry/${file}`, text);
  await harness.round();
  return harness.posts().slice(before);
}

describe('a passage that several watches of a channel match', () => {
  it('is one post that names them, with the words of each', async () => {
    await watch('bell', 'watchman', 'rope boats', 'anchor');
    const [post, ...others] = await postsAfter('second.txt', paragraphs(BELL, `Later, ${FUEL} No bell.`));
    expect(others).toEqual([]);
    const text = shown(post ?? fail());
    expect(text).toContain('Watches 1, 2 and 3: 2 new passages');
    expect(text).toContain('found by watches 1, 2 and 3');
    expect(text).toContain('found by watch 1');
    expect(quoted(post ?? fail())).toEqual([BELL, `Later, ${FUEL} No bell.`]);
    for (const word of ['bell', 'watchman', 'boats', 'rope']) expect(post?.text).toContain(`**${word}**`);
    await harness.restart();
    await harness.round();
    expect(harness.posts()).toHaveLength(1);
  });

  it('is one post also after Discord refused it', async () => {
    await watch('bell', 'watchman');
    harness.sandbox.faults.serverErrors({ times: 5, path: `/channels/${harness.sandbox.world.inquiry}/messages` });
    expect(await postsAfter('second.txt', paragraphs(BELL))).toEqual([]);
    harness.sandbox.faults.clear();
    await harness.round();
    expect(harness.posts()).toEqual([]);
    harness.wait(2);
    await harness.round();
    expect(harness.posts()).toHaveLength(1);
    const listed = shown(await harness.session().type('watch list').final());
    expect(listed).not.toContain('Cannot post');
  });

  it('is posted for the others if one of them is dropped before', async () => {
    await watch('bell', 'watchman');
    harness.sandbox.faults.serverErrors({ times: 5, path: `/channels/${harness.sandbox.world.inquiry}/messages` });
    await postsAfter('second.txt', paragraphs(BELL));
    harness.sandbox.faults.clear();
    await harness.session().type('watch drop', { number: 1 }).final();
    harness.wait(2);
    await harness.round();
    expect(harness.posts()).toHaveLength(1);
  });
});

describe('the same words', () => {
  it.each([
    ['in a second file', (text: string) => text],
    ['with one blank more', (text: string) => text.replace('went', ' went')],
    ['wrapped otherwise', (text: string) => text.replace(' - and ', ' - and\n')],
    ['with other quotation marks', (text: string) => text.replace('"The', '“The').replace('twice"', 'twice”')],
    ['with another dash', (text: string) => text.replace(' - ', '—')],
  ])('are not new %s', async (_how, alter) => {
    await watch('bell');
    expect(await postsAfter('second.md', paragraphs(BELL))).toHaveLength(1);
    expect(await postsAfter('copies/third.md', paragraphs(LAMP, alter(BELL)))).toEqual([]);
    expect(await postsAfter('second.md', paragraphs(alter(BELL)))).toEqual([]);
  });

  it('are not new in a watch that was added when they were there already', async () => {
    await postsAfter('second.txt', paragraphs(BELL));
    await watch('bell');
    expect(await postsAfter('third.txt', paragraphs(LAMP, BELL))).toEqual([]);
  });

  it('are one passage of a post if they come in two files at once', async () => {
    await watch('bell');
    await harness.write('ferry/second.txt', paragraphs(BELL));
    const [post] = await postsAfter('third.txt', paragraphs(LAMP, BELL.replace(' - ', ' – ')));
    expect(quoted(post ?? fail())).toEqual([BELL]);
  });

  it('are not new after a file was taken out and came back under another name', async () => {
    await watch('bell');
    await postsAfter('second.txt', paragraphs(BELL));
    await harness.remove('ferry/second.txt');
    await harness.round();
    expect(await postsAfter('other.txt', paragraphs(LAMP, BELL))).toEqual([]);
  });

  it('are new to a watch whose filter kept it from finding them before', async () => {
    await watch('bell doc:gazette');
    expect(await postsAfter('second.txt', paragraphs(BELL))).toEqual([]);
    expect(await postsAfter('gazette.txt', paragraphs(LAMP, BELL))).toHaveLength(1);
    expect(await postsAfter('gazette-again.txt', paragraphs(FUEL, BELL))).toEqual([]);
  });

  it('do not make a digest of a document that is only spaced otherwise', async () => {
    await postsAfter('second.txt', paragraphs(BELL, LAMP));
    await harness.session().type('cite', { id: 'second:1' }).final();
    await harness.session().type('briefing add', { id: 'second:1' }).final();
    await harness.session().type('digest schedule', { times: 'hourly', zone: 'UTC' }).final();
    harness.wait(61);
    await harness.round();
    const before = harness.posts().length;
    await harness.write('ferry/second.txt', paragraphs(BELL.replace(' - ', ' – '), LAMP));
    await harness.round();
    harness.wait(61);
    await harness.round();
    expect(harness.posts().slice(before)).toEqual([]);
  });
});

describe('changed words', () => {
  it('are news, beside what they were', async () => {
    await watch('bell');
    await postsAfter('second.txt', paragraphs(BELL, LAMP));
    const [post, ...others] = await postsAfter('second.txt', paragraphs(BELL.replace('twice', 'three times'), LAMP));
    expect(others).toEqual([]);
    expect(shown(post ?? fail())).toContain('1 new passage');
    expect(post?.text).toContain('~~twice~~');
    expect(post?.text).toContain('three times');
  });
});

describe('what only names something', () => {
  const TABLE =
    '<h1>Tariff of the port</h1><p>The rates were set in spring by the board of the port, after long talks.</p>' +
    '<table><tr><td>Berth</td><td>Price</td></tr><tr><td>North mole</td><td>40</td></tr>' +
    '<tr><td>South mole</td><td>55</td></tr></table>';

  it('is not posted: a row that names columns, a label, a heading over a passage that is', async () => {
    await watch('price', 'tariff', 'north');
    const [post] = await postsAfter(
      'tariff.html',
      `<html><head><title>Rates</title></head><body>${TABLE}</body></html>`,
    );
    const text = shown(post ?? fail());
    expect(text).toContain('Watches 2 and 3: 2 new passages');
    expect(text).toContain('Tariff of the port');
    expect(text).toContain('North mole');
    expect(text).not.toContain('Berth | Price');
  });

  it('leaves a heading that alone has the words, and drops it if they are below it too', async () => {
    await watch('lantern');
    const [post] = await postsAfter('lanterns.md', '# Lights\n\n## The lantern of the mole\n\nThe lantern was sold.\n');
    expect(quoted(post ?? fail())).toEqual(['The lantern was sold.']);
  });
});

function fail(): never {
  throw new Error('it is missing');
}
