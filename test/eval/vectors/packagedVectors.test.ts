import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { VectorRow } from '../../../src/search/meaning/wordVectors.ts';
import { withFolder } from '../../fixtures/temporaryFolder.ts';
import { packageText } from '../../fixtures/wordVectorFixture.ts';
import { readPackagedVectors } from './packagedVectors.ts';

const numbered = (words: readonly string[]): { word: string; vector: number[] }[] =>
  words.map((word, place) => ({ word, vector: Array.from({ length: 100 }, (_, at) => (place + at) / 8) }));

async function rowsOf(text: string, limit = Number.POSITIVE_INFINITY): Promise<readonly VectorRow[]> {
  return withFolder({ 'vectors.json': text }, async (folder) => {
    const rows: VectorRow[] = [];
    for (const row of readPackagedVectors(join(folder, 'vectors.json'), 100)) {
      if (row.rank > limit) break;
      rows.push(row);
    }
    return rows;
  });
}

describe('readPackagedVectors', () => {
  it('reads words as the tokenizer makes them, with their rank among all, and leaves out what is not one word', async () => {
    const words = [
      'the',
      ',',
      '"]',
      '[',
      ']',
      '}',
      '\\',
      'x-ray',
      'u.s.',
      "o'neill",
      'café',
      'ferry',
      '1,000',
      '’',
      'naïve',
    ];
    const rows = await rowsOf(packageText(numbered(words)));
    expect(rows.map(({ word, rank }) => [word, rank])).toEqual([
      ['the', 1],
      ['us.', 9], // the country, not the pronoun
      ['oneill', 10],
      ['cafe', 11],
      ['ferry', 12],
      ['1000', 13],
      ['naive', 15],
    ]);
    expect(rows[4]?.vector).toEqual(numbered(words)[11]?.vector);
  });

  it('reads a file of many chunks, wherever their borders fall', async () => {
    const words = Array.from({ length: 3000 }, (_, place) => `w${'é'.repeat(place % 7)}${place}`);
    const rows = await rowsOf(packageText(numbered(words)));
    expect(rows).toHaveLength(words.length);
    for (const [place, { vector }] of rows.entries()) expect(vector[99]).toBe((place + 99) / 8);
  });

  it('reads no further than is asked for', async () => {
    const text = packageText(numbered(['ferry', 'lamp', 'fog']));
    const rows = await rowsOf(text.slice(0, text.indexOf('"fog":[')), 1);
    expect(rows.map(({ word }) => word)).toEqual(['ferry']);
  });

  const text = packageText(numbered(['ferry', 'lamp', 'fog']));
  const FAULTS: readonly (readonly [what: string, text: string, fault: RegExp])[] = [
    ['is empty', '', /vectors\.json: there are no vectors/],
    ['is something else', '{"words":["vectors"]}', /no vectors/],
    ['is cut off', text.slice(0, text.indexOf('"fog":[') + 50), /vectors\.json: it is cut off after 2 words/],
    ['is cut off between words', text.slice(0, text.indexOf('"fog":[')), /cut off after 2 words/],
    [
      'has a word without numbers',
      text.replace('"lamp":[', '"lamp":["x",'),
      /“"lamp":\["x",.*is no word with a vector/,
    ],
    ['has fewer numbers', text.replace('"lamp":[0.125,', '"lamp":['), /“lamp” has 101 numbers, not 102/],
    ['is no JSON', text.replace('"lamp":[', '"lamp":[,'), /no word with a vector/],
  ];
  it.each(FAULTS)('says where a file that %s is at fault', async (_what, faulty, fault) => {
    await expect(rowsOf(faulty)).rejects.toThrow(fault);
  });
});
