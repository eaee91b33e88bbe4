import type { LooseBlock } from '../../textBuilder.ts';
import { childOf, isXmlElement, textUnder, type XmlElement, type XmlNode } from '../../xml/xmlElement.ts';
import { chosenContent } from './alternateContent.ts';
import { blockKindOf, isTitle } from './blockKind.ts';
import { boxOfControl, isPlaceholder } from './fields.ts';
import { readInside } from './inline.ts';
import type { ListPlace } from './listCounters.ts';
import { type ParagraphFacts, paragraphFacts } from './paragraphFacts.ts';
import { ParagraphText } from './paragraphText.ts';
import { addText } from './shownText.ts';
import type { DocumentContext, OpenField, Story, StoryKind, TextState } from './storyContext.ts';
import type { Style } from './styles.ts';
import { tableBlocks } from './tables.ts';

/** What a story meets that only the whole document can deal with. */
export interface StoryEvents {
  /** A part of another format that is put in here (ECMA-376, part 1, 17.17.2.1). */
  onImport(chunk: XmlElement): readonly LooseBlock[];
  /** The end of a section, with its properties (17.6). */
  onSection(properties: XmlElement): void;
  onHeadLine(text: string): void;
  /** A paragraph in the style for the title of the document. */
  onTitle(text: string): void;
}

const changes = new Set(['w:ins', 'w:moveTo']);
const deletions = new Set(['w:del', 'w:moveFrom']);
const inlineAtBlockLevel = new Set(['m:oMathPara', 'm:oMath', 'w:r']);

const emptyParagraph: XmlElement = { name: 'w:p', attributes: {}, children: [] };
const unnumbered: ListPlace = { level: 0, label: '' };

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
  /** How many parts before the number of the paragraph are of one that goes on in it. */
  #joined = 0;
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
    else if (name === 'w:altChunk') for (const block of this.#events.onImport(node)) this.blocks.push(block);
    else if (name === 'mc:AlternateContent') for (const child of chosenContent(node)) this.readBlock(child);
    else if (deletions.has(name)) this.document.apart.addChange();
    else if (inlineAtBlockLevel.has(name)) this.#readParagraph({ ...node, name: 'w:p', children: [node] });
    else {
      // Whatever is around blocks, such as custom XML, they are read.
      if (changes.has(name)) this.document.apart.addChange();
      for (const child of node.children) this.readBlock(child);
    }
  }

  /** Ends the text: what was to go on in a next paragraph is one of its own. */
  end(): void {
    if (!this.paragraph.isEmpty) this.#readParagraph(emptyParagraph);
    for (const field of this.fields.splice(0)) {
      // A field that never ends would take the rest of the text with it.
      if (field.unshown.trim() === '') continue;
      this.document.apart.addUnread(field.instruction);
      for (const text of field.unshown.split('\n')) this.blocks.push({ kind: 'paragraph', parts: [{ text }] });
    }
  }

  #readParagraph(element: XmlElement): void {
    const facts = paragraphFacts(element, this.document.styles);
    this.document.apart.addChanges(facts.changes);
    let place: ListPlace | undefined;
    /** Numbers the paragraph once it shows text; one without text has no number. */
    const number = (): void => {
      if (place !== undefined || this.paragraph.isEmptyFrom(this.#joined)) return;
      place = this.document.counters.next(facts.numbering, facts.styleId) ?? unnumbered;
      this.paragraph.insert(this.#joined, place.label);
    };
    this.#flush = () => {
      number();
      this.#endBlock(facts, place === unnumbered ? undefined : place);
    };
    if (this.paragraph.isEmpty) this.#page = this.document.pages.page;
    this.hasChangingDay = false;
    this.isAfterHidden = false;
    readInside(element, this, this.#stateOf(facts.style));
    if (facts.isDeleted) this.#joined = 0;
    else if (facts.isJoined) {
      number();
      this.#joined = this.paragraph.length;
    } else this.#flush();
    this.#flush = () => undefined;
    for (const field of this.fields) if (field.unshown !== '') field.unshown += '\n';
    for (const box of this.boxes.splice(0)) this.blocks.push(box);
    if (facts.section !== undefined) this.#events.onSection(facts.section);
  }

  /** Makes a block of the paragraph so far. */
  #endBlock({ element, style }: ParagraphFacts, place: ListPlace | undefined): void {
    this.#joined = 0;
    const parts = this.paragraph.take();
    const text = parts.map((part) => part.text).join('');
    if (text.trim() === '') {
      // The page that begins in an empty paragraph is that of the next one.
      const page = parts.findLast(({ from }) => from !== undefined)?.from?.page;
      if (page !== undefined) this.paragraph.beginPage(page);
      return;
    }
    this.#pushBlock({ ...blockKindOf(text, element, style, place, this.kind), parts });
    if (this.kind === 'body' && isTitle(style)) this.#events.onTitle(text);
    if (this.kind === 'runningHead' && !this.hasChangingDay) this.#events.onHeadLine(text);
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
    if (!this.paragraph.isEmpty) this.#readParagraph(emptyParagraph);
    const page = this.document.pages.page;
    const cell = (nodes: readonly XmlNode[]): readonly LooseBlock[] =>
      new StoryReader(this.document, this.kind, this.part, this.#events).read(nodes);
    const blocks = tableBlocks(table, this.document, cell);
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
