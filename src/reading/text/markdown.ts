import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { DocumentContent } from '../../dossier/document.ts';
import { canonicalText } from '../canonicalText.ts';
import { htmlBlocks } from '../html/htmlBlocks.ts';
import { parseHtml } from '../html/htmlTree.ts';
import { frontMatterMetadata } from '../metadata/frontMatter.ts';
import { type LooseBlock, laidOut, type TextPart } from '../textBuilder.ts';
import { isCaption } from './captionLine.ts';
import { decoded } from './encoding.ts';
import { footnoteMarks as hangingMarks, mergedMarks } from './footnotes.ts';
import { checkMarkdownLimits } from './markdownLimits.ts';

/** The surroundings of a node: the kind that a list, quotation or note gives its text, and the depth of lists. */
interface Place {
  readonly kind: 'paragraph' | 'listItem' | 'blockQuotation' | 'footnote';
  readonly listDepth: number;
  /** Text before the first text of the node, such as the mark of a note. */
  readonly opening?: string;
}

const CELL_SEPARATOR = ' | ';
/** Elements whose content is not text, even inside a line. */
const silentTag = /^<(\/?)(script|style|template|noscript|iframe|textarea)\b/iu;
const lineBreakTag = /^<br\s*\/?>$/iu;

/** The readable text of a line's nodes: no markup, no link targets, no scripts. */
function inlineParts(nodes: readonly Nodes[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let silent = 0;
  const pending = nodes.toReversed();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'html') {
      const tag = silentTag.exec(node.value);
      if (tag !== null) silent = Math.max(0, silent + (tag[1] === '/' ? -1 : 1));
      else if (lineBreakTag.test(node.value)) parts.push({ text: '\n' });
    } else if (silent > 0) continue;
    else if (node.type === 'break') parts.push({ text: '\n' });
    else if (node.type === 'footnoteReference')
      parts.push({ text: `[${node.label ?? node.identifier}]`, isFootnoteMark: true });
    else if (node.type === 'image' || node.type === 'imageReference') parts.push({ text: node.alt ?? '' });
    else if ('children' in node) pending.push(...node.children.toReversed());
    else if ('value' in node)
      parts.push({ text: node.type === 'inlineCode' ? node.value : node.value.replace(/\s*\n\s*/gu, ' ') });
  }
  return parts;
}

function paragraph(nodes: readonly Nodes[], place: Place): LooseBlock {
  const onlyImage = nodes.length === 1 && nodes[0]?.type === 'image';
  const parts = [...(place.opening === undefined ? [] : [{ text: place.opening }]), ...inlineParts(nodes)];
  const caption =
    place.kind === 'paragraph' &&
    (onlyImage ||
      isCaption(
        parts
          .map((part) => part.text)
          .join('')
          .trim(),
      ));
  if (place.kind === 'listItem') return { kind: 'listItem', level: place.listDepth, parts };
  return { kind: caption ? 'caption' : place.kind, parts };
}

/** The blocks inside an item or a note; only the first has its opening. */
function inside(children: readonly RootContent[], place: Place): readonly LooseBlock[] {
  return children.flatMap((child, at) => {
    if (at === 0) return blocksOf(child, place);
    const { opening: _opening, ...further } = place;
    return blocksOf(child, further);
  });
}

function blocksOf(node: RootContent, place: Place): readonly LooseBlock[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.depth, parts: inlineParts(node.children) }];
    case 'paragraph':
      return [paragraph(node.children, place)];
    case 'code':
      return [{ kind: 'paragraph', parts: [{ text: node.value }] }];
    case 'html':
      return htmlBlocks(parseHtml(node.value).body);
    case 'blockquote':
      return inside(node.children, { ...place, kind: 'blockQuotation' });
    case 'list':
      return node.children.flatMap((item) =>
        inside(item.children, { kind: 'listItem', listDepth: place.listDepth + 1 }),
      );
    case 'table':
      return node.children.map((row) => ({
        kind: 'tableRow',
        parts: row.children.flatMap((cell, at) => [
          ...(at > 0 ? [{ text: CELL_SEPARATOR }] : []),
          ...inlineParts(cell.children),
        ]),
      }));
    case 'footnoteDefinition':
      return inside(node.children, { kind: 'footnote', listDepth: 0, opening: `[${node.label ?? node.identifier}] ` });
    default:
      return [];
  }
}

function frontMatterOf(tree: Root) {
  const [first] = tree.children;
  return first?.type === 'yaml' ? frontMatterMetadata(first.value) : {};
}

/**
 * Reads Markdown (CommonMark with GitHub's tables, footnotes and strike-through, and YAML front matter). The canonical
 * text is what a reader of the rendered page sees, so that quotations have no `**` and no targets of links.
 * Throws {@link UnreadableFile}, also for faults in the front matter.
 */
export async function readMarkdown(bytes: Uint8Array): Promise<DocumentContent> {
  const { text: characters, notes } = decoded(bytes);
  const source = canonicalText(characters);
  checkMarkdownLimits(source);
  const tree = fromMarkdown(source, {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  });
  const metadata = frontMatterOf(tree);
  const { text, blocks, footnoteMarks } = laidOut(
    tree.children.flatMap((node) => blocksOf(node, { kind: 'paragraph', listDepth: 0 })),
  );
  return { text, blocks, footnoteMarks: mergedMarks(footnoteMarks, hangingMarks(text, blocks)), notes, metadata };
}
