import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsForVerifying } from '../../src/answering/verify/wordsForVerifying.ts';
import { LANGUAGES } from '../../src/languages/list.ts';

/** Pieces of texts that are read by what is beside them. */
const PIECES = [
  ...[
    'The',
    'ferry',
    'U.S.',
    'a.m.',
    'can’t',
    'cannot',
    'don',
    'US',
    'km²',
    'quay³',
    'Ltd.',
    'so\u00adft',
    'x',
    'Naïve',
  ],
  ...['five', 'hundred', 'twenty', 'thousand', 'and', 'million', 'percent', 'per cent', 'einhundertfünf', 'tausend'],
  ...['12', '5', '1,000', '000', '23:40', '3.5', '-7', '€', '$', '%', ' %', '½', '1/2', '+', '=', '&', '/', '−'],
  ...['[', ']', '[t]he', '[the pilots]', '[1]', '[a]', '…', '...', '. . .', '“', '”', '(', ')', '-', '–', '’s', '’'],
  ...['.', ',', ';', '?', '!', '。', '，', '渡轮', '三百', '百', 'ไทยคำ', '،', 'عام', '٣٤', 'पुल', '।'],
  ...[' ', ' ', ' ', ' ', '\n', '\n\n', '\u00a0', '\u200b', '\t'],
];
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.constant(' ') },
);
const text = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));
const spaced = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(' '));

test('the words of a slice are those that the whole text has there', () => {
  fc.assert(
    fc.property(fc.oneof(text, spaced), fc.nat(1_000), fc.nat(300), (whole, at, length) => {
      const start = Math.min(at % (whole.length + 1), whole.length);
      const within = { start, end: Math.min(start + length, whole.length) };
      const expected = wordsForVerifying(whole).filter((word) => word.start >= within.start && word.start < within.end);
      expect(wordsForVerifying(whole, within)).toEqual(expected);
    }),
    { numRuns: 3_000 },
  );
});

test('number words of every language are read in a slice as in the whole', () => {
  const numbers = LANGUAGES.flatMap(({ amounts }) => [
    ...(amounts?.values?.keys() ?? []),
    ...(amounts?.scaleValues?.keys() ?? []),
  ]);
  const sentence = fc.array(fc.constantFrom(...numbers, 'ferry', 'quay,', '12', '%.'), { maxLength: 40 });
  fc.assert(
    fc.property(sentence, fc.nat(400), fc.nat(120), (words, at, length) => {
      const whole = `${words.join(' ')}. `.repeat(3);
      const start = at % whole.length;
      const within = { start, end: Math.min(start + length, whole.length) };
      const expected = wordsForVerifying(whole).filter((word) => word.start >= within.start && word.start < within.end);
      expect(wordsForVerifying(whole, within)).toEqual(expected);
    }),
    { numRuns: 2_000 },
  );
});

test('brackets around a page are no editor’s addition', () => {
  const long = `[${'The ferry sank. '.repeat(80)}]`;
  expect(wordsForVerifying(long).some(({ editorial }) => editorial)).toBe(false);
  expect(wordsForVerifying('They [the pilots] lied').map(({ editorial }) => editorial)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
