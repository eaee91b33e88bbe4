import { inReadingOrder, type SlideShape } from '../../slides/slideBlocks.ts';
import { wholeTableBlocks } from '../../tables/tableBlocks.ts';
import type { LooseBlock } from '../../textBuilder.ts';
import { childOf, childrenOf, elementsUnder, textUnder, type XmlElement } from '../../xml/xmlElement.ts';
import { bodyBlocks, type ParagraphDefault } from './drawingText.ts';

/** EMU in a centimetre. */
const CENTIMETRE = 360_000;
const titles = /^(?:title|ctrTitle)$/u;
const running = /^(?:dt|ftr|sldNum|hdr)$/u;
const bulleted = /^(?:body|obj|)$/u;

/** What shapes of a slide need from the file around it. */
export interface SlideContext {
  /** Where a placeholder without a place of its own is, by its type and index. */
  readonly placeOf: (type: string, index: string) => Place | undefined;
  /** The blocks of a chart or diagram by the id of its relationship; names what is not read. */
  readonly linked: (graphic: XmlElement) => readonly LooseBlock[];
  readonly addUnread: (id: string) => void;
}

export interface Place {
  readonly top: number;
  readonly left: number;
}

/** The placeholder that a shape is: its type and index, or undefined. */
export function placeholderOf(shape: XmlElement): { readonly type: string; readonly index: string } | undefined {
  const holder = childrenOf(shape).find(({ name }) => /^p:nv\w*Pr$/u.test(name));
  const placeholder = childOf(childOf(holder, 'p:nvPr'), 'p:ph');
  if (placeholder === undefined) return undefined;
  return { type: placeholder.attributes.type ?? '', index: placeholder.attributes.idx ?? '' };
}

/** Where a shape says that it is. */
export function ownPlace(shape: XmlElement): Place | undefined {
  const properties = childOf(shape, 'p:spPr') ?? childOf(shape, 'p:grpSpPr');
  const offset = childOf(childOf(properties, 'a:xfrm') ?? childOf(shape, 'p:xfrm'), 'a:off');
  if (offset === undefined) return undefined;
  return { top: Number(offset.attributes.y) / CENTIMETRE, left: Number(offset.attributes.x) / CENTIMETRE };
}

/** The shapes of a slide or group, whichever alternative is read. */
export function shapesIn(tree: XmlElement | undefined): readonly XmlElement[] {
  return childrenOf(tree).flatMap((child): readonly XmlElement[] => {
    if (child.name !== 'mc:AlternateContent')
      return /^p:(?:sp|grpSp|graphicFrame|pic|cxnSp)$/u.test(child.name) ? [child] : [];
    const choices = childrenOf(child).map(shapesIn);
    return choices.find((shapes) => shapes.some(hasText)) ?? choices[0] ?? [];
  });
}

function hasText(shape: XmlElement): boolean {
  for (const { name, children } of elementsUnder(shape)) if (name === 'a:t' && children.length > 0) return true;
  return false;
}

function isHidden(shape: XmlElement): boolean {
  const holder = childrenOf(shape).find(({ name }) => /^p:nv\w*Pr$/u.test(name));
  return /^(?:1|true)$/u.test(childOf(holder, 'p:cNvPr')?.attributes.hidden ?? '');
}

function tableBlocks(table: XmlElement): readonly LooseBlock[] {
  const hasHead = /^(?:1|true)$/u.test(childOf(table, 'a:tblPr')?.attributes.firstRow ?? '');
  const rows = childrenOf(table, 'a:tr').map((row, at) => ({
    isHead: hasHead && at === 0,
    cells: childrenOf(row, 'a:tc').map((cell) => {
      const body = childOf(cell, 'a:txBody');
      const blocks = body === undefined ? [] : bodyBlocks(body, 'paragraph');
      return blocks.flatMap((block, each) => (each === 0 ? block.parts : [{ text: '\n' }, ...block.parts]));
    }),
  }));
  return wholeTableBlocks(rows);
}

function blocksOf(shape: XmlElement, context: SlideContext, byDefault: ParagraphDefault): readonly LooseBlock[] {
  if (shape.name === 'p:grpSp') {
    return shapesOf(shape, context).flatMap(({ blocks }) => blocks);
  }
  if (shape.name === 'p:graphicFrame') {
    const data = childOf(childOf(shape, 'a:graphic'), 'a:graphicData');
    const table = childOf(data, 'a:tbl');
    if (table !== undefined) return tableBlocks(table);
    return data === undefined ? [] : context.linked(data);
  }
  if (shape.name === 'p:pic') {
    context.addUnread(childOf(childOf(shape, 'p:blipFill'), 'a:blip')?.attributes['r:embed'] ?? '');
    return [];
  }
  const body = childOf(shape, 'p:txBody');
  return body === undefined ? [] : bodyBlocks(body, byDefault);
}

/** The shapes of a slide or group in reading order. */
export function shapesOf(
  tree: XmlElement | undefined,
  context: SlideContext,
  onHidden: (text: string) => void = () => undefined,
): readonly SlideShape[] {
  const shapes = shapesIn(tree).flatMap((shape): readonly SlideShape[] => {
    if (isHidden(shape)) {
      const text = [...elementsUnder(shape)]
        .filter(({ name }) => name === 'a:t')
        .map(textUnder)
        .join(' ');
      onHidden(text);
      return [];
    }
    const placeholder = placeholderOf(shape);
    const type = placeholder?.type;
    const byDefault: ParagraphDefault =
      type === undefined
        ? 'paragraph'
        : running.test(type)
          ? 'runningHead'
          : bulleted.test(type)
            ? 'listItem'
            : 'paragraph';
    const inherited = placeholder === undefined ? undefined : context.placeOf(placeholder.type, placeholder.index);
    const { top, left } = ownPlace(shape) ?? inherited ?? { top: 0, left: 0 };
    return [{ top, left, isTitle: titles.test(type ?? ''), blocks: blocksOf(shape, context, byDefault) }];
  });
  return inReadingOrder(shapes);
}
