import { ComponentType } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeenMessage, UserSession } from '../../src/sandbox/user/userSession.ts';
import { documentOf } from './dossierFixture.ts';
import { type Newsroom, newDossier, newStore, openNewsroom } from './newsroom.ts';
import { faultsOf } from './openapi.ts';
import { idOf, labels, quoted, shown } from './shown.ts';

/** The ferry inquiry, told by two papers and a note without a date. */
const PAPERS = [
  documentOf(
    'ferry',
    'gazette',
    { title: 'How the Petrel sailed', source: 'Gazette', published: '2021-05-10', language: 'en' },
    [
      'On 2 May 2021 the ferry Petrel left Larkhaven harbour an hour late. Captain Ines Calder was on the bridge.',
      'The harbour office opened its inquiry on Thursday. “We gave no order on 2 May 2021,” said Tom Aldous of the harbour office.',
      'The Petrel was built in 1974 and has sailed from Larkhaven since 1981.',
    ],
  ),
  documentOf(
    'ferry',
    'courier',
    { title: 'Night on the water', source: 'Courier', published: '2021-05-12', language: 'en' },
    [
      'The Petrel left Larkhaven harbour late on 2 May 2021, with Captain Ines Calder on the bridge.',
      'On 4 May 2021 the panel heard Captain Calder in the old customs house.',
      'The panel will report in September 2021.',
    ],
  ),
  documentOf('ferry', 'note', { title: 'A note', source: 'Unsigned' }, [
    'Somebody saw the Petrel on Thursday, and says so now.',
  ]),
];

const PNG = [0x89, 0x50, 0x4e, 0x47];

let harness: Newsroom;
let ben: UserSession;
const store = newStore();

beforeAll(async () => {
  const ferry = newDossier('ferry', PAPERS, []);
  harness = await openNewsroom({ store, dossiers: () => new Map([['ferry', ferry]]) });
  ben = harness.sandbox.as(harness.sandbox.world.ben).in(harness.sandbox.world.inquiry);
});

afterAll(async () => {
  await harness.close();
  expect(faultsOf(harness.sandbox.requests)).toEqual([]);
  expect(harness.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
});

/** What people see of the picture: its bytes, its words and that the gallery shows it. */
async function pictureOf(message: SeenMessage) {
  const [picture] = message.attachments;
  if (picture === undefined) return null;
  const bytes = new Uint8Array(await (await fetch(picture.url)).arrayBuffer());
  const isShown = JSON.stringify(message.components).includes(JSON.stringify(picture.url));
  return { ...picture, bytes, isShown };
}

describe('/timeline', () => {
  it('tells in order what happened when, with both accounts of one event together', async () => {
    const reply = await ben.type('timeline', { after: '2021-05', before: '2021-06' }).final();
    const words = shown(reply);
    expect(reply.ephemeral).toBe(true);
    expect(quoted(reply).slice(0, 2)).toEqual([
      'On 2 May 2021 the ferry Petrel left Larkhaven harbour an hour late. …',
      'The Petrel left Larkhaven harbour late on 2 May 2021, with Captain Ines Calder on the bridge.',
    ]);
    expect(words).toMatch(/2 May 2021 · 3 accounts\n> [^>]*\n> /u);
    expect(words.match(/^2 May 2021/gmu)).toHaveLength(1);
    expect(words).toMatch(/Said by .*Tom Aldous/u);
    expect(words).toContain('gazette:1');
    expect(reply.text).toMatch(/^-# — .*How the Petrel sailed.* · 10\u00a0May\u00a02021 · ¶1/mu);
  });

  it('says how a time was reckoned, and which cannot be', async () => {
    const inquiry = await ben.type('timeline', { topic: 'inquiry' }).final();
    expect(shown(inquiry)).toContain('6 May 2021');
    expect(shown(inquiry)).toContain(': the last Thursday before the document’s date (10 May 2021)');
    const all = await lastPage(await ben.type('timeline').final());
    expect(shown(all)).toContain('Not listed, because the date would be a guess: “Thursday” `note:1`');
    expect(shown(all)).toContain('1 mention of a time as vague as “now”');
    expect(shown(all)).toContain('“A note” has no date');
  });

  it('shows a picture on its first page only, and again when one comes back', async () => {
    const first = await ben.type('timeline').final();
    const picture = await pictureOf(first);
    expect(picture?.filename).toBe('timeline.png');
    expect([...(picture?.bytes.slice(0, 4) ?? [])]).toEqual(PNG);
    expect(picture?.contentType).toBe('image/png');
    expect(picture?.isShown).toBe(true);
    expect(picture?.description).toMatch(/^Bars over time, 1974–2021: 8 dated sentences, most often 2 May 2021 \(3\)/u);
    expect(first.components[0]).toMatchObject({
      components: expect.arrayContaining([expect.objectContaining({ type: ComponentType.MediaGallery })]),
    });
    const second = await ben.press(first, '▶').final();
    expect(second.attachments).toEqual([]);
    const back = await ben.press(second, '◀').final();
    expect((await pictureOf(back))?.bytes).toEqual(picture?.bytes);
  });

  it('keeps the picture beside a passage that is shown in its context, and in what is shared', async () => {
    const reply = await ben.type('timeline', { topic: 'Petrel' }).final();
    const opened = await ben.press(reply, idOf(reply, 'Context')).final();
    expect(labels(opened)).toContain('Less');
    expect((await pictureOf(opened))?.isShown).toBe(true);
    await ben.press(opened, 'Share').final();
    const shared = await ben.awaitMessage(({ text, ephemeral }) => !ephemeral && text.includes('shared by'));
    expect((await pictureOf(shared))?.isShown).toBe(true);
  });

  it('is narrowed by a person in any spelling, and completes the name', async () => {
    const reply = await ben.type('timeline', { person: 'calder' }).final();
    expect(quoted(reply).join(' ')).toContain('the panel heard Captain Calder');
    expect(quoted(reply).join(' ')).not.toContain('was built in 1974');
    const names = await ben.complete('timeline', { person: 'cal' }, 'person');
    expect(names.map(({ value }) => value)).toEqual(['Ines Calder']);
  });

  it.each([
    [{ topic: 'zeppelin' }, 'Not in the dossier: zeppelin'],
    [{ person: 'Wilhelmina Oster' }, '/search looks for any word'],
    [{ before: '1950' }, 'They go from 1974 to September 2021'],
    [{ after: 'soon' }, 'after: “soon” is not a date'],
  ])('%j: says what it lacks, and what there is', async (options, words) => {
    const reply = await ben.type('timeline', options).final();
    expect(shown(reply)).toContain(words);
    expect(reply.attachments).toEqual([]);
  });

  it('goes on after a restart, with its picture', async () => {
    const first = await ben.type('timeline').final();
    const ferry = newDossier('ferry', PAPERS, []);
    await harness.bot.stop();
    const again = await openNewsroom({ sandbox: harness.sandbox, store, dossiers: () => new Map([['ferry', ferry]]) });
    const second = await ben.press(first, '▶').final();
    const back = await ben.press(second, '◀').final();
    expect(back.text).toBe(first.text);
    expect((await pictureOf(back))?.isShown).toBe(true);
    harness = {
      ...again,
      sandbox: harness.sandbox,
      close: async () => {
        await again.bot.stop();
        await harness.sandbox.close();
      },
    };
  });
});

async function lastPage(message: SeenMessage): Promise<SeenMessage> {
  let page = message;
  while (page.buttons.some(({ label, disabled }) => label === '▶' && !disabled))
    page = await ben.press(page, '▶').final();
  return page;
}

describe('a picture that cannot be drawn', () => {
  it('keeps no answer back: it goes without, and the fault is logged', async () => {
    const ferry = newDossier('ferry', PAPERS, []);
    const other = await openNewsroom({
      dossiers: () => new Map([['ferry', ferry]]),
      draw: () => Promise.reject(new Error('no ink')),
    });
    const session = other.sandbox.as(other.sandbox.world.ben).in(other.sandbox.world.inquiry);
    const reply = await session.type('timeline').final();
    expect(shown(reply)).toContain('since 1981');
    expect(reply.attachments).toEqual([]);
    expect(
      other.logged.filter((line) => line.includes('could not draw a picture') && line.includes('no ink')),
    ).toHaveLength(1);
    await other.close();
  });
});
