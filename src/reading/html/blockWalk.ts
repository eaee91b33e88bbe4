import { subscript, superscript } from '../raisedText.ts';
import { isCaption } from '../text/captionLine.ts';
import type { LooseBlock, TextPart } from '../textBuilder.ts';
import { type BlockContext, contextInside, rootContext } from './blockContext.ts';
import { type DataTable, dataTables } from './dataTables.ts';
import { formulaText } from './formulaText.ts';
import { formValue } from './formValues.ts';
import { blockElements, isPartOfLine, leadsBack, withoutText } from './htmlElements.ts';
import { attribute, type HtmlElement, type HtmlNode } from './htmlNode.ts';
import { InlineText } from './inlineText.ts';
import { nextMarker } from './listMarkers.ts';
import { readingsOf } from './rubyText.ts';
import { holdsFormula, isHiddenByAttribute, isHiddenByName, styleOf } from './shownElements.ts';
import type { StyleRules, TextStyle } from './styleRules.ts';

/** A block of a page, and where it comes from. */
export interface HtmlBlock {
  readonly block: LooseBlock;
  /** The innermost element that begins a line and holds the text. */
  readonly element: HtmlElement;
  /** Letters of the text. */
  readonly letters: number;
  /** Letters of links and choices. */
  readonly controlLetters: number;
  /** Whether only browsers that run no scripts show it. */
  readonly isFallback: boolean;
}

const CELL_SEPARATOR = ' | ';
const ownMarker = /^\s*(?:[([]?(?:\d{1,4}|\p{L}|[ivxlc]{1,5})[.)\]]|[§•–—-])/u;

function lettersIn(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\p{L}/gu)) count += 1;
  return count;
}

/** Makes blocks of a tree while it is walked. */
export class BlockWalk {
  readonly blocks: HtmlBlock[] = [];
  /** Elements that a style or an attribute hides. */
  readonly hidden: HtmlElement[] = [];
  readonly #text = new InlineText();
  readonly #rules: StyleRules;
  readonly #showsHidden: boolean;
  readonly #tables: ReadonlyMap<HtmlElement, DataTable>;
  readonly #contexts: { readonly element: HtmlElement; readonly context: BlockContext }[] = [];
  readonly #blockElements: HtmlElement[];
  #context = rootContext;
  #marker = '';
  #letters = 0;
  #controlLetters = 0;

  constructor(root: HtmlElement, rules: StyleRules, showsHidden: boolean) {
    this.#rules = rules;
    this.#showsHidden = showsHidden;
    this.#tables = dataTables(root);
    this.#blockElements = [root];
  }

  enter(node: HtmlNode): boolean {
    if (node.kind === 'text') {
      this.#addText(node.data);
      return false;
    }
    const style = styleOf(node, this.#rules);
    if (this.#isLeftOut(node, style)) return false;
    if (this.#addWhole(node)) return false;
    if (node.name === 'br') this.#breakLine();
    else if (beginsLine(node, style)) this.#enterBlock(node);
    else if (isPartOfLine(node)) this.#text.beginPart();
    const inside = contextInside(this.#context, node, style, this.#tables.get(node));
    if (node.name === 'q') this.#addText(marksOf(this.#context.quotations)[0]);
    if (inside !== this.#context) {
      this.#contexts.push({ element: node, context: this.#context });
      this.#context = inside;
    }
    if (node.name === 'tr') inside.rows?.beginRow();
    if (node.name === 'li') this.#beginItem(node, style);
    return true;
  }

  leave(element: HtmlElement): void {
    if (this.#blockElements.at(-1) === element && this.#blockElements.length > 1) {
      this.#closeBlock(element);
      this.#blockElements.pop();
    }
    const outer = this.#contexts.at(-1);
    if (outer?.element === element) {
      this.#context = outer.context;
      this.#contexts.pop();
    }
    if (element.name === 'q') this.#addText(marksOf(this.#context.quotations)[1]);
    if (element.name === 'ruby') this.#addText(readingsOf(element));
  }

  flush(): void {
    const isEmpty = this.#text.isEmpty;
    const parts = this.#text.take();
    const [letters, controlLetters] = [this.#letters, this.#controlLetters];
    this.#letters = 0;
    this.#controlLetters = 0;
    const element = this.#blockElements.at(-1);
    if (isEmpty || element === undefined) return;
    this.blocks.push({
      block: this.#blockOf(parts),
      element,
      letters,
      controlLetters,
      isFallback: this.#context.isFallback,
    });
  }

  #blockOf(parts: readonly TextPart[]): LooseBlock {
    const { kind, level } = this.#context;
    const text = parts.map((part) => part.text).join('');
    const shown = kind === 'paragraph' && isCaption(text.trim()) ? 'caption' : kind;
    return { kind: shown, ...(level === undefined ? {} : { level }), parts };
  }

  #isLeftOut(element: HtmlElement, style: TextStyle): boolean {
    if (withoutText.has(element.name)) return true;
    if (element.name === 'template') return !hasShownContent(element);
    if (this.#context.isInNotes && leadsBack(element)) return true;
    if (isHiddenByName(element)) return true;
    // A formula that is hidden is the text of the picture beside it.
    const isHidden = (style.isHidden === true && !holdsFormula(element)) || isHiddenByAttribute(element);
    if (!isHidden || this.#showsHidden || element === this.#blockElements[0]) return false;
    this.hidden.push(element);
    return true;
  }

  /** Adds an element that has a text of its own instead of what it holds. */
  #addWhole(element: HtmlElement): boolean {
    if (element.name === 'rt' || element.name === 'rtc') return true;
    if (element.name === 'math') {
      this.#addText(formulaText(element));
      return true;
    }
    const value = formValue(element);
    if (value === undefined) return false;
    if (value.trim() !== '') this.#add(` ${value} `, true);
    return true;
  }

  #addText(text: string): void {
    const { isPicture, kind, isControl, raised } = this.#context;
    if (isPicture && kind !== 'caption') return;
    const shown = raised === undefined ? text : raised === 'up' ? superscript(text) : subscript(text);
    this.#add(shown, isControl);
  }

  #add(text: string, isControl: boolean): void {
    if (this.#marker !== '' && /\S/u.test(text)) {
      if (!ownMarker.test(text)) this.#text.add(this.#marker);
      this.#marker = '';
    }
    const { isStruck, isNoteLink, keepsSpace } = this.#context;
    const role = { ...(isStruck ? { as: 'struck' as const } : {}), ...(isNoteLink ? { isFootnoteMark: true } : {}) };
    if (keepsSpace) this.#text.addAsItStands(text, role);
    else this.#text.add(text, role);
    const letters = lettersIn(text);
    this.#letters += letters;
    if (isControl) this.#controlLetters += letters;
  }

  #breakLine(): void {
    if (this.#context.table !== undefined) this.#text.add(' ');
    else if (this.#text.breakLine() && !this.#context.keepsSpace) this.flush();
  }

  #beginItem(item: HtmlElement, style: TextStyle): void {
    const { ordered, table } = this.#context;
    const isList = ordered !== undefined && item.parent === ordered.element;
    const marker = isList ? nextMarker(ordered, item) : '';
    const hasNone =
      style.hasNoMarkers === true || (isList && styleOf(ordered.element, this.#rules).hasNoMarkers === true);
    this.#marker = hasNone || table !== undefined ? '' : marker;
  }

  #enterBlock(element: HtmlElement): void {
    const { table, rows } = this.#context;
    const isCell = element.name === 'td' || element.name === 'th';
    if (table === undefined || rows === undefined || element.name === 'caption' || element.name === 'tr') this.flush();
    else if (isCell)
      for (let count = rows.beginCell(element); count > 0; count -= 1) this.#text.addSeparator(CELL_SEPARATOR);
    else this.#text.add(' ');
    this.#blockElements.push(element);
  }

  #closeBlock(element: HtmlElement): void {
    const name = element.name;
    const isInRow = this.#context.table !== undefined && name !== 'tr' && name !== 'caption' && name !== 'table';
    if (isInRow) this.#text.add(' ');
    else this.flush();
    if (name === 'li') this.#marker = '';
  }
}

/** The marks that a browser shows around a q element; `depth` counts those around it. */
function marksOf(depth: number): readonly [string, string] {
  return depth % 2 === 0 ? ['“', '”'] : ['‘', '’'];
}

function beginsLine(element: HtmlElement, style: TextStyle): boolean {
  if (style.isBlock === true) return true;
  if (element.name === 'text') return element.namespace.endsWith('svg');
  return blockElements.has(element.name) && style.isInline !== true;
}

/** A template is shown if it is the declared shadow tree of the element that it is in (HTML standard, 4.12.3). */
function hasShownContent(template: HtmlElement): boolean {
  return attribute(template, 'shadowrootmode') !== undefined && template.first !== null;
}
