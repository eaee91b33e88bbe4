import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeenMessage, UserSession } from '../../src/sandbox/user/userSession.ts';
import { documentOf } from './dossierFixture.ts';
import { type Newsroom, newDossier, openNewsroom } from './newsroom.ts';
import { faultsOf } from './openapi.ts';
import { labels, shown } from './shown.ts';

/** Days of an invented hearing, on which the same few people meet. */
const DAYS = ['3 May 2021', '4 May 2021', '5 May 2021', '10 May 2021', '17 June 2021'];
const HEARING = documentOf(
  'ferry',
  'hearing',
  { title: 'The hearing', source: 'Gazette', published: '2021-07-01', language: 'en' },
  [
    ...DAYS.map((day) => `On ${day} Ines Calder and Tom Aldous spoke before Mara Quist and the panel.`),
    '“We sailed on time,” said Oskar Brandt, the mate, to Tom Aldous and Mara Quist. Ines Calder nodded.',
    '“That is not so,” said Wilma Oster, the clerk, to Oskar Brandt.',
  ],
);

let harness: Newsroom;
let ben: UserSession;

beforeAll(async () => {
  const ferry = newDossier('ferry', [HEARING], []);
  harness = await openNewsroom({ dossiers: () => new Map([['ferry', ferry]]) });
  ben = harness.sandbox.as(harness.sandbox.world.ben).in(harness.sandbox.world.inquiry);
});

afterAll(async () => {
  await harness.close();
  expect(faultsOf(harness.sandbox.requests)).toEqual([]);
  expect(harness.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
});

/** The addresses that the galleries of a message show, gallery by gallery. */
function galleriesOf(message: SeenMessage): readonly (readonly string[])[] {
  const [card] = JSON.parse(JSON.stringify(message.components));
  const parts: readonly { readonly type: number; readonly items?: readonly { media: { url: string } }[] }[] =
    card.components;
  return parts.flatMap(({ items }) => (items === undefined ? [] : [items.map(({ media }) => media.url)]));
}

describe('the pictures of /who', () => {
  it('come at a press: each in a gallery of its own, with what it counts, to the asker alone', async () => {
    const reply = await ben.type('who', { name: 'Calder' }).final();
    expect(labels(reply)).toContain('Pictures');
    expect(reply.attachments).toEqual([]);
    const pictures = await ben.press(reply, 'Pictures').final();
    expect(pictures.ephemeral).toBe(true);
    expect(pictures.id).not.toBe(reply.id);
    expect(pictures.attachments.map(({ filename }) => filename)).toEqual(['over-time.png', 'together.png']);
    expect(galleriesOf(pictures)).toEqual(pictures.attachments.map(({ url }) => [url]));
    expect(shown(pictures)).toMatch(/Ines Calder\n.*Each bar shows.*\n.*Each number shows/u);
    expect(pictures.attachments[0]?.description).toMatch(
      /^Ines Calder over time, .*: 5, from 3 May 2021 to 17 June 2021/u,
    );
    expect(pictures.attachments[1]?.description).toMatch(/Mara Quist \(6\), Tom Aldous \(6\)/u);
  });

  it('are not offered where there is too little to show', async () => {
    const reply = await ben.type('who', { name: 'Oster' }).final();
    expect(shown(reply)).toContain('Wilma Oster');
    expect(labels(reply)).not.toContain('Pictures');
  });
});
