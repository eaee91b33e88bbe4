import type { LooseBlock } from '../../textBuilder.ts';
import { childOf, textUnder } from '../../xml/xmlElement.ts';
import type { WordParts } from './wordParts.ts';

/** The number of pages that the program counted when it saved the document; undefined if it did not say. */
export function savedPages(parts: WordParts): number | undefined {
  const root = parts.rootOf(parts.package.partOfType('extended-properties'));
  const pages = childOf(root, 'ep:Pages');
  const count = pages === undefined ? Number.NaN : Number(textUnder(pages));
  return Number.isInteger(count) && count > 0 ? count : undefined;
}

/** The blocks without pages: those of a layout that the document no longer has. */
export function withoutPages(blocks: readonly LooseBlock[]): readonly LooseBlock[] {
  return blocks.map(({ page: _page, parts, ...block }) => ({
    ...block,
    parts: parts.flatMap(({ from, ...part }) => (part.text === '' ? [] : [part])),
  }));
}
