import { wording } from '../../wording/catalogue.ts';
import { UnreadableFile } from '../unreadableFile.ts';

/** Real pages nest some dozens deep. The parser's time grows with the square of the depth. */
const MAX_NESTING = 10_000;

const tag = /<(\/?)([a-z][a-z0-9]*)/giu;
/** Elements without an end tag, or whose end tag authors leave out. */
const unclosed = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option colgroup'.split(
    ' ',
  ),
);

/** Throws {@link UnreadableFile} for a page that nests deeper than any real page. It only counts tags. */
export function checkNesting(html: string): void {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(tag)) {
    if (unclosed.has(name.toLowerCase())) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_NESTING) {
      throw new UnreadableFile(wording.unread.nestedPage);
    }
  }
}
