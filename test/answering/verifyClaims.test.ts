import { describe, expect, it } from 'vitest';
import type { VerdictJson } from '../../src/json/commands/verifyJson.ts';
import { openWritten } from '../fixtures/ferryDossier.ts';
import { verify } from './inJson.ts';

const open = openWritten([
  {
    id: 'ponds',
    paragraphs: [
      'Lene Carp, a biologist, said: “The ponds are emptying.” She spoke for long.',
      'Hugo Dreyer said: “The nets are torn.”',
      'The cost: 5 crowns a day.',
    ],
  },
]);

async function verdictsOf(text: string): Promise<readonly VerdictJson[]> {
  return (await verify(text, open)).verdicts ?? [];
}

describe('a name beside the pasted words', () => {
  it.each([
    '“The ponds are emptying.”\nHugo Dreyer',
    '“The ponds are emptying.”\nHugo Dreyer, smith',
    '“The ponds are emptying.”\n\nHugo Dreyer, Mayor of Vik',
    '“The ponds are emptying.”\n(Hugo Dreyer)',
    '“The ponds are emptying.” (Hugo Dreyer, smith)',
    '“The ponds are emptying.”\n~ Hugo Dreyer',
    '“The ponds are emptying.” Hugo Dreyer',
    '“The ponds are emptying.”\nJonas Petri, painter',
    'Hugo Dreyer:\n“The ponds are emptying.”',
    'Hugo Dreyer, smith: “The ponds are emptying.”',
    'Hugo Dreyer (smith): “The ponds are emptying.”',
    'Hugo Dreyer: The ponds are emptying.',
    'Hugo Dreyer.: The ponds are emptying.',
    'The ponds are emptying. — Hugo Dreyer',
    'The ponds are emptying.\nHugo Dreyer, smith',
    '> The ponds are emptying.\n> — Hugo Dreyer',
  ])('is held against the dossier: %s', async (text) => {
    expect((await verdictsOf(text)).map(({ verdict, speaker }) => [verdict, speaker])).toEqual([
      ['another speaker', 'Lene Carp'],
    ]);
  });

  it.each([
    '“The ponds are emptying.”\nLene Carp, biologist',
    '“The ponds are emptying.”\nDr. Carp',
    'Lene Carp: The ponds are emptying.',
    'The ponds are emptying. (Lene Carp)',
    'L. Carp: The ponds are emptying.',
  ])('is that of the speaker: %s', async (text) => {
    expect((await verdictsOf(text)).map(({ verdict }) => verdict)).toEqual(['verbatim']);
  });

  it.each([
    '“The ponds are emptying.”\nVik, 4 May 2022',
    '“The ponds are emptying.”\nYesterday, in Vik',
    '“The ponds are emptying.”\nThe Vik Gazette, page 4',
    '“The ponds are emptying.”\nMinister of Fish',
    '“The ponds are emptying.”\nGood Morning',
    '“The ponds are emptying.” Thanks',
    '“The ponds are emptying.”\nRead More',
    'After: The ponds are emptying.',
    'Breaking News: “The ponds are emptying.”',
    'Key Quote: “The ponds are emptying.”',
    'New Vik: “The ponds are emptying.”',
    'Today: “The ponds are emptying.”',
    'Note: The ponds are emptying.',
  ])('is none: %s', async (text) => {
    expect((await verdictsOf(text)).map(({ verdict, claimed }) => [verdict, claimed])).toEqual([['verbatim', null]]);
  });

  it('is one for each line of a transcript', async () => {
    const verdicts = await verdictsOf('Lene Carp: The ponds are emptying.\nLene Carp: The nets are torn.');
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['verbatim', 'another speaker']);
  });

  it('is part of the words if the dossier has it so', async () => {
    expect((await verdictsOf('The cost: 5 crowns a day.')).map(({ verdict }) => verdict)).toEqual(['verbatim']);
  });
});

describe('a text with nothing quoted', () => {
  it.each(['Lene Carp:', 'Lene Carp: “”', '“”', 'Lene Carp: “…”', 'Lene Carp: ""', '!?'])(
    'has no verdict: %s',
    async (text) => {
      expect(await verdictsOf(text)).toEqual([]);
    },
  );
});
