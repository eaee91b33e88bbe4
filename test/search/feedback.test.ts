import { describe, expect, it } from 'vitest';
import { withFeedback } from '../../src/search/ranking/feedback.ts';
import { openWritten } from '../fixtures/ferryDossier.ts';

const SAME_MATTER = 'The dredger Alma cleared silt from the channel at Skerry Point.';
const open = openWritten([
  {
    id: 'harbour',
    paragraphs: [
      `${SAME_MATTER} The pilots thanked her crew.`,
      `${SAME_MATTER} It took nine days.`,
      `${SAME_MATTER} The board paid for it.`,
      `${SAME_MATTER} Fishermen watched.`,
      `${SAME_MATTER} A second survey followed.`,
      'The bakery on Quay Street opened a new oven.',
      'Silt had filled the channel, and the dredger Alma was sent for from Skerry Point.',
    ],
  },
]);
const fetched = await open.engine.fetch([...Array(open.engine.collection.passages).keys()]);
const ranked = fetched.map((hit, at) => ({ hit, score: 2 - at / 100 }));

describe('relevance feedback', () => {
  it('leaves the first in place and brings what belongs to the same matter before what does not', async () => {
    const found = (await withFeedback(ranked, open.engine)).map(({ hit }) => hit.passage.number);
    expect(found[0]).toBe(1);
    expect(found.indexOf(7)).toBeLessThan(found.indexOf(6));
    expect([...found].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('changes nothing where there is too little to learn from', async () => {
    expect(await withFeedback(ranked.slice(0, 3), open.engine)).toEqual(ranked.slice(0, 3));
    expect(await withFeedback([], open.engine)).toEqual([]);
  });
});
