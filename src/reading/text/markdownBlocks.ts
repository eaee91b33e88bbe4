import type { Blockquote, List, ListItem, Nodes, Paragraph, Root, RootContent, Table } from 'mdast';
import { blocksOfFragment } from '../html/fragmentBlocks.ts';
import type { LooseBlock, TextPart } from '../textBuilder.ts';
import { isCaption } from './captionLine.ts';
import { inlineParts } from './markdownInline.ts';

/** The surroundings of a node: the kind that a list, quotation or note gives its text, and the depth of lists. */
interface Place {
  readonly kind: 'paragraph' | 'listItem' | 'blockQuotation' | 'footnote';
  readonly listDepth: number;
  /** Text before the first text of the node, such as the mark of a note or the number of an item. */
  readonly opening?: string;
}

const CELL_SEPARATOR = ' | ';
const EMPTY_BOX = '☐ ';
const TICKED_BOX = '☒ ';
/** The mark of a paragraph of Obsidian for links to it; ` ^2` is an exponent. */
const BLOCK_ID = /(?:^|\s)\^(?=[\w-]*[a-z])[\w-]+$/iu;
/** A box of Obsidian or GitHub: its kind, whether it folds, and its title. */
const CALLOUT = /^\[!([\w-]+)(?:\|[^\]]*)?\][-+]?[ \t]*/u;
/** A line that is a field of its own: a property of Notion, a turn of a transcript. */
const FIELD_LINE = /^\p{L}[^:.!?\n]{0,40}:(?:\s+\S.*)?$/u;
/** A dash or plus before a number is its sign, not only the marker of an item. */
const SIGNED = /^[-+]\s+(?=[\d.,]*\d)/u;

/** The blocks of a parsed text, and the names of what is shown from elsewhere. */
export interface MarkdownBlocks {
  readonly blocks: readonly LooseBlock[];
  readonly embeds: readonly string[];
}

/** Makes blocks of the tree of Markdown. `source` is what it was parsed from; markers are taken from it as typed. */
export function markdownBlocks(tree: Root, source: string): MarkdownBlocks {
  const embeds = new Set<string>();
  return { blocks: new BlockReader(source, embeds).blocksIn(tree.children), embeds: [...embeds] };
}

class BlockReader {
  readonly #source: string;
  readonly #embeds: Set<string>;

  constructor(source: string, embeds: Set<string>) {
    this.#source = source;
    this.#embeds = embeds;
  }

  blocksIn(nodes: readonly RootContent[]): readonly LooseBlock[] {
    return nodes.flatMap((node) => this.#blocksOf(node, { kind: 'paragraph', listDepth: 0 }));
  }

  #blocksOf(node: RootContent, place: Place): readonly LooseBlock[] {
    switch (node.type) {
      case 'heading':
        return [{ kind: 'heading', level: node.depth, parts: this.#inline(node.children) }];
      case 'paragraph':
        return this.#paragraph(node, place);
      case 'code':
        return [{ kind: 'paragraph', parts: [{ text: node.value }] }];
      case 'html':
        return blocksOfFragment(node.value);
      case 'blockquote':
        return this.#quotation(node, place);
      case 'list':
        return this.#list(node, place);
      case 'table':
        return this.#table(node);
      case 'footnoteDefinition':
        return this.#inside(node.children, {
          kind: 'footnote',
          listDepth: 0,
          opening: `[${node.label ?? node.identifier}] `,
        });
      default:
        return [];
    }
  }

  /** The blocks inside an item or a note; only the first has its opening. */
  #inside(children: readonly RootContent[], place: Place): readonly LooseBlock[] {
    const { opening, ...further } = place;
    if (opening !== undefined && children[0]?.type !== 'paragraph') {
      return [
        { kind: place.kind, ...levelOf(place), parts: [{ text: opening }] },
        ...children.flatMap((child) => this.#blocksOf(child, further)),
      ];
    }
    return children.flatMap((child, at) => this.#blocksOf(child, at === 0 ? place : further));
  }

  #inline(nodes: readonly Nodes[]): readonly TextPart[] {
    const parts = inlineParts(nodes, this.#embeds);
    const last = parts.at(-1);
    return last === undefined ? parts : [...parts.slice(0, -1), { ...last, text: last.text.replace(BLOCK_ID, '') }];
  }

  #paragraph({ children, position }: Paragraph, place: Place): readonly LooseBlock[] {
    const opening = place.opening === undefined ? [] : [{ text: place.opening }];
    const lines = this.#sourceOf(position)
      .split('\n')
      .map((line) => line.trim());
    if (lines.length > 1 && lines.every((line) => FIELD_LINE.test(line.replace(/[*_]{1,2}/gu, '')))) {
      return linesOf(children).map((nodes, at) => ({
        kind: place.kind,
        ...levelOf(place),
        parts: [...(at === 0 ? opening : []), ...this.#inline(nodes)],
      }));
    }
    const parts = [...opening, ...this.#inline(children)];
    const words = parts
      .map(({ text }) => text)
      .join('')
      .trim();
    const onlyImage = children.length === 1 && children[0]?.type === 'image';
    const isOfPicture = place.kind === 'paragraph' && (onlyImage || isCaption(words));
    return [{ kind: isOfPicture ? 'caption' : place.kind, ...levelOf(place), parts }];
  }

  /** A quotation; the first line of a box is its title, and the quotation begins below it. */
  #quotation({ children }: Blockquote, place: Place): readonly LooseBlock[] {
    const inner: Place = { ...place, kind: 'blockQuotation' };
    const [first, ...rest] = children;
    const beginning = first?.type === 'paragraph' ? first.children[0] : undefined;
    const kind = beginning?.type === 'text' ? CALLOUT.exec(beginning.value) : null;
    if (first?.type !== 'paragraph' || beginning?.type !== 'text' || kind === null)
      return this.#inside(children, inner);
    const withoutKind = [{ ...beginning, value: beginning.value.slice(kind[0].length) }, ...first.children.slice(1)];
    const [titleNodes = [], ...lines] = linesOf(withoutKind);
    const title = this.#inline(titleNodes);
    const shown = title.some(({ text }) => text.trim() !== '') ? title : [{ text: capitalised(kind[1] ?? '') }];
    const below = lines.flatMap((line, at) => (at === 0 ? line : [{ type: 'text', value: '\n' } as const, ...line]));
    return [
      { kind: 'paragraph', parts: shown },
      ...(below.length === 0 ? [] : [{ kind: 'blockQuotation', parts: this.#inline(below) } as const]),
      ...this.#inside(rest, inner),
    ];
  }

  #list(list: List, place: Place): readonly LooseBlock[] {
    return list.children.flatMap((item, at) => {
      const opening = `${this.#marker(list, item, at)}${boxOf(item)}`;
      return this.#inside(item.children, {
        kind: 'listItem',
        listDepth: place.listDepth + 1,
        ...(opening === '' ? {} : { opening }),
      });
    });
  }

  /** The marker of an item with the gap behind it, if it carries sense: a number as typed, or the sign of a number. */
  #marker(list: List, item: ListItem, at: number): string {
    const source = this.#sourceOf(item.position);
    if (list.ordered !== true) return SIGNED.test(source) ? (SIGNED.exec(source)?.[0] ?? '') : '';
    const typed = /^(\d+)([.)])/u.exec(source);
    const next = /^(\d+)/u.exec(this.#sourceOf(list.children[1]?.position))?.[1];
    // Authors who leave the counting to the program write one number over and over.
    const counted = list.children.length > 1 && next === String(list.start ?? '');
    return `${counted ? (list.start ?? 1) + at : (typed?.[1] ?? '')}${typed?.[2] ?? '.'} `;
  }

  #table({ children }: Table): readonly LooseBlock[] {
    return children.map((row, at) => ({
      kind: at === 0 ? 'tableHead' : 'tableRow',
      parts: row.children.flatMap((cell, column) => [
        ...(column > 0 ? [{ text: CELL_SEPARATOR }] : []),
        ...this.#inline(cell.children).map((part) => ({ ...part, text: part.text.replaceAll('\n', ' ') })),
      ]),
    }));
  }

  #sourceOf(position: Paragraph['position']): string {
    return position === undefined ? '' : this.#source.slice(position.start.offset, position.end.offset);
  }
}

function levelOf({ kind, listDepth }: Place): { readonly level?: number } {
  return kind === 'listItem' ? { level: listDepth } : {};
}

function boxOf({ checked }: ListItem): string {
  if (checked === null || checked === undefined) return '';
  return checked ? TICKED_BOX : EMPTY_BOX;
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** The nodes of each line that the author wrote. */
function linesOf(nodes: Paragraph['children']): readonly (readonly Nodes[])[] {
  const lines: Nodes[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else if (node.type !== 'text') lines.at(-1)?.push(node);
    else
      node.value.split('\n').forEach((value, at) => {
        if (at > 0) lines.push([]);
        lines.at(-1)?.push({ type: 'text', value });
      });
  }
  return lines.filter((line) => line.length > 0);
}
