import { childOf, isXmlElement, textUnder, type XmlElement } from '../../xml/xmlElement.ts';
import { chosenContent } from './alternateContent.ts';
import { readDrawing } from './drawings.ts';
import { addInstruction, readFieldCharacter, showInstruction } from './fieldCharacters.ts';
import { boxOfControl, isPlaceholder } from './fields.ts';
import { mathText } from './mathText.ts';
import { isOnValue } from './properties.ts';
import { drawn, stateOfRun, symbolText } from './runText.ts';
import { addText } from './shownText.ts';
import type { Story, TextState } from './storyContext.ts';

type Handler = (element: XmlElement, story: Story, state: TextState) => void;

const NO_BREAK_HYPHEN = '\u2011';

function readRun(run: XmlElement, story: Story, state: TextState): void {
  const properties = childOf(run, 'w:rPr');
  const own = stateOfRun(properties, story, state);
  if (properties !== undefined && childOf(properties, 'w:rPrChange') !== undefined) story.document.apart.addChange();
  let mark: { label: string } | undefined;
  for (const child of run.children) {
    if (!isXmlElement(child)) {
      if (child.trim() !== '') story.document.apart.addUnreadElement({ ...run, children: [child] });
    } else if (mark !== undefined && (child.name === 'w:t' || child.name === 'w:sym')) {
      // The text behind a reference with a mark of its own is that mark (17.11.14).
      const text = child.name === 'w:t' ? textUnder(child) : symbolText(child, story);
      mark.label += text.trim();
      addText(story, text, own, { isFootnoteMark: true });
    } else mark = readChild(child, story, own) ?? mark;
  }
}

/** Reads one child; returns the note whose mark is yet to come. */
function readChild(child: XmlElement, story: Story, state: TextState): { label: string } | undefined {
  const kind = NOTE_REFERENCES[child.name];
  if (kind === undefined) {
    readInline(child, story, state);
    return undefined;
  }
  const hasOwnMark = isOnValue(child.attributes['w:customMarkFollows'] ?? '0');
  const note = story.document.notes.refer(kind, child.attributes['w:id'] ?? '', hasOwnMark);
  if (hasOwnMark) return note;
  addText(story, `[${note.label}]`, state, { isFootnoteMark: true });
  return undefined;
}

const NOTE_REFERENCES: Readonly<Record<string, 'footnote' | 'endnote' | undefined>> = {
  'w:footnoteReference': 'footnote',
  'w:endnoteReference': 'endnote',
};

function readSimpleField(field: XmlElement, story: Story, state: TextState): void {
  const instruction = field.attributes['w:instr'] ?? '';
  const open = { instruction, isInResult: true, hasShown: false, unshown: '' };
  story.fields.push(open);
  readInside(field, story, state);
  story.fields.splice(story.fields.indexOf(open), 1);
  if (!open.hasShown) showInstruction(instruction, story, state);
}

function readControl(control: XmlElement, story: Story, state: TextState): void {
  const properties = childOf(control, 'w:sdtPr');
  const content = childOf(control, 'w:sdtContent');
  if (content !== undefined && isPlaceholder(properties)) {
    story.document.apart.addUnread(textUnder(content));
    return;
  }
  const box = boxOfControl(properties);
  if (box !== undefined && (content === undefined || textUnder(content) === '') && !hasSymbol(content)) {
    addText(story, box, state);
  } else if (content !== undefined) readInside(content, story, state);
}

function hasSymbol(element: XmlElement | undefined): boolean {
  return (
    element?.children.some((child) => isXmlElement(child) && (child.name === 'w:sym' || hasSymbol(child))) ?? false
  );
}

/** Ruby text explains the base over which it is written: it follows in brackets, as in plain text. */
function readRuby(element: XmlElement, story: Story, state: TextState): void {
  const [base, above] = [childOf(element, 'w:rubyBase'), childOf(element, 'w:rt')];
  if (base !== undefined) readInside(base, story, state);
  const text = above === undefined ? '' : textUnder(above).trim();
  if (text !== '') addText(story, `(${text})`, state);
}

function readBreak(element: XmlElement, story: Story): void {
  if (story.fields.some((field) => !field.isInResult)) return;
  if (element.attributes['w:type'] === 'page') story.breakPage();
  else story.paragraph.breakLine();
}

/** Reads the elements inside one; text outside of the elements for text is named. */
export function readInside(element: XmlElement, story: Story, state: TextState): void {
  for (const child of element.children) {
    if (isXmlElement(child)) readInline(child, story, state);
    else if (child.trim() !== '') story.document.apart.addUnreadElement({ ...element, children: [child] });
  }
}

function readChange(element: XmlElement, story: Story, state: TextState): void {
  story.document.apart.addChange();
  readInside(element, story, state);
}

const nothing: Handler = () => undefined;
const space: Handler = (_element, story, state) => addText(story, ' ', state);

/** What is done with each element inside a paragraph (ECMA-376, part 1, 17.3.3); any other is read as a container. */
const handlers: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['w:r', readRun],
  ['w:t', (element, story, state) => addText(story, drawn(textUnder(element), state), state)],
  ['w:tab', space],
  ['w:ptab', space],
  ['w:br', readBreak],
  ['w:cr', (_element, story) => story.paragraph.breakLine()],
  ['w:noBreakHyphen', (_element, story, state) => addText(story, NO_BREAK_HYPHEN, state)],
  ['w:softHyphen', nothing],
  ['w:sym', (element, story, state) => addText(story, symbolText(element, story), state)],
  ['w:fldChar', readFieldCharacter],
  ['w:instrText', (element, story) => addInstruction(textUnder(element), story)],
  ['w:fldSimple', readSimpleField],
  ['w:sdt', readControl],
  ['w:ruby', readRuby],
  ['w:ins', readChange],
  ['w:moveTo', readChange],
  ['w:delText', (_element, story) => story.document.apart.addChange()],
  ['w:del', (_element, story) => story.document.apart.addChange()],
  ['w:moveFrom', (_element, story) => story.document.apart.addChange()],
  ['m:oMath', (element, story, state) => addText(story, mathText(element), state)],
  ['m:oMathPara', (element, story, state) => addText(story, mathText(element), state)],
  ['w:commentRangeStart', ({ attributes }, story) => story.document.comments.begin(attributes['w:id'] ?? '')],
  ['w:commentRangeEnd', ({ attributes }, story) => story.document.comments.end(attributes['w:id'] ?? '')],
  ['w:lastRenderedPageBreak', (_element, story) => beginPage(story)],
  [
    'mc:AlternateContent',
    (element, story, state) => readInside({ ...element, children: chosenContent(element) }, story, state),
  ],
  ['w:drawing', readDrawing],
  ['w:pict', readDrawing],
  ['w:object', readDrawing],
  ['w:control', readDrawing],
  ['w:contentPart', readDrawing],
  ['w:subDoc', ({ attributes }, story) => nameTarget(story, attributes['r:id'])],
  ...['w:footnoteReference', 'w:endnoteReference'].map((name): [string, Handler] => [
    name,
    (element, story, state) => void readChild(element, story, state),
  ]),
  ...[
    ...['w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:rubyPr', 'w:smartTagPr', 'w:customXmlPr', 'w:fldData'],
    ...['w:delInstrText', 'w:footnoteRef', 'w:endnoteRef', 'w:annotationRef', 'w:separator'],
    ...['w:continuationSeparator', 'w:pgNum', 'w:commentReference', 'w:proofErr', 'w:bookmarkStart', 'w:bookmarkEnd'],
  ].map((name): [string, Handler] => [name, nothing]),
]);

function beginPage(story: Story): void {
  if (story.kind === 'body') story.paragraph.beginPage(story.document.pages.begin());
}

function nameTarget(story: Story, id: string | undefined): void {
  const related = story.document.parts.related(story.part, id);
  if (related !== undefined) story.document.apart.addUnread(related.target);
}

/** Adds what an element inside a paragraph shows to the paragraph of the story. */
export function readInline(element: XmlElement, story: Story, state: TextState): void {
  const handler = handlers.get(element.name);
  if (handler !== undefined) handler(element, story, state);
  else readInside(element, story, state);
}
