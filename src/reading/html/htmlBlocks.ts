import type { BlockKind } from '../../dossier/document.ts';
import { isCaption } from '../text/captionLine.ts';
import type { LooseBlock } from '../textBuilder.ts';
import { blockElements, isHidden, isNotes, leadsBack, leadsToNote } from './htmlElements.ts';
import { type HtmlElement, type HtmlNode, isElement, isText, walk } from './htmlTree.ts';
import { InlineText, superscript } from './inlineText.ts';

/** The kind of block that the text of an element is. */
const kindsByElement: ReadonlyMap<string, BlockKind> = new Map([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'listItem'],
  ['blockquote', 'blockQuotation'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);

const CELL_SEPARATOR = ' | ';
/** Elements that are never in a cell of data: a table around them only makes the layout. */
const layoutSigns = new Set('table h1 h2 h3 h4 h5 h6 ul ol blockquote article section pre'.split(' '));
/** A cell of data has a paragraph or two; a cell with more is a column of a page. */
const MAX_PARAGRAPHS_A_CELL = 2;

/** The tables under the root that have data and do not only make the layout. */
function dataTables(root: HtmlNode): ReadonlySet<HtmlNode> {
  const data = new Set<HtmlNode>();
  const open: { table: HtmlNode; paragraphs: number }[] = [];
  walk(
    root,
    (node) => {
      if (!isElement(node)) return false;
      const inner = open.at(-1);
      if (inner !== undefined) {
        if (node.localName === 'td' || node.localName === 'th') inner.paragraphs = 0;
        if (node.localName === 'p') inner.paragraphs += 1;
        if (layoutSigns.has(node.localName) || inner.paragraphs > MAX_PARAGRAPHS_A_CELL) data.delete(inner.table);
      }
      if (node.localName === 'table') {
        data.add(node);
        open.push({ table: node, paragraphs: 0 });
      }
      return true;
    },
    (node) => {
      if (open.at(-1)?.table === node) open.pop();
    },
  );
  return data;
}

/** The kind of the text inside an open element; the innermost one counts. */
interface Frame {
  readonly element: HtmlNode;
  readonly kind: BlockKind;
  readonly level?: number;
}

class BlockWalk {
  readonly blocks: LooseBlock[] = [];
  readonly #text = new InlineText();
  readonly #frames: Frame[] = [];
  readonly #dataTables: ReadonlySet<HtmlNode>;
  readonly #isLeftOut: (element: HtmlElement) => boolean;
  #tables: HtmlNode[] = [];
  #lists = 0;
  #preformatted = 0;
  #raised = 0;
  #raisesDigits = false;
  #noteLinks = 0;
  #quotations = 0;

  constructor(root: HtmlNode, isLeftOut: (element: HtmlElement) => boolean) {
    this.#dataTables = dataTables(root);
    this.#isLeftOut = isLeftOut;
  }

  enter(node: HtmlNode): boolean {
    if (isText(node)) this.#addText(node.textContent ?? '');
    if (!isElement(node) || isHidden(node) || this.#isLeftOut(node)) return false;
    if (this.#inNotes && leadsBack(node)) return false;
    if (node.localName === 'br') this.#text.breakLine();
    else if (blockElements.has(node.localName)) this.#enterBlock(node);
    else if (node.localName === 'q') this.#text.add(this.#marks(this.#quotations)[0]);
    this.#count(node, 1);
    return true;
  }

  leave(node: HtmlNode): void {
    if (!isElement(node)) return;
    this.#count(node, -1);
    if (node.localName === 'q') this.#text.add(this.#marks(this.#quotations)[1]);
    if (blockElements.has(node.localName)) this.#closeBlock(node);
    if (this.#frames.at(-1)?.element === node) this.#frames.pop();
    if (this.#tables.at(-1) === node) this.#tables.pop();
  }

  flush(): void {
    const frame = this.#frames.at(-1);
    const isEmpty = this.#text.isEmpty;
    const parts = this.#text.take();
    if (isEmpty) return;
    const kind = frame?.kind ?? 'paragraph';
    const caption =
      kind === 'paragraph' &&
      isCaption(
        parts
          .map((part) => part.text)
          .join('')
          .trim(),
      );
    this.blocks.push({
      kind: caption ? 'caption' : kind,
      ...(frame?.level === undefined ? {} : { level: frame.level }),
      parts,
    });
  }

  get #inNotes(): boolean {
    return this.#frames.at(-1)?.kind === 'footnote';
  }

  get #inDataTable(): boolean {
    const table = this.#tables.at(-1);
    return table !== undefined && this.#dataTables.has(table);
  }

  #addText(text: string): void {
    const shown = this.#raisesDigits ? superscript(text) : text;
    if (this.#preformatted > 0) this.#text.addAsItStands(shown);
    else this.#text.add(shown, this.#noteLinks > 0);
  }

  /** Counts the open elements that change how the text inside them is read. */
  #count(element: HtmlElement, change: 1 | -1): void {
    const name = element.localName;
    if (name === 'ul' || name === 'ol') this.#lists += change;
    if (name === 'q') this.#quotations += change;
    if (name === 'pre') this.#preformatted += change;
    if (name === 'sup') this.#raised += change;
    // A mark in brackets ("[1]") and raised letters ("10th") stay as they are.
    if (name === 'sup' && change > 0 && this.#raised === 1)
      this.#raisesDigits = /^[\d\s,–-]+$/u.test(element.textContent ?? '');
    if (this.#raised === 0) this.#raisesDigits = false;
    if (leadsToNote(element)) this.#noteLinks += change;
  }

  #enterBlock(element: HtmlElement): void {
    const name = element.localName;
    if (name === 'table') {
      this.flush();
      this.#tables.push(element);
    } else if (this.#inDataTable && name !== 'caption') this.#enterInTable(element);
    else this.flush();
    const frame = this.#frameOf(element);
    if (frame !== undefined) this.#frames.push(frame);
  }

  /** The marks that a browser shows around a q element; `depth` counts those around it. */
  #marks(depth: number): readonly [string, string] {
    return depth % 2 === 0 ? ['“', '”'] : ['‘', '’'];
  }

  #enterInTable(element: HtmlElement): void {
    const isCell = element.localName === 'td' || element.localName === 'th';
    if (isCell && !this.#text.isEmpty) this.#text.add(CELL_SEPARATOR);
    else if (element.localName === 'tr') this.flush();
    else this.#text.add(' ');
  }

  #closeBlock(element: HtmlElement): void {
    const name = element.localName;
    const insideRow = this.#inDataTable && name !== 'tr' && name !== 'caption' && name !== 'table';
    if (insideRow) this.#text.add(' ');
    else this.flush();
  }

  #frameOf(element: HtmlElement): Frame | undefined {
    const name = element.localName;
    if (isNotes(element) || (this.#inNotes && name === 'li')) return { element, kind: 'footnote' };
    if (name === 'tr' && this.#inDataTable) return { element, kind: 'tableRow' };
    const kind = kindsByElement.get(name);
    if (kind === undefined || (this.#inDataTable && kind !== 'caption')) return undefined;
    if (kind === 'heading') return { element, kind, level: Number(name.slice(1)) };
    return kind === 'listItem' ? { element, kind, level: Math.max(1, this.#lists) } : { element, kind };
  }
}

/**
 * The blocks of the text under an element, as a browser shows them. Scripts, styles and hidden elements are left out,
 * and the elements for which `isLeftOut` is true. Takes linear time and no recursion.
 */
export function htmlBlocks(
  root: HtmlNode,
  isLeftOut: (element: HtmlElement) => boolean = () => false,
): readonly LooseBlock[] {
  const state = new BlockWalk(root, isLeftOut);
  walk(
    root,
    (node) => state.enter(node),
    (node) => state.leave(node),
  );
  state.flush();
  return state.blocks;
}
