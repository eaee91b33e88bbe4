import type { LooseBlock, TextPart } from '../textBuilder.ts';

/** The text of a block. */
export function textOfBlock({ parts }: LooseBlock): string {
  return parts.map(({ text }) => text).join('');
}

/** The text of blocks, an empty line between two. */
export function textOfBlocks(blocks: readonly LooseBlock[]): string {
  return blocks.map(textOfBlock).join('\n\n');
}

/** The parts of a block between two of its lines: from line `from` to before line `to`, counted from 0. */
export function linesOfBlock(block: LooseBlock, from: number, to: number): LooseBlock {
  const parts: TextPart[] = [];
  let line = 0;
  for (const part of block.parts) {
    const lines = part.text.split('\n');
    const kept = lines.filter((_text, at) => line + at >= from && line + at < to).join('\n');
    const begins = line >= from && line < to;
    // The break before a kept line that the part does not begin with belongs to what was kept before.
    if (kept !== '' || (begins && lines.length > 1)) parts.push({ ...part, text: kept });
    line += lines.length - 1;
  }
  return { ...block, parts };
}
