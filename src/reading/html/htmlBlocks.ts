import type { LooseBlock } from '../textBuilder.ts';
import { BlockWalk, type HtmlBlock } from './blockWalk.ts';
import { embedTrees } from './embeddedTrees.ts';
import { type HtmlElement, textContent, walk } from './htmlNode.ts';
import type { StyleRules } from './styleRules.ts';

/** If a page hides more than this share of its letters, its scripts show them. */
const MOST_HIDDEN = 0.5;

function walked(root: HtmlElement, rules: StyleRules, showsHidden: boolean): BlockWalk {
  const state = new BlockWalk(root, rules, showsHidden);
  walk(
    root,
    (node) => state.enter(node),
    (element) => state.leave(element),
  );
  state.flush();
  return state;
}

/** Letters of paragraphs under some elements that no style shows. */
function lettersOfParagraphs(elements: readonly HtmlElement[]): number {
  let letters = 0;
  for (const element of elements) {
    walk(element, (node) => {
      if (node.kind === 'text' || node.name === 'script' || node.name === 'style') return false;
      if (node.name !== 'p') return true;
      letters += textContent(node).match(/\p{L}/gu)?.length ?? 0;
      return false;
    });
  }
  return letters;
}

/**
 * The blocks of the text under an element, as a browser shows them, each with the element that it comes from. Scripts,
 * styles and what the page hides are left out. Takes linear time and no recursion.
 */
export function placedBlocks(root: HtmlElement, rules: StyleRules = new Map()): readonly HtmlBlock[] {
  embedTrees(root);
  const { blocks, hidden } = walked(root, rules, false);
  const shown = blocks.reduce((sum, { letters, controlLetters }) => sum + letters - controlLetters, 0);
  const isHidden = hidden.length > 0 && lettersOfParagraphs(hidden) * (1 - MOST_HIDDEN) > shown * MOST_HIDDEN;
  return isHidden ? walked(root, rules, true).blocks : blocks;
}

/** The blocks of the text under an element, as {@link placedBlocks}. */
export function htmlBlocks(root: HtmlElement, rules: StyleRules = new Map()): readonly LooseBlock[] {
  return placedBlocks(root, rules).map(({ block }) => block);
}
