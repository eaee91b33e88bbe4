import type { LooseBlock } from '../../textBuilder.ts';
import type { HtmlBlock } from '../blockWalk.ts';
import type { HtmlDocument } from '../htmlTree.ts';
import { signsOfBlocks } from './blockSigns.ts';
import { chosenBlocks } from './chosenBlocks.ts';
import { isProse } from './containers.ts';
import { type BlockWeights, likelihoodOfText, shippedWeights } from './likelihood.ts';
import { blocksOfPlainPage, isPlainPage } from './plainPages.ts';

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
  const kept = isPlainPage(documentElement) ? blocksOfPlainPage(shown) : chosenBlocks(shown, scoresOf(shown, weights));
  const chosen = shown.filter((_, at) => kept[at] === true);
  return (chosen.length === 0 ? shown : chosen).map(({ block }) => block);
}
