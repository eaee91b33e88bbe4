import { canonicalText } from '../canonicalText.ts';
import type { LooseBlock } from '../textBuilder.ts';
import { htmlBlocks } from './htmlBlocks.ts';
import { checkNesting } from './htmlNesting.ts';
import { parseHtml } from './htmlTree.ts';
import { styleRules } from './styleRules.ts';

/**
 * The blocks of a whole page or fragment, such as the body of a mail or a chapter of a book. Nothing is taken for the
 * surroundings of the text, as it is on a web page; only what a browser hides is left out. `html` is decoded text.
 * Throws {@link UnreadableFile} for hostile nesting.
 */
export function blocksOfFragment(html: string): readonly LooseBlock[] {
  const source = canonicalText(html);
  checkNesting(source);
  const { documentElement, body } = parseHtml(source);
  return htmlBlocks(body, styleRules(documentElement));
}
