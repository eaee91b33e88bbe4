import { describe, expect, it } from 'vitest';
import { openWritten } from '../fixtures/ferryDossier.ts';
import { ask, quote, verify, who } from './inJson.ts';

const open = openWritten([
  {
    id: 'denials',
    metadata: { published: '2021-04-02', title: 'Denials' },
    paragraphs: [
      'Director Oskar Lindqvist denied saying “the lamp was dark by our own order.”',
      'Captain Ines Calder said: “We asked for the lamp twice.”',
      'If Calder had said “turn the ship,” nobody would have been hurt.',
      'The board refused to call the fog “an excuse.”',
    ],
  },
]);

describe('words that were denied or only supposed', () => {
  it('are shown by /quote with the denial, and are nobody’s statement', async () => {
    const [denied] = (await quote({ words: 'dark own order', about: undefined, filters: {} }, open)).results;
    expect(denied?.quotation).toMatchObject({
      speaker: null,
      chain: [],
      stance: { kind: 'denied', text: 'denied saying', by: 'Oskar Lindqvist' },
    });
    const [supposed] = (await quote({ words: 'turn the ship', about: undefined, filters: {} }, open)).results;
    expect(supposed?.quotation).toMatchObject({ speaker: null, stance: { kind: 'supposed', by: null } });
  });

  it('are not found as statements of the one who denies', async () => {
    const found = await quote({ words: undefined, about: undefined, filters: { speaker: 'Lindqvist' } }, open);
    expect(found.results).toEqual([]);
    const calder = await quote({ words: undefined, about: undefined, filters: { speaker: 'Calder' } }, open);
    expect(calder.results.map(({ quotation }) => quotation?.text)).toEqual(['We asked for the lamp twice.']);
    expect((await who('Oskar Lindqvist', open)).person?.said).toBe(0);
  });

  it.each([
    'Oskar Lindqvist said “the lamp was dark by our own order.”',
    '“the lamp was dark by our own order.”',
    'Ines Calder said “turn the ship.”',
    'The board called the fog “an excuse.”',
  ])('are never plainly verbatim for /verify: %s', async (text) => {
    const { verdicts } = await verify(text, open);
    expect(verdicts?.map(({ verdict }) => verdict)).toEqual(['another speaker']);
    expect(verdicts?.[0]?.stance).not.toBeNull();
    expect(verdicts?.[0]?.speaker).toBeNull();
  });

  it('do not touch what was said', async () => {
    const { verdicts } = await verify('Ines Calder said: “We asked for the lamp twice.”', open);
    expect(verdicts?.map(({ verdict, stance }) => ({ verdict, stance }))).toEqual([
      { verdict: 'verbatim', stance: null },
    ]);
  });
});

describe('a verb that also denies', () => {
  it('denies nothing if the question asks about it', async () => {
    const log = openWritten([{ id: 'log', paragraphs: ['Jan Weyl dismissed Ivo Tarn in 2019. The lamp was dark.'] }]);
    const { results } = await ask('Who did Jan Weyl dismiss?', {}, log);
    expect(results[0]?.denied ?? null).toBeNull();
  });
});
