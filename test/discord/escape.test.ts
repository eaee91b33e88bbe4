import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeBlock,
  codeSpan,
  collapseWhiteSpace,
  escapeText,
  inline,
  isolate,
  plainOf,
} from '../../src/discord/rendering/escape.ts';
import { speaking } from '../../src/wording/speaking.ts';
import { growthOf, LESS_THAN_THE_SQUARE } from '../growth.ts';
import { anyText, HOSTILE } from './hostile.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const LINE_BREAK = /[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/u;

describe('text from outside', () => {
  it('reads back exactly, but for white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(collapseWhiteSpace(plainOf(escapeText(text)))).toBe(collapseWhiteSpace(text));
      }),
    );
  });

  it('keeps every character that is not white space, in order', () => {
    for (const text of HOSTILE) {
      const bare = (shown: string): string => collapseWhiteSpace(shown).replaceAll(' ', '');
      expect(bare(plainOf(escapeText(text)))).toBe(bare(text));
    }
  });

  it('stays on one line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeText(text)).not.toMatch(LINE_BREAK);
        expect(inline(text)).not.toContain('\n');
        expect(codeSpan(text)).not.toContain('\n');
      }),
    );
  });

  it('leaves no character bare that begins a construct', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bare = escapeText(text).replace(/\\[^0-9A-Za-z\s]/gu, 'x');
        expect(bare).not.toMatch(/[\\*_~`|<>#@[\]]/u);
        expect(bare).not.toMatch(/:\//u);
        expect(bare).not.toMatch(/^\s*(?:[-+]|\d+[.)])/u);
      }),
    );
  });

  it.each([
    ['@everyone', '\\@everyone'],
    ['<@1>', '\\<\\@1\\>'],
    ['https://x.example', 'https\\:\\/\\/x.example'],
    ['- item', '\\- item'],
    ['12. item', '12\\. item'],
    ['well-known at 23:40', 'well-known at 23:40'],
    ['a\r\n b\u2029c', 'a b c'],
  ])('%j is written %j', (text, markdown) => expect(escapeText(text)).toBe(markdown));

  it('takes work in proportion to a long run of spaces and breaks', async () => {
    const growth = await growthOf((length) => escapeText(`${' '.repeat(length)}x${'\n '.repeat(length / 2)}`), 50_000);
    expect(growth).toBeLessThan(LESS_THAN_THE_SQUARE);
  });
});

describe('isolates', () => {
  /** How deep isolates are open after each prefix; an unmatched closing one would go below zero. */
  function depths(text: string): readonly number[] {
    let depth = 0;
    return [...text].map((character) => {
      if ('\u2066\u2067\u2068'.includes(character)) depth += 1;
      if (character === '\u2069') depth -= 1;
      return depth;
    });
  }

  it('are around nothing that reads as the words around it do', () => {
    for (const plain of ['Tide tables', 'Журнал', '潮汐表', '12 May, ¶7', 'kazan:3']) {
      expect(inline(plain)).not.toMatch(/[\u2066-\u2069]/u);
      expect(codeSpan(plain)).toBe(`\`${plain}\``);
    }
  });

  it('are around what reads the other way, wholly or in part, and around every name in a language that does', async () => {
    for (const turned of ['جدول المد', 'לוח גאות', 'The جدول table', '٣٫٥', 'a\u202eb']) {
      expect(inline(turned)).toBe(`\u2068${turned}\u2069`);
    }
    expect(await speaking('ar', () => inline('Tide tables'))).toBe('\u2068Tide tables\u2069');
  });

  it('are closed at the end, and never before it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = isolate(escapeText(text), text);
        if (shown === escapeText(text)) {
          expect(text).not.toMatch(/[\u2066-\u2069\u202a-\u202e]/u);
          return;
        }
        const after = depths(shown);
        expect(after.at(-1)).toBe(0);
        expect(Math.min(...after.slice(0, -1))).toBeGreaterThan(0);
      }),
    );
  });
});

describe('code', () => {
  it('is not ended by what stands in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const block = codeBlock(text);
        expect(block.slice(3, -3)).not.toContain('```');
        const span = /`+/u.exec(codeSpan(text))?.[0] ?? '';
        expect(codeSpan(text).split(new RegExp(`(?<!\`)${span}(?!\`)`, 'u'))).toHaveLength(3);
      }),
    );
  });
});
