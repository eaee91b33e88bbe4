import { describe, expect, it } from 'vitest';
import { contextWorth } from '../../src/search/contextWorth.ts';
import { parseQuery } from '../../src/search/query/parseQuery.ts';
import { retrieve } from '../../src/search/retrieve.ts';
import { openWritten } from '../fixtures/ferryDossier.ts';

const open = openWritten([
  {
    id: 'report',
    metadata: { title: 'The crane of Tarn' },
    paragraphs: [
      '# Repairs in winter',
      'The cable was replaced by Orla Finn.',
      '# Costs',
      'The cable was paid by the town.',
    ],
  },
]);

describe('the context of a passage', () => {
  it('has what its title and the headings above have, and is worth less than the passage itself', async () => {
    const { hits } = await retrieve(parseQuery('crane cable repairs'), open, { mode: 'any', limit: 9 });
    const around = hits.map(({ passage, byClause }) => [
      passage.number,
      byClause.map(({ highlights, isAround }) => (highlights.length > 0 ? 'here' : isAround ? 'around' : 'lost')),
    ]);
    expect(around).toContainEqual([2, ['around', 'here', 'around']]);
    expect(around).toContainEqual([4, ['around', 'here', 'lost']]);
  });

  it('is worth all if the head of a table has it', () => {
    expect(contextWorth({ inHead: [{ start: 0, end: 3 }], isAround: false })).toBe(1);
    expect(contextWorth({ inHead: [], isAround: true })).toBeLessThan(1);
    expect(contextWorth({ inHead: [], isAround: false })).toBe(0);
  });
});
