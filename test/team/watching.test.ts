import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { matchesAmong, readWatchQuery, sameQuery } from '../../src/team/watching/watchQuery.ts';
import { fold } from '../../src/text/fold.ts';
import { openWritten } from '../fixtures/ferryDossier.ts';

const WORDS = ['zorn', 'quiv', 'blat', 'mip', 'drosk'] as const;
const word = fc.constantFrom(...WORDS);
const paragraph = fc.array(word, { minLength: 1, maxLength: 6 });
const papers = fc.array(fc.array(paragraph, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });

/** A query of words that must be there and words that must not, exactly as typed. */
const query = fc.record({
  wanted: fc.uniqueArray(word, { minLength: 1, maxLength: 2 }),
  unwanted: fc.uniqueArray(word, { maxLength: 1 }),
});

describe('matches of a watch', () => {
  it('are those passages of the new ones that a look at every word finds, in reading order', async () => {
    await fc.assert(
      fc.asyncProperty(papers, query, fc.func(fc.boolean()), async (written, { wanted, unwanted }, isNew) => {
        const open = openWritten(
          written.map((paragraphs, place) => ({
            id: `paper-${place}`,
            metadata: { title: `Paper ${place}` },
            paragraphs: paragraphs.map((words) => `${words.join(' ')}.`),
          })),
        );
        const text = [...wanted, ...unwanted.map((one) => `-${one}`), 'no:fuzzy', 'no:stem', 'no:names'].join(' ');
        const found = await matchesAmong(readWatchQuery(text), open, { has: isNew });
        const expected = written.flatMap((paragraphs, place) =>
          paragraphs.flatMap((words, index) => {
            const meets = wanted.every((one) => words.includes(one)) && !unwanted.some((one) => words.includes(one));
            return meets && isNew(`paper-${place}`, index + 1) ? [`paper-${place}:${index + 1}`] : [];
          }),
        );
        expect(found.map(({ passage }) => `${passage.document}:${passage.number}`)).toEqual(expected);
        for (const { document, highlights } of found) {
          const marked = highlights.map(({ start, end }) => fold(document.text.slice(start, end)));
          expect(new Set(marked)).toEqual(new Set(wanted));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are found however many there are', async () => {
    const paragraphs = Array.from({ length: 1200 }, (_, place) => `Paragraph ${place} speaks of the drosk.`);
    const open = openWritten([{ id: 'long', paragraphs }]);
    expect(await matchesAmong(readWatchQuery('drosk'), open, { has: () => true })).toHaveLength(1200);
    expect(await matchesAmong(readWatchQuery('drosk'), open, { has: (_, number) => number % 2 === 0 })).toHaveLength(
      600,
    );
  });
});

describe('a query of a watch', () => {
  it.each([
    ['', 'no word to look for'],
    ['source:gazette', 'no word to look for'],
    ['-lamp', 'only excludes words'],
    ['lamp after:soon', 'is not a date'],
    ['lamp no:such', 'is unknown'],
  ])('“%s” is refused: %s', (text, why) => {
    expect(() => readWatchQuery(text)).toThrow(UserError);
    expect(() => readWatchQuery(text)).toThrow(why);
  });

  it.each([
    ['lamp  bell', 'Lamp bell', true],
    ['“late sailing”', '"late sailing"', true],
    ['lamp bell', 'bell lamp', false],
    ['lamp', '"lamp"', false],
  ])('“%s” beside “%s”: the same is %s', (one, other, expected) => {
    expect(sameQuery(one, other)).toBe(expected);
  });
});
