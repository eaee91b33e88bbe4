import { describe, expect, it } from 'vitest';
import { openLaid, paragraph } from '../fixtures/laidOutDossier.ts';
import { ask, quote, readSource, search, timeline, verify, who } from './inJson.ts';

const open = openLaid({
  id: 'draft',
  metadata: { title: 'Draft minutes', published: '2021-05-10' },
  blocks: [
    paragraph('Warden Ana Holt said: “The gate was ~~open~~ closed all night.”'),
    paragraph(
      '~~The board approved the tariff on 4 May 2021 with nine votes.~~ The matter was adjourned without a vote.',
    ),
    paragraph('~~Director Milo Farr said: “We paid the smugglers in silver.”~~'),
    paragraph('The pumps were stopped on ~~3~~ 6 June 2021 by order of Nora Whitby~~, the minister of war~~.'),
    paragraph('The quay was rebuilt in 2019 and holds forty boats.'),
  ],
});
const texts = (json: { readonly results: readonly { readonly text: string }[] }) =>
  json.results.map(({ text }) => text);

describe('struck words', () => {
  it('are found by /search as words of the document, and marked as struck', async () => {
    const { results } = await search('smugglers', {}, open);
    expect(results).toHaveLength(1);
    const [only] = results;
    expect(only?.struck).toEqual([{ start: only?.start, end: only?.end }]);
  });

  it('are nobody’s statement', async () => {
    expect((await quote({ words: 'smugglers', about: undefined, filters: {} }, open)).results).toEqual([]);
    expect((await quote({ words: 'open', about: undefined, filters: {} }, open)).results).toEqual([]);
    expect((await who('Milo Farr', open)).results).toEqual([]);
  });

  it('are shown as struck in a statement that has others', async () => {
    const [found] = (await quote({ words: 'closed all night', about: undefined, filters: {} }, open)).results;
    expect(found?.quotation?.speaker).toBe('Ana Holt');
    const { start = 0, struck = [] } = found?.quotation ?? {};
    expect(found?.quotation?.text).toBe('The gate was open closed all night.');
    expect(struck).toEqual([{ start: start + 'The gate was '.length, end: start + 'The gate was open'.length }]);
  });

  it('are no answer to a question', async () => {
    for (const question of ['When did the board approve the tariff?', 'Who paid the smugglers?', 'How many votes?']) {
      const { results } = await ask(question, {}, open);
      for (const { text, start, sentence, struck = [] } of results) {
        const said = text.slice((sentence?.start ?? start) - start, (sentence?.end ?? start) - start);
        expect(said).not.toMatch(/approved|smugglers/u);
        expect(struck.every((one) => sentence === null || one.start >= sentence.end || one.end <= sentence.start)).toBe(
          true,
        );
      }
    }
    expect((await ask('Who paid the smugglers in silver?', {}, open)).abstained).toBe(true);
  });

  it('are no date, no name and no office', async () => {
    const times = await timeline({ topic: undefined, person: undefined, limits: {} }, open);
    const days = (times.timeline?.events ?? []).map(({ from }) => from);
    expect(days).toContain('2021-06-06');
    expect(days).not.toContain('2021-05-04');
    expect(JSON.stringify((await who('Nora Whitby', open)).person?.roles ?? [])).not.toContain('war');
  });

  it('are read with /source, marked', () => {
    const { results } = readSource('draft', undefined, open);
    expect(texts(readSource('draft', undefined, open))[2]).toContain('smugglers');
    expect(results.map(({ struck = [] }) => struck.length)).toEqual([1, 1, 1, 2, 0]);
  });
});

it('a statement with struck words is the same as one without them elsewhere', async () => {
  const two = openLaid(
    {
      id: 'draft',
      blocks: [paragraph('Warden Ana Holt said: “The gate was ~~open~~ closed all night, and nobody came.”')],
    },
    { id: 'paper', blocks: [paragraph('Warden Ana Holt said: “The gate was closed all night, and nobody came.”')] },
    {
      id: 'other',
      blocks: [paragraph('Warden Ana Holt said: “The gate was ~~shut~~ closed all day, and nobody came.”')],
    },
  );
  const [found] = (await quote({ words: 'gate closed nobody', about: undefined, filters: {} }, two)).results;
  const also = found?.alsoIn ?? [];
  expect(also.map(({ documentId }) => documentId)).toEqual(['draft', 'other']);
  expect(also.map(({ differences }) => differences)).toEqual([[], [{ here: 'night', there: 'day' }]]);
  expect(also.map(({ struck = [] }) => struck.length)).toEqual([1, 1]);
});

describe('/verify', () => {
  const verdictOn = async (text: string) => (await verify(text, open)).verdicts?.[0];

  it.each([
    ['a struck sentence', '“The board approved the tariff on 4 May 2021 with nine votes.”'],
    ['words of a struck statement', '“We paid the smugglers in silver.”'],
    ['struck words among others', '“The gate was open closed all night.”'],
    ['words up to struck ones', '“The gate was open”'],
    ['a struck word between two that stand', 'stopped on 3 6 June 2021'],
  ])('says of %s that they are struck out', async (_what, text) => {
    const verdict = await verdictOn(text);
    expect(verdict).toMatchObject({
      verdict: 'altered',
      struckOut: true,
      differences: [],
      speaker: null,
      spoken: null,
    });
    expect(verdict?.struck?.length).toBeGreaterThan(0);
  });

  it('takes a statement without its struck words for what the document says', async () => {
    expect(await verdictOn('“The gate was closed all night.”')).toMatchObject({
      verdict: 'verbatim',
      struckOut: false,
      speaker: 'Ana Holt',
      text: 'The gate was open closed all night',
      struck: [expect.anything()],
    });
  });

  it('finds other changes as ever', async () => {
    expect(await verdictOn('“The gate was locked all night.”')).toMatchObject({ verdict: 'altered', struckOut: false });
    expect(await verdictOn('“The quay was rebuilt in 2019 and holds forty boats.”')).toMatchObject({
      verdict: 'verbatim',
    });
    expect(await verdictOn('“Zeppelins over Norway.”')).toMatchObject({
      verdict: 'not in the dossier',
      struckOut: false,
    });
  });
});
