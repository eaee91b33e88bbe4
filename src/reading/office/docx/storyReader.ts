import type { LooseBlock, TextPart } from '../../textBuilder.ts';
import { childOf, isXmlElement, textUnder, type XmlElement, type XmlNode } from '../../xml/xmlElement.ts';
import { chosenContent } from './alternateContent.ts';
import { blockKindOf } from './blockKind.ts';
import { boxOfControl } from './fields.ts';
import { addText, isPlaceholder, readInside } from './inline.ts';
import { ParagraphText } from './paragraphText.ts';
import { propertyValue, switchOf } from './properties.ts';
import type { DocumentContext, OpenField, Story, StoryKind, TextState } from './storyContext.ts';
import { numberingReference, type Style } from './styles.ts';
import { tableBlocks } from './tables.ts';

/** What a story meets that only the whole document can deal with. */
export interface StoryEvents {
  /** A part of another format that is put in here (ECMA-376, part 1, 17.17.2.1). */
  onImport(chunk: XmlElement): readonly LooseBlock[];
  /** The end of a section, with its properties (17.6). */
  onSection(properties: XmlElement): void;
  onHeadLine(text: string): void;
}

/** Elements whose children are blocks like those around them. */
const transparent = new Set(['w:customXml', 'w:smartTag', 'w:sdtContent', 'w:hyperlink']);
const changes = new Set(['w:ins', 'w:moveTo']);
const deletions = new Set(['w:del', 'w:moveFrom']);
const inlineAtBlockLevel = new Set(['m:oMathPara', 'm:oMath', 'w:r']);

/** Reads one text of a document, paragraph by paragraph and table by table. */
export class StoryReader implements Story {
  readonly document: DocumentContext;
  readonly kind: StoryKind;
  readonly part: string;
  readonly paragraph = new ParagraphText();
  readonly fields: OpenField[];
  readonly boxes: LooseBlock[] = [];
  /** The blocks so far; whoever takes them may empty it. */
  blocks: LooseBlock[] = [];
  hasChangingDay = false;
  isAfterHidden = false;
  readonly #events: StoryEvents;
  /** Text that goes on in the next paragraph, because the mark between the two is deleted or hidden. */
  #carried: readonly TextPart[] = [];
  #page: number;
  /** Ends the block of the paragraph that is being read. */
  #flush: () => void = () => undefined;

  constructor(document: DocumentContext, kind: StoryKind, part: string, events: StoryEvents, fields: OpenField[] = []) {
    this.document = document;
    this.kind = kind;
    this.part = part;
    this.fields = fields;
    this.#events = events;
    this.#page = document.pages.page;
  }

  /** Reads nodes and what belongs to their end. */
  read(nodes: Iterable<XmlNode>): readonly LooseBlock[] {
    for (const node of nodes) this.readBlock(node);
    this.end();
    return this.blocks;
  }

  readInside(nodes: readonly XmlNode[]): readonly LooseBlock[] {
    return new StoryReader(this.document, this.kind, this.part, this.#events).read(nodes);
  }

  breakPage(): void {
    this.#flush();
  }

  /** Reads a paragraph, a table, or what holds some. */
  readBlock(node: XmlNode): void {
    if (!isXmlElement(node)) {
      if (node.trim() !== '') this.document.apart.addUnread(node);
      return;
    }
    const { name } = node;
    if (name === 'w:p') this.#readParagraph(node);
    else if (name === 'w:tbl') this.#readTable(node);
    else if (name === 'w:sdt') this.#readControl(node);
    else if (name === 'w:sectPr') this.#events.onSection(node);
    else if (name === 'w:altChunk') this.blocks.push(...this.#events.onImport(node));
    else if (name === 'mc:AlternateContent') for (const child of chosenContent(node)) this.readBlock(child);
    else if (deletions.has(name)) this.document.apart.addChange();
    else if (inlineAtBlockLevel.has(name)) this.#readParagraph({ ...node, name: 'w:p', children: [node] });
    else {
      if (changes.has(name)) this.document.apart.addChange();
      if (transparent.has(name) || !isEmptyOfText(node)) for (const child of node.children) this.readBlock(child);
    }
  }

  /** Ends the text: what was to go on in a next paragraph is one of its own. */
  end(): void {
    if (this.#carried.length > 0) this.#readParagraph({ name: 'w:p', attributes: {}, children: [] });
    for (const field of this.fields.splice(0)) {
      // A field that never ends would take the rest of the text with it.
      if (field.unshown.trim() === '') continue;
      this.document.apart.addUnread(field.instruction);
      for (const text of field.unshown.split('\n')) this.blocks.push({ kind: 'paragraph', parts: [{ text }] });
    }
  }

  #readParagraph(element: XmlElement): void {
    const { styles, counters, apart } = this.document;
    const properties = childOf(element, 'w:pPr');
    const styleId = propertyValue(properties, 'w:pStyle') ?? styles.defaultParagraphStyle;
    const style = styles.styleOf(styleId);
    const mark = childOf(properties, 'w:rPr');
    this.#countChanges(properties, mark);
    const isDeleted = childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
    const goesOn = isDeleted || switchOf(mark, 'w:vanish') === true || isDropCap(properties);

    let label: string | undefined;
    let place: ReturnType<typeof counters.next>;
    /** Numbers the paragraph; one without text that is shown has no number. */
    const numbered = (parts: readonly TextPart[]): readonly TextPart[] => {
      if (label !== undefined || parts.every(({ text }) => text.trim() === '')) return parts;
      const reference = numberingReference(properties);
      const linked = style?.numbering;
      place = counters.next(
        reference === undefined && linked === undefined ? undefined : { ...linked, ...reference },
        styleId,
      );
      label = place?.label ?? '';
      return label === '' ? parts : [{ text: label }, ...parts];
    };
    const flush = (): void => {
      const taken = this.paragraph.take();
      const parts = numbered(taken);
      if (parts.every(({ text }) => text.trim() === '')) {
        this.#carried = [...parts.filter(({ from }) => from !== undefined)];
        return;
      }
      const text = parts.map((part) => part.text).join('');
      this.#pushBlock({ ...blockKindOf(text, element, style, place, this.kind), parts });
      if (this.kind === 'runningHead' && !this.hasChangingDay) this.#events.onHeadLine(text);
    };

    this.paragraph.addParts(this.#carried);
    this.#carried = [];
    if (this.paragraph.isEmpty) this.#page = this.document.pages.page;
    this.hasChangingDay = false;
    this.isAfterHidden = false;
    this.#flush = flush;
    readInside(element, this, this.#stateOf(style));
    if (goesOn) {
      const parts = this.paragraph.take();
      this.#carried = isDeleted ? parts : numbered(parts);
    } else flush();
    this.#flush = () => undefined;
    for (const field of this.fields) if (field.unshown !== '') field.unshown += '\n';
    this.blocks.push(...this.boxes.splice(0));
    const section = childOf(properties, 'w:sectPr');
    if (section !== undefined) this.#events.onSection(section);
    if (isDeleted) apart.addChange();
  }

  #countChanges(properties: XmlElement | undefined, mark: XmlElement | undefined): void {
    for (const [parent, name] of [
      [properties, 'w:pPrChange'],
      [mark, 'w:rPrChange'],
      [mark, 'w:ins'],
      [mark, 'w:moveTo'],
    ] as const) {
      if (parent !== undefined && childOf(parent, name) !== undefined) this.document.apart.addChange();
    }
  }

  #stateOf(style: Style | undefined): TextState {
    const { runDefaults } = this.document.styles;
    const isHidden = style?.isHidden ?? runDefaults.isHidden ?? false;
    const isStruck = style?.isStruck ?? runDefaults.isStruck ?? false;
    return { isHidden, isStruck, position: '', signFont: '', paragraph: { isHidden, isStruck } };
  }

  #pushBlock(block: LooseBlock): void {
    const first = block.parts.find(({ text, from }) => from?.page !== undefined || text.trim() !== '');
    const page = first?.from?.page ?? this.#page;
    this.blocks.push(this.kind === 'body' ? { ...block, page } : block);
    this.#page = this.document.pages.page;
  }

  #readTable(table: XmlElement): void {
    if (this.#carried.some(({ text }) => text.trim() !== '')) {
      this.#readParagraph({ name: 'w:p', attributes: {}, children: [] });
    }
    const page = this.document.pages.page;
    const cell = (nodes: readonly XmlNode[]): readonly LooseBlock[] =>
      new StoryReader(this.document, this.kind, this.part, this.#events).read(nodes);
    const blocks = tableBlocks(table, this.document.apart, cell);
    for (const block of blocks) {
      const kind = this.kind === 'body' ? block.kind : this.#kindInside();
      this.blocks.push(this.kind === 'body' ? { page, ...block } : { ...block, kind });
    }
  }

  #kindInside(): LooseBlock['kind'] {
    return this.kind === 'note' ? 'footnote' : 'runningHead';
  }

  #readControl(control: XmlElement): void {
    const properties = childOf(control, 'w:sdtPr');
    const content = childOf(control, 'w:sdtContent');
    if (content !== undefined && isPlaceholder(properties)) {
      this.document.apart.addUnread(textUnder(content));
      return;
    }
    const box = boxOfControl(properties);
    if (box !== undefined && (content === undefined || isEmptyOfText(content))) {
      addText(this, box, this.#stateOf(undefined));
      this.blocks.push({ kind: 'paragraph', parts: this.paragraph.take() });
    } else for (const child of content?.children ?? []) this.readBlock(child);
  }
}

/** Whether nothing under an element shows anything: its text is empty, and it has no sign or drawing. */
function isEmptyOfText(element: XmlElement): boolean {
  return element.children.every((child) =>
    isXmlElement(child)
      ? !/^(?:w:sym|w:drawing|w:pict|w:object)$/u.test(child.name) && isEmptyOfText(child)
      : child.trim() === '',
  );
}

/** A first letter that is set in a frame of its own (ECMA-376, part 1, 17.3.1.11). */
function isDropCap(properties: XmlElement | undefined): boolean {
  const value = childOf(properties, 'w:framePr')?.attributes['w:dropCap'];
  return value === 'drop' || value === 'margin';
}
