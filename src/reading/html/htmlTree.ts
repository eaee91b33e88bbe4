import { parse } from 'parse5';
import type { HtmlElement } from './htmlNode.ts';
import { type HtmlTreeTypes, treeAdapter } from './treeAdapter.ts';

/** A parsed page: its elements `html` and `body` are always there, as in a browser. */
export interface HtmlDocument {
  readonly documentElement: HtmlElement;
  /** The `body`, or the `frameset` of a page that has one. */
  readonly body: HtmlElement;
}

function childNamed(parent: HtmlElement, isWanted: (name: string) => boolean): HtmlElement | undefined {
  for (let child = parent.first; child !== null; child = child.next)
    if (child.kind === 'element' && isWanted(child.name)) return child;
  return undefined;
}

/**
 * Parses a page, or a fragment as the body of one, by the rules of the HTML standard (13.2), so that it has the text
 * that browsers show. Nothing in it is run or fetched. What is in `noscript` or in a frame stays source text.
 */
export function parseHtml(html: string): HtmlDocument {
  const root = parse<HtmlTreeTypes>(html, { treeAdapter });
  const documentElement = childNamed(root, (name) => name === 'html') ?? root;
  const body = childNamed(documentElement, (name) => name === 'body' || name === 'frameset') ?? documentElement;
  return { documentElement, body };
}
