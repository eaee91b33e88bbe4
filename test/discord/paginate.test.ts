import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/discord/rendering/block.ts';
import { componentsOf, type PageRoom, pageOfResult, paginate } from '../../src/discord/rendering/paginate.ts';

const ROOM: PageRoom = { text: 100, components: 10, results: 3 };

const anyBlock: fc.Arbitrary<Block> = fc
  .record({
    text: fc.nat(100).map((length) => 'x'.repeat(length)),
    result: fc.constantFrom(undefined, 'a', 'b', 'c', 'd', 'e'),
    hasButton: fc.boolean(),
  })
  .map(({ text, result, hasButton }) => ({
    text,
    quotations: [],
    ...(result === undefined ? {} : { result }),
    ...(hasButton ? { button: { verb: 'context', label: 'Context', key: 'k' } as const } : {}),
  }));
const anyBlocks = fc.array(anyBlock, { maxLength: 40 });

describe('pages', () => {
  it('hold every block once, in order, and each within its room', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const pages = paginate(blocks, ROOM);
        expect(pages.flat()).toEqual(blocks);
        expect(pages.length).toBeGreaterThan(0);
        for (const page of pages) {
          expect(page.reduce((sum, block) => sum + block.text.length, 0)).toBeLessThanOrEqual(ROOM.text);
          const components = page.reduce((sum, block) => sum + componentsOf(block), Math.max(0, page.length - 1));
          expect(components).toBeLessThanOrEqual(ROOM.components);
          expect(new Set(page.flatMap(({ result }) => result ?? [])).size).toBeLessThanOrEqual(ROOM.results);
        }
      }),
    );
  });

  it('take the next block wherever it fits', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const pages = paginate(blocks, ROOM);
        for (const [index, page] of pages.slice(0, -1).entries()) {
          const together = [...page, ...(pages[index + 1]?.slice(0, 1) ?? [])];
          expect(paginate(together, ROOM).length).toBe(2);
        }
      }),
    );
  });

  it('are found by the result that stands on them', () => {
    const block = (result: string): Block => ({ text: 'x'.repeat(60), quotations: [], result });
    const pages = paginate([block('a'), block('b'), block('b'), block('c')], ROOM);
    expect(['a', 'b', 'c', 'd'].map((result) => pageOfResult(pages, result))).toEqual([0, 1, 3, undefined]);
  });

  it('refuse a block that no page could hold', () => {
    expect(() => paginate([{ text: 'x'.repeat(101), quotations: [] }], ROOM)).toThrow('does not fit');
  });
});

describe('the page of a result', () => {
  it('is that of the passage itself, not of one shown around it', () => {
    const around = { text: 'before', quotations: [], result: 'key' };
    const itself = {
      text: 'itself',
      quotations: [],
      result: 'key',
      button: { verb: 'less', label: 'Less', key: 'key' },
    } as const;
    expect(pageOfResult([[around], [itself, around]], 'key')).toBe(1);
    expect(pageOfResult([[{ text: 'other', quotations: [] }], [around]], 'key')).toBe(1);
    expect(pageOfResult([[around]], 'other')).toBeUndefined();
  });
});
