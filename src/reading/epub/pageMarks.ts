import type { LooseBlock, TextPart } from '../textBuilder.ts';

/** Is around the number of a page in the text. A noncharacter is for such uses inside a program (Unicode 23.7). */
const MARK = '\ufdd1';
const PAGE = new RegExp(`${MARK}(\\d+)${MARK}`, 'u');

/** The mark of the beginning of a page, for text that is not laid out yet. */
export function pageMark(page: number): string {
  return `${MARK}${page}${MARK}`;
}

/** The blocks with a place of the original where a page mark was. A mark in a block of its own is that of the next. */
export function withPageAnchors(blocks: readonly LooseBlock[]): readonly LooseBlock[] {
  let page: number | undefined;
  const anchored: LooseBlock[] = [];
  for (const block of blocks) {
    const parts: TextPart[] = [];
    for (const part of block.parts) {
      // The text between two marks, and the numbers, by turns.
      const pieces = part.text.split(PAGE);
      for (const [at, text] of pieces.entries()) {
        if (at % 2 === 1) page = Number(text);
        else if (text.trim() === '' && page !== undefined) parts.push({ ...part, text });
        else if (text !== '') {
          parts.push(page === undefined ? { ...part, text } : { ...part, text, from: { page } });
          page = undefined;
        }
      }
    }
    if (parts.some(({ text }) => text.trim() !== '')) anchored.push({ ...block, parts });
  }
  return anchored;
}
