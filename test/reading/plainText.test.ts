import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/dossier/document.ts';
import { canonicalText } from '../../src/reading/canonicalText.ts';
import { plainTextBlocks, readPlainText } from '../../src/reading/text/plainText.ts';
import { layouts } from '../fixtures/layouts.ts';
import { outline } from '../fixtures/readFixture.ts';
import { growthOf, LESS_THAN_THE_SQUARE } from '../growth.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Characters that the recognisers look at, so that random texts reach into them. */
const telling = fc.constantFrom(
  ...[
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\f',
    '\t',
    '    ',
    ' ',
    '- ',
    '* ',
    '1. ',
    'a) ',
    '(2) ',
    '[17] ',
    'x[17]',
    '> ',
    '====',
    '----',
    '* * *',
  ],
  ...[
    'The Gate',
    'THE GATE',
    'Marta Holm: ',
    'Q: ',
    'Dear Ola,',
    'Yours sincerely,',
    'end.',
    '(Photo: Vey)',
    'Figure 1: ',
    '¹',
    '“',
    '”',
    'Notes',
  ],
  ...['12 Quay Street', 'Page 2 of 3', 'ي', 'й', 'e\u0301', '\u2028', '\ufeff', '\u00a0', '𝔊'],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.oneof(telling, fc.string()), { maxLength: 60 }).map((parts) => parts.join('')),
);

function faults(text: string, blocks: readonly Block[]): readonly string[] {
  const found: string[] = [];
  let end = 0;
  for (const block of blocks) {
    if (block.start < end || block.end <= block.start || block.end > text.length)
      found.push(`out of place: ${block.start}–${block.end}`);
    if (/\S/u.test(text.slice(end, block.start))) found.push(`left out: ${text.slice(end, block.start)}`);
    const slice = text.slice(block.start, block.end);
    if (slice !== slice.trim()) found.push(`white space at an end of ${JSON.stringify(slice)}`);
    end = block.end;
  }
  if (/\S/u.test(text.slice(end))) found.push(`left out: ${text.slice(end)}`);
  return found;
}

describe('plain text', () => {
  test.each(layouts)('$name', async ({ text, blocks }) => {
    const shown = outline(await readPlainText(utf8(text)));
    expect(shown.map((line, at) => line.slice(0, blocks[at]?.length ?? line.length))).toEqual(blocks);
  });

  test('blocks tile any text: in order, trimmed, none overlapping, nothing left out', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = canonicalText(raw);
        expect(faults(text, plainTextBlocks(text))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test('has no notes if nothing was set apart', async () => {
    expect(await readPlainText(utf8('The pier was closed in May.'))).not.toHaveProperty('notes');
  });

  test('reading twice gives the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...layouts), async ({ text }) => {
        expect(await readPlainText(utf8(text))).toEqual(await readPlainText(utf8(text)));
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    ['said so.[17] He', ['[17]']],
    ['“decisions.”[17][18] Then', ['[17]', '[18]']],
    ['said so.¹² He', ['¹²']],
    ['an area of 40 km² and 3 m³', []],
    ['he [17 of them] came, and [12] too', []],
    ['the keys [sic] and [i.e., the gate] and word[a]', []],
  ])('footnote marks in %j', async (text, marks) => {
    const document = await readPlainText(utf8(text));
    expect(document.footnoteMarks.map(({ start, end }) => document.text.slice(start, end))).toEqual(marks);
  });

  test('keeps the characters of the author but for line ends and normal form', async () => {
    const document = await readPlainText(utf8('\ufeffIsma’il said “no”…\r\nCafe\u0301 “gate”\rend'));
    expect(document.text).toBe('Isma’il said “no”…\nCaf\u00e9 “gate”\nend');
  });

  test('work in proportion to the length: all layouts, again and again', async () => {
    const text = `${layouts.map((layout) => layout.text).join('\n\n')}\n\n`;
    const read = (length: number) => readPlainText(utf8(text.repeat(Math.ceil(length / text.length))));
    expect(await growthOf(read, 100_000)).toBeLessThan(LESS_THAN_THE_SQUARE);
  });

  test.each([
    ['one line without end', 'word '],
    ['lines of one character', 'a\n'],
    ['white space', ' \t'],
    ['opening brackets', '(Source: '],
    ['dashes', '- '],
    ['digits', '1'],
    ['quotation marks', '“'],
  ])('work in proportion to the length of a hostile text: %s', async (_name, piece) => {
    const read = (length: number) => readPlainText(utf8(piece.repeat(length / piece.length)));
    expect(await growthOf(read, 90_000)).toBeLessThan(LESS_THAN_THE_SQUARE);
  });
});
