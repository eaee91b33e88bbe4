import type { BlockKind } from '../../dossier/document.ts';
import { type GridRow, wholeTableBlocks } from '../tables/tableBlocks.ts';
import { isCaption } from '../text/captionLine.ts';
import type { LooseBlock, TextPart } from '../textBuilder.ts';

/** What a paragraph is, by the words before and in it. */
export interface ParagraphFormat {
  /** From 1; undefined if it is no heading. */
  readonly outlineLevel: number | undefined;
  /** From 1; undefined if it is in no list. */
  readonly listLevel: number | undefined;
  readonly isInTable: boolean;
}

/** A longer text is a paragraph that only has a place in the outline. UTF-16 units. */
const LONGEST_HEADING = 300;

function textOf(parts: readonly TextPart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** Gathers the paragraphs and tables of one stream of text: the body, a note, a head, a box. */
export class RtfStory {
  readonly #kind: BlockKind | undefined;
  readonly #blocks: LooseBlock[] = [];
  #parts: TextPart[] = [];
  #cells: TextPart[][] = [];
  #cell: TextPart[] = [];
  #rows: GridRow[] = [];
  /** Text boxes that hang on the paragraph, to come after it. */
  #boxes: LooseBlock[] = [];
  isHeadRow = false;

  /** `kind`: that of all its blocks, if they have one. */
  constructor(kind?: BlockKind) {
    this.#kind = kind;
  }

  /** Whether the paragraph that is being read has text so far. */
  get hasText(): boolean {
    return this.#parts.some(({ text }) => text.trim() !== '');
  }

  add(part: TextPart): void {
    this.#parts.push(part);
  }

  addBoxes(blocks: readonly LooseBlock[]): void {
    for (const block of blocks) this.#boxes.push(block);
  }

  endParagraph({ outlineLevel, listLevel, isInTable }: ParagraphFormat): void {
    if (isInTable) {
      this.#addToCell('\n');
      return;
    }
    const parts = this.#parts;
    this.#parts = [];
    this.#endTable();
    const text = textOf(parts).trim();
    if (text !== '') {
      if (this.#kind !== undefined) this.#blocks.push({ kind: this.#kind, parts });
      else if (outlineLevel !== undefined && text.length <= LONGEST_HEADING) {
        this.#blocks.push({ kind: 'heading', level: outlineLevel, parts });
      } else if (listLevel !== undefined) this.#blocks.push({ kind: 'listItem', level: listLevel, parts });
      else this.#blocks.push({ kind: isCaption(text) ? 'caption' : 'paragraph', parts });
    }
    this.#placeBoxes();
  }

  endCell(): void {
    this.#cells.push([...this.#cell, ...this.#parts]);
    this.#cell = [];
    this.#parts = [];
  }

  /** The end of a cell in a table inside a cell: a gap between its words. */
  endNestedCell(): void {
    this.#addToCell(' ');
  }

  #addToCell(gap: string): void {
    for (const part of this.#parts) this.#cell.push(part);
    this.#cell.push({ text: gap });
    this.#parts = [];
  }

  endRow(): void {
    if (this.#parts.length > 0 || this.#cell.length > 0) this.endCell();
    if (this.#cells.length > 0) this.#rows.push({ cells: this.#cells, isHead: this.isHeadRow });
    this.#cells = [];
  }

  end(format: ParagraphFormat): readonly LooseBlock[] {
    if (format.isInTable || this.#cells.length > 0 || this.#cell.length > 0) this.endRow();
    this.endParagraph({ ...format, isInTable: false });
    return this.#blocks;
  }

  #endTable(): void {
    this.endRow();
    if (this.#rows.length === 0) return;
    const rows = wholeTableBlocks(this.#rows);
    for (const row of rows) this.#blocks.push({ ...row, kind: this.#kind ?? row.kind });
    this.#rows = [];
    this.#placeBoxes();
  }

  #placeBoxes(): void {
    for (const box of this.#boxes) this.#blocks.push(box);
    this.#boxes = [];
  }
}
