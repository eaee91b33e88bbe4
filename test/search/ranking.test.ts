import { describe, expect, it } from 'vitest';
import { search } from '../answering/inJson.ts';
import { openFerry } from '../fixtures/ferryDossier.ts';

const ferry = openFerry();

async function ranked(query: string): Promise<readonly string[]> {
  return (await search(query, {}, ferry)).results.map(({ citation }) => citation);
}

describe('the order of passages', () => {
  /** The passages that must come first, in this order, and why. */
  const FIRST: readonly (readonly [query: string, first: readonly string[], why: string])[] = [
    ['lamp spring', ['letter-holm:2', 'harbour-log:4'], 'the words stand close together in a short passage'],
    ['fog pilot', ['inquiry-report:6'], 'the only one with both'],
    [
      'harbour office lamp',
      ['inquiry-report:2', 'harbour-log:4'],
      'all three in the passage before some of them only around it',
    ],
    ['inspections', ['inquiry-report:7'], 'the very word'],
    ['Petrel breakwater', ['gazette:1'], 'a name and what it struck, in one sentence'],
    ['calder lamp', ['harbour-log:3'], 'the only one with both'],
    ['company winter', ['company-reply:1'], 'both words in the passage, one of them in its title too'],
    ['Qadiri', ['statement-qadiri:1', 'statement-qadiri:2'], 'this very spelling before another one'],
    [
      'ferry',
      ['inquiry-report:7', 'inquiry-report:6', 'harbour-log:2'],
      'passages that speak of ferries before one whose title does',
    ],
    ['pilot', ['statement-qadiri:1'], 'a short passage whose title has the word too'],
    ['collision', ['inquiry-report:2', 'harbour-log:1'], 'a paragraph before a heading'],
  ];
  it.each(FIRST)('%s: %o (%s)', async (query, first) => {
    expect((await ranked(query)).slice(0, first.length)).toEqual(first);
  });

  it('is the same each time, and does not depend on the order of the words of equal weight', async () => {
    expect(await ranked('lamp spring')).toEqual(await ranked('lamp spring'));
    expect(await ranked('fog lamp')).toEqual(await ranked('lamp fog'));
  });

  it('scores fall, and every result says how it matched or stands for its whole document', async () => {
    for (const [query] of FIRST) {
      const { results } = await search(query, {}, ferry);
      const scores = results.map(({ score }) => score ?? 0);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const { highlights, match } of results) expect(highlights.length > 0).toBe(match !== null);
    }
  });
});
