import type { Nodes } from 'mdast';
import type { TextPart } from '../textBuilder.ts';
import { wikiText } from './wikiText.ts';

/** Elements whose content is not text, even inside a line. */
const silentTag = /^<(\/?)(script|style|template|noscript|iframe|textarea)\b/iu;
const lineBreakTag = /^<br\s*\/?>$/iu;
const struckTag = /^<(\/?)(?:s|del|strike)\b/iu;

/** A node that waits to be read, and whether it is struck through. */
interface Pending {
  readonly node: Nodes;
  readonly isStruck: boolean;
}

/**
 * The readable text of a line's nodes: no markup, no targets of links, no scripts. A line that the author wraps is one
 * line. `embeds` gets the names of what is shown from elsewhere.
 */
export function inlineParts(nodes: readonly Nodes[], embeds: Set<string>): readonly TextPart[] {
  const parts: TextPart[] = [];
  let silent = 0;
  let struck = 0;
  const add = (text: string, isStruck: boolean) =>
    parts.push(isStruck || struck > 0 ? { text, as: 'struck' } : { text });
  const pending: Pending[] = nodes.map((node) => ({ node, isStruck: false })).toReversed();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, isStruck } = next;
    if (node.type === 'html') {
      const tag = silentTag.exec(node.value);
      const strike = struckTag.exec(node.value);
      if (tag !== null) silent = Math.max(0, silent + (tag[1] === '/' ? -1 : 1));
      else if (strike !== null) struck = Math.max(0, struck + (strike[1] === '/' ? -1 : 1));
      else if (lineBreakTag.test(node.value)) parts.push({ text: '\n' });
    } else if (silent > 0) continue;
    else if (node.type === 'break') parts.push({ text: '\n' });
    else if (node.type === 'footnoteReference')
      parts.push({ text: `[${node.label ?? node.identifier}]`, isFootnoteMark: true });
    else if (node.type === 'image' || node.type === 'imageReference') {
      add(node.alt ?? '', isStruck);
      if (node.type === 'image' && (node.alt ?? '') === '') embeds.add(node.url);
    } else if ('children' in node) {
      const isDeleted = isStruck || node.type === 'delete';
      pending.push(...node.children.map((child) => ({ node: child, isStruck: isDeleted })).toReversed());
    } else if (node.type === 'inlineCode') add(node.value, isStruck);
    else if ('value' in node) {
      const { text, embeds: found } = wikiText(node.value);
      for (const name of found) embeds.add(name);
      add(text.replace(/(?<!\s)\s*\n\s*/gu, ' '), isStruck);
    }
  }
  return parts;
}
