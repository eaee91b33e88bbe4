import type { Dossier } from '../../dossier/dossier.ts';
import type { ViewBlock } from '../../views/model/block.ts';
import { keysOf, onceOnly, shortened } from '../../views/model/onceOnly.ts';
import type { Block } from './block.ts';
import { drawBlock } from './drawBlock.ts';

/** Draws a block, with the shorter texts that it has on a page that has said some of it. */
export function drawWithShorter(block: ViewBlock, dossier: Dossier): readonly Block[] {
  const drawn = drawBlock(block, dossier);
  const keys = keysOf(block);
  if (keys.length === 0) return drawn;
  return drawn.map((one, at) => ({
    ...one,
    once: {
      keys,
      textAfter: (before) => {
        const shorter = drawBlock(shortened(block, before), dossier);
        // With less under it a long quotation may be divided elsewhere: then it stays as it is.
        return shorter.length === drawn.length ? (shorter[at]?.text ?? one.text) : one.text;
      },
    },
  }));
}

/** The blocks of one page, each as short as those above it allow. What is shorter never needs another page. */
export function shortenedPage(page: readonly Block[]): readonly Block[] {
  return onceOnly(
    page,
    ({ once }) => once?.keys ?? [],
    (block, before) => (block.once === undefined ? block : { ...block, text: block.once.textAfter(before) }),
  );
}
