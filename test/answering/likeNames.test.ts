import { describe, expect, it } from 'vitest';
import { openWritten } from '../fixtures/ferryDossier.ts';
import { ask, quote, search, who } from './inJson.ts';

/** Names that the dossier has, each with one that is a letter or two apart and that it lacks. */
const ALIKE: readonly (readonly [typed: string, written: string])[] = [
  ['Darva', 'Dirva'],
  ['Orvan', 'Arvan'],
  ['Tarms', 'Tarmas'],
  ['Ghandor', 'Gandhor'],
  ['Belder', 'Melder'],
  ['Salden', 'Sanden'],
  ['Nowetzki', 'Nowetzka'],
  ['Petrovik', 'Petrovika'],
];

describe('a name that the dossier lacks', () => {
  it.each(ALIKE)('%s is not answered with %s', async (typed, written) => {
    const open = openWritten([
      {
        id: 'log',
        paragraphs: [
          `Captain Ines ${written} met the pilot. “The lamp was out,” said Ines ${written}.`,
          'The ferry waited for the captain until noon.',
        ],
      },
    ]);
    const found = await who(typed, open);
    expect([found.abstained, found.results, found.person ?? null]).toEqual([true, [], null]);
    expect(found.absence?.nearest[0]?.suggestions).toEqual([`Ines ${written}`]);
    expect((await search(typed, {}, open)).results).toEqual([]);
    expect((await ask(`Who was ${typed}?`, {}, open)).abstained).toBe(true);
    const said = await quote({ words: undefined, about: undefined, filters: { speaker: typed } }, open);
    expect(said.results).toEqual([]);
    expect(said.notes[0]).toContain(`Did you mean Ines ${written}?`);
  });

  it('is answered if it is another transcription', async () => {
    const open = openWritten([
      { id: 'log', paragraphs: ['Captain Mustafa Qadhiri slept. “No,” said Mustafa Qadhiri.'] },
    ]);
    for (const typed of ['Kadhiri', 'Qadiri', 'Moustafa Qadhiry'])
      expect((await who(typed, open)).abstained).toBe(false);
  });
});
