import type { LooseBlock } from '../textBuilder.ts';
import { BlockWalk, type HtmlBlock } from './blockWalk.ts';
import { embedTrees } from './embeddedTrees.ts';
import { type HtmlElement, walk } from './htmlNode.ts';
import type { StyleRules } from './styleRules.ts';

/**
 * The blocks of the text under an element, as a browser shows them, each with the element that it comes from. Scripts,
 * styles and what the page hides are left out. Takes linear time and no recursion.
 */
export function placedBlocks(root: HtmlElement, rules: StyleRules = new Map()): readonly HtmlBlock[] {
  embedTrees(root);
  const state = new BlockWalk(root, rules);
  walk(
    root,
    (node) => state.enter(node),
    (element) => state.leave(element),
  );
  state.flush();
  return state.blocks;
}

/** The blocks of the text under an element, as {@link placedBlocks}. */
export function htmlBlocks(root: HtmlElement, rules: StyleRules = new Map()): readonly LooseBlock[] {
  return placedBlocks(root, rules).map(({ block }) => block);
}
