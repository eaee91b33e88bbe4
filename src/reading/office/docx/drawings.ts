import type { LooseBlock } from '../../textBuilder.ts';
import { childrenOf, elementsUnder, isXmlElement, textUnder, type XmlElement } from '../../xml/xmlElement.ts';
import { chosenContent } from './alternateContent.ts';
import type { Story, TextState } from './storyContext.ts';

type Handler = (element: XmlElement, story: Story) => void;

/** Places and sizes are written as text. */
const isMeasure = (name: string): boolean => /^(?:wp:|\{[^}]*wordprocessingDrawing\})/u.test(name);

function paragraph(text: string): LooseBlock {
  return { kind: 'paragraph', parts: [{ text: text.replace(/\s+/gu, ' ') }] };
}

/** The text of a paragraph of DrawingML (ECMA-376, part 1, 21.1.2). */
function drawnParagraph(element: XmlElement): string {
  return childrenOf(element)
    .map((child) => {
      if (child.name === 'a:br') return ' ';
      return /^a:(?:r|fld)$/u.test(child.name) ? childrenOf(child, 'a:t').map(textUnder).join('') : '';
    })
    .join('');
}

function addParagraphs(root: XmlElement, story: Story): void {
  for (const element of elementsUnder(root)) {
    if (element.name === 'a:p') story.boxes.push(paragraph(drawnParagraph(element)));
  }
}

/** The last name in the path of a part or address. */
function fileName(target: string): string {
  return target.split(/[/\\]/u).at(-1) ?? target;
}

/** Names the part or file behind a relationship as not read; `more` is what the document says of it. */
function nameTarget(story: Story, id: string | undefined, more = ''): void {
  const related = id === undefined ? undefined : story.document.parts.related(story.part, id);
  const name = related === undefined ? (id ?? '') : fileName(related.target);
  if (name === '' && more === '') return;
  story.document.apart.addUnread(more === '' ? name : `${name} (${more})`);
}

/** A picture, by the name of its file and the words that describe it to those who cannot see it. */
function namePicture(picture: XmlElement, story: Story): void {
  let described = '';
  for (const element of elementsUnder(picture)) {
    if (element.name === 'pic:cNvPr') described = element.attributes.descr ?? '';
    if (element.name === 'a:blip') {
      nameTarget(story, element.attributes['r:embed'] ?? element.attributes['r:link'], described);
    }
  }
}

/** The words of a chart: its titles, and the names of its series and categories. Its values are not read. */
function readChart(chart: XmlElement, story: Story): void {
  const id = chart.attributes['r:id'];
  nameTarget(story, id);
  const root = story.document.parts.rootOf(story.document.parts.related(story.part, id)?.target);
  if (root === undefined) return;
  addParagraphs(root, story);
  const names = new Set<string>();
  for (const element of elementsUnder(root)) {
    if (element.name !== 'c:strCache') continue;
    for (const point of childrenOf(element, 'c:pt')) {
      const text = childrenOf(point, 'c:v').map(textUnder).join('').trim();
      if (text !== '') names.add(text);
    }
  }
  if (names.size > 0) story.boxes.push(paragraph([...names].join(' | ')));
}

/** The words of a diagram, in the order of its data (ECMA-376, part 1, 21.4). */
function readDiagram(ids: XmlElement, story: Story): void {
  const { parts } = story.document;
  const root = parts.rootOf(parts.related(story.part, ids.attributes['r:dm'])?.target);
  if (root !== undefined) addParagraphs(root, story);
}

function readBox(box: XmlElement, story: Story): void {
  story.boxes.push(...story.readInside(box.children));
}

const handlers: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['w:txbxContent', readBox],
  ['a:p', (element, story) => void story.boxes.push(paragraph(drawnParagraph(element)))],
  ['v:textpath', ({ attributes }, story) => void story.boxes.push(paragraph(attributes.string ?? ''))],
  ['pic:pic', namePicture],
  ['v:imagedata', ({ attributes }, story) => nameTarget(story, attributes['r:id'], attributes['o:title'])],
  ['o:OLEObject', ({ attributes }, story) => nameTarget(story, attributes['r:id'], attributes.ProgID)],
  ['w:control', ({ attributes }, story) => nameTarget(story, attributes['r:id'], attributes['w:name'])],
  ['w:contentPart', ({ attributes }, story) => nameTarget(story, attributes['r:id'])],
  ['c:chart', readChart],
  ['cx:chart', ({ attributes }, story) => nameTarget(story, attributes['r:id'])],
  ['dgm:relIds', readDiagram],
]);

function visit(element: XmlElement, story: Story): void {
  const handler = handlers.get(element.name);
  if (handler !== undefined) {
    handler(element, story);
    return;
  }
  const children = element.name === 'mc:AlternateContent' ? chosenContent(element) : element.children;
  for (const child of children) {
    if (isXmlElement(child)) visit(child, story);
    // HTML may be written into the text box of an old drawing.
    else if (child.trim() !== '' && element.name === 'v:textbox') story.boxes.push(paragraph(child));
    else if (child.trim() !== '' && !isMeasure(element.name)) {
      story.document.apart.addUnreadElement({ ...element, children: [child] });
    }
  }
}

/**
 * Reads a drawing, a picture or an embedded object: the text in its shapes becomes blocks after the paragraph; pictures and
 * objects are named as not read.
 */
export function readDrawing(element: XmlElement, story: Story, state: TextState): void {
  const before = story.boxes.length;
  visit(element, story);
  if (!state.isHidden) return;
  for (const { parts } of story.boxes.splice(before)) {
    story.document.apart.addHidden(parts.map(({ text }) => text).join(''), false);
  }
}
