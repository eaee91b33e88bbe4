import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPassages, LONGEST_PASSAGE } from '../../src/dossier/cutPassages.ts';
import type { Block } from '../../src/dossier/document.ts';
import { hashOf } from '../../src/dossier/passage.ts';
import { sentencesOf } from '../../src/languages/sentences.ts';
import { prose } from '../fixtures/prose.ts';
import { anyWords } from '../text/anyWords.ts';

function contentOf(parts: readonly (readonly [kind: Block['kind'], text: string, level?: number])[]) {
  let text = '';
  const blocks = parts.map(([kind, words, level]): Block => {
    const start = text.length;
    text += `${words}\n\n`;
    return { kind, start, end: start + words.length, ...(level === undefined ? {} : { level }) };
  });
  return { text, blocks, footnoteMarks: [], metadata: {} };
}

describe('cutPassages', () => {
  it('makes one passage of a block, under the headings above it, and none of running heads', () => {
    const content = contentOf([
      ['heading', 'Report', 1],
      ['runningHead', 'Page 1'],
      ['heading', 'Findings', 2],
      ['paragraph', 'The lamp was broken.'],
      ['heading', 'Costs', 2],
      ['listItem', 'Oil'],
      ['heading', 'Annex', 1],
      ['paragraph', 'Names.'],
    ]);
    const words = ({ start, end }: { start: number; end: number }): string => content.text.slice(start, end);
    expect(cutPassages('log', content, sentencesOf).map((one) => [words(one), one.headings.map(words)])).toEqual([
      ['Report', []],
      ['Findings', ['Report']],
      ['The lamp was broken.', ['Report', 'Findings']],
      ['Costs', ['Report']],
      ['Oil', ['Report', 'Costs']],
      ['Annex', []],
      ['Names.', ['Annex']],
    ]);
  });

  it('cuts a long block between its sentences', () => {
    const content = contentOf([['paragraph', prose(1, 40)]]);
    const passages = cutPassages('log', content, sentencesOf);
    const ends = new Set(sentencesOf(content.text).map(({ end }) => end));
    expect(passages.length).toBeGreaterThan(1);
    for (const { start, end } of passages) {
      expect(end - start).toBeLessThanOrEqual(LONGEST_PASSAGE);
      expect(ends).toContain(end);
    }
  });

  it('loses no word of any text, splits no character, and hashes what it cuts', () => {
    const long = fc.tuple(anyWords, fc.nat(60)).map(([text, times]) => text.repeat(times));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(long, fc.constantFrom('😀'.repeat(1500), `x${'😀'.repeat(1500)}`)), {
          minLength: 1,
          maxLength: 3,
        }),
        (texts) => {
          const content = contentOf(texts.map((text) => ['paragraph', text] as const));
          const passages = cutPassages('log', content, sentencesOf);
          let at = 0;
          for (const { start, end, hash } of passages) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(content.text.slice(at, start).trim()).toBe('');
            expect(end - start).toBeLessThanOrEqual(LONGEST_PASSAGE);
            expect(hash).toBe(hashOf(content.text.slice(start, end)));
            const splits =
              /[\ud800-\udbff]/.test(content.text.charAt(end - 1)) && /[\udc00-\udfff]/.test(content.text.charAt(end));
            expect(splits).toBe(false);
            at = end;
          }
          expect(content.text.slice(at).trim()).toBe('');
        },
      ),
      { numRuns: 100 },
    );
  });
});
