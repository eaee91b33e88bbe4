import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, overlaps, type Slice } from '../../../src/dossier/slice.ts';
import { quotationsOf } from '../../../src/finding/statements/scanning/scan.ts';
import { anyWords } from '../../text/anyWords.ts';

function paragraphsOf(text: string): readonly Slice[] {
  const paragraphs: Slice[] = [];
  for (const match of text.matchAll(/[^\n]+/gu))
    paragraphs.push({ start: match.index, end: match.index + match[0].length });
  return paragraphs;
}

/** Each quotation's inner words, with `>` for each one it stands in, and `…` where it is not closed. */
function outline(text: string): readonly string[] {
  return quotationsOf(text, paragraphsOf(text)).map(
    ({ inner, depth, closed }) => `${'>'.repeat(depth)}${text.slice(inner.start, inner.end)}${closed ? '' : '…'}`,
  );
}

const CASES: readonly (readonly [why: string, text: string, quotations: readonly string[]])[] = [
  ['curly', 'She said “light it” and left.', ['light it']],
  ['straight', 'She said "light it" and "go".', ['light it', 'go']],
  ['single', 'She said ‘light it’ and left.', ['light it']],
  ['German', 'Sie sagte „mach Licht“ und ging.', ['mach Licht']],
  ['German, closed by the English mark', 'Sie sagte „mach Licht” und ging.', ['mach Licht']],
  ['German guillemets', 'Sie sagte »mach Licht« und ging.', ['mach Licht']],
  ['French, with spaces', 'Elle dit « allume » et part.', [' allume ']],
  ['Japanese', '彼女は「灯を」と言った。', ['灯を']],
  [
    'nested',
    '“I was told ‘wait for spring’ twice,” she said.',
    ['I was told ‘wait for spring’ twice,', '>wait for spring'],
  ],
  ['nested three deep', '“a ‘b “c” d’ e”', ['a ‘b “c” d’ e', '>b “c” d', '>>c']],
  ['straight inside curly', '“I was told "wait" twice,” she said.', ['I was told "wait" twice,', '>wait']],
  ['English inside German', '„Er rief: “Licht!” Dann ging er.“', ['Er rief: “Licht!” Dann ging er.', '>Licht!']],
  ['French inside French', '« Il a dit « non » hier »', [' Il a dit « non » hier ', '> non ']],
  ['apostrophes inside', '“It isn’t the pilot’s lamp,” he said.', ['It isn’t the pilot’s lamp,']],
  ['plural possessive outside', 'The pilots’ room was shut, “as ever”.', ['as ever']],
  ['plural possessive inside a single quotation', '‘We saw the pilots’ room,’ he said.', ['We saw the pilots’ room,']],
  ['the same with straight marks', "'It isn't the pilots' lamp,' he said.", ["It isn't the pilots' lamp,"]],
  ['ʿayn inside a name is no opening mark', 'Al-‘Odeh met the pilots’ guests.', []],
  ['ʿayn before a name inside a quotation', '“Omar Al-‘Odeh came,” she said.', ['Omar Al-‘Odeh came,']],
  ['years inside a quotation', "“That was in the '90s,” she said.", ["That was in the '90s,"]],
  ['an inch mark', 'A 5" pipe and a 6" pipe.', []],
  ['never closed', 'She said: “I asked for light.', ['I asked for light.…']],
  [
    'several paragraphs, each opening, the last one closing',
    'She said: “I asked.\n“Nobody came.\n“I left.”\nThat was all.',
    ['I asked.…', 'Nobody came.…', 'I left.'],
  ],
  ['one that is never closed ends with its paragraph', '“I asked.\nNobody came.\nThen “no”.', ['I asked.…', 'no']],
  [
    'one left open inside another ends with it',
    '“I said «wait and left,” she said.',
    ['I said «wait and left,', '>wait and left,…'],
  ],
  ['a single mark left open inside another was none', '“I said ‘wait and left,” she said.', ['I said ‘wait and left,']],
  [
    'a single quotation that ends in s',
    'She wrote ‘light the lamps’ and went; he wrote ‘go.’',
    ['light the lamps', 'go.'],
  ],
  ['two single marks for a double one, with a single one inside', "''She said, 'go'.''", ["She said, 'go'.", '>go']],
  ['a double opening mark turned round to close', '“It is late,“ she said. “Go.”', ['It is late,', 'Go.']],
  ['the value of an attribute', 'A <a title="late lamp">link</a> and “go”.', ['go']],
  [
    'a single mark turned round at the end',
    '“He wrote ‘light the lamps… ‘',
    ['He wrote ‘light the lamps… ‘…', '>light the lamps… '],
  ],
  ['Swedish', 'Hon sade ”tänd ljuset” och gick.', []],
  ['marks around nothing', 'He wrote “” and “…”.', []],
  ['closing marks alone', 'He left.” Then ’ and ».', []],
];

/** Two single marks in a row are one mark. */
function widthOf(marks: string): number {
  return marks === "''" || marks === '``' ? 2 : 1;
}

describe('quotationsOf', () => {
  it.each(CASES)('%s: %s', (_why, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it('stays in one paragraph, nests properly, and is as deep as it stands in others', () => {
    fc.assert(
      fc.property(fc.array(anyWords, { minLength: 1, maxLength: 3 }), (parts) => {
        const text = parts.join('\n');
        const paragraphs = paragraphsOf(text);
        const found = quotationsOf(text, paragraphs);
        for (const one of found) {
          expect(paragraphs.some((paragraph) => contains(paragraph, one))).toBe(true);
          expect(contains(one, one.inner)).toBe(true);
          expect(one.inner.start).toBe(one.start + widthOf(text.slice(one.start, one.start + 2)));
          const closing = text.slice(one.end - 2, one.end);
          expect(one.inner.end).toBe(one.closed ? one.end - widthOf(closing) : one.end);
          const others = found.filter((other) => other !== one);
          for (const other of others.filter((two) => overlaps(one, two))) {
            expect(contains(one, other.inner) || contains(other, one.inner)).toBe(true);
          }
          expect(one.depth).toBe(others.filter((other) => contains(other.inner, one)).length);
        }
        expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).toSorted((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });
});
