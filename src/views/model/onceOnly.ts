import type { Once, TextLine, ViewBlock, ViewLine } from './block.ts';

/** Where the line of a key was before: in the block above, further up, or nowhere. */
export type SaidBefore = 'next' | 'above' | 'nowhere';

/** The keys of the lines that are shorter if they come again. */
export function keysOf({ lines }: ViewBlock): readonly string[] {
  return lines.flatMap((line) => (line.kind === 'text' && line.once !== undefined ? [line.once.key] : []));
}

/** A block with its lines as short as what is above allows. */
export function shortened(block: ViewBlock, before: (key: string) => SaidBefore): ViewBlock {
  return { ...block, lines: block.lines.flatMap((line) => lineAfter(line, before)) };
}

function lineAfter(line: ViewLine, before: (key: string) => SaidBefore): readonly ViewLine[] {
  if (line.kind !== 'text' || line.once === undefined) return [line];
  const where = before(line.once.key);
  return where === 'nowhere' ? [line] : shortLine(line, line.once[where]);
}

function shortLine(line: TextLine, words: Once['next']): readonly TextLine[] {
  if (words.length === 0) return [];
  return [{ ...line, words, ...(line.short === undefined ? {} : { short: words }) }];
}

/**
 * Follows what is shown of one page, block by block: `shorten` gets each block that has keys, with where they were before.
 * Blocks without keys, such as remarks, change nothing.
 */
export function onceOnly<Block>(
  blocks: readonly Block[],
  keys: (block: Block) => readonly string[],
  shorten: (block: Block, before: (key: string) => SaidBefore) => Block,
): readonly Block[] {
  const seen = new Set<string>();
  let last: readonly string[] = [];
  return blocks.map((block) => {
    const own = keys(block);
    if (own.length === 0) return block;
    const [above, next] = [new Set(seen), new Set(last)];
    const shown = shorten(block, (key) => (next.has(key) ? 'next' : above.has(key) ? 'above' : 'nowhere'));
    for (const key of own) seen.add(key);
    last = own;
    return shown;
  });
}
