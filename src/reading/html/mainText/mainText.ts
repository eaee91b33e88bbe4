import type { LooseBlock } from '../../textBuilder.ts';
import type { HtmlBlock } from '../blockWalk.ts';
import type { HtmlDocument } from '../htmlTree.ts';
import { signsOfBlocks } from './blockSigns.ts';
import { chosenBlocks } from './chosenBlocks.ts';
import { isProse } from './containers.ts';
import { type BlockWeights, likelihoodOfText, shippedWeights } from './likelihood.ts';
import { blocksOfPlainPage, isPlainPage } from './plainPages.ts';
import { textElsewhere } from './textElsewhere.ts';

/** A page with fewer blocks has nothing around its text that could be told from it. */
const FEW_BLOCKS = 8;
/** With fewer letters of running text, the text of a page can be among the data for its scripts. */
const LITTLE_PROSE = 150;

function proseIn(blocks: readonly HtmlBlock[]): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? block.letters : 0), 0);
}

function scoresOf(blocks: readonly HtmlBlock[], weights: BlockWeights): readonly number[] {
  return signsOfBlocks(blocks).map((signs) => likelihoodOfText(signs, weights));
}

/** What scripts replace is read only if it has more running text than all the rest. */
function withoutFallback(blocks: readonly HtmlBlock[]): readonly HtmlBlock[] {
  const shown = blocks.filter(({ isFallback }) => !isFallback);
  return proseIn(blocks) > 2 * proseIn(shown) ? blocks : shown;
}

/**
 * The blocks of a page's own text, without menus, banners, advertisements and feet. If nothing looks like text, all that the page
 * shows is its text.
 */
export function mainText(
  blocks: readonly HtmlBlock[],
  { documentElement }: HtmlDocument,
  weights: BlockWeights = shippedWeights,
): readonly LooseBlock[] {
  const shown = withoutFallback(blocks);
  const kept =
    shown.length < FEW_BLOCKS || isPlainPage(documentElement)
      ? blocksOfPlainPage(shown)
      : chosenBlocks(shown, scoresOf(shown, weights));
  const chosen = shown.filter((_, at) => kept[at] === true);
  if (proseIn(chosen) < LITTLE_PROSE) {
    const elsewhere = textElsewhere(documentElement);
    const title = chosen.filter(({ block }) => block.kind === 'heading');
    if (elsewhere.length > 0) return [...title.slice(0, 1).map(({ block }) => block), ...elsewhere];
  }
  return (chosen.length === 0 ? shown : chosen).map(({ block }) => block);
}
