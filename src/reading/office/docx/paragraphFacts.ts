import { childOf, type XmlElement } from '../../xml/xmlElement.ts';
import { propertyValue, switchOf } from './properties.ts';
import { type NumberingReference, numberingReference, type Style, type Styles } from './styles.ts';

/** What the properties of a paragraph say, with those of its style (ECMA-376, part 1, 17.3.1). */
export interface ParagraphFacts {
  readonly element: XmlElement;
  readonly styleId: string | undefined;
  readonly style: Style | undefined;
  readonly numbering: NumberingReference | undefined;
  /** Whether its end is deleted: it is one with the next paragraph, and takes what that one is. */
  readonly isDeleted: boolean;
  /** Whether it goes on in the next paragraph: its end is hidden, or it is a letter in a frame of its own. */
  readonly isJoined: boolean;
  /** Tracked changes of the paragraph itself. */
  readonly changes: number;
  /** The properties of the section that ends with it. */
  readonly section: XmlElement | undefined;
}

/** A first letter that is set in a frame of its own (17.3.1.11). */
function isDropCap(properties: XmlElement | undefined): boolean {
  const value = childOf(properties, 'w:framePr')?.attributes['w:dropCap'];
  return value === 'drop' || value === 'margin';
}

/** The list of a paragraph: its own, else that of its style. */
function merged(
  ofStyle: NumberingReference | undefined,
  own: NumberingReference | undefined,
): NumberingReference | undefined {
  const list = own?.list ?? ofStyle?.list;
  if (list === undefined) return undefined;
  const styleLevel = own?.list === undefined ? ofStyle?.level : undefined;
  return {
    list,
    ...(own?.level === undefined ? {} : { level: own.level }),
    ...(styleLevel === undefined ? {} : { styleLevel }),
  };
}

export function paragraphFacts(element: XmlElement, styles: Styles): ParagraphFacts {
  const properties = childOf(element, 'w:pPr');
  const mark = childOf(properties, 'w:rPr');
  const styleId = propertyValue(properties, 'w:pStyle') ?? styles.defaultParagraphStyle;
  const style = styles.styleOf(styleId);
  const own = numberingReference(properties);
  const isDeleted = childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
  const changed = [
    childOf(properties, 'w:pPrChange'),
    ...['w:rPrChange', 'w:ins', 'w:moveTo'].map((name) => childOf(mark, name)),
  ].filter((change) => change !== undefined).length;
  return {
    element,
    styleId,
    style,
    numbering: merged(style?.numbering, own),
    isDeleted,
    isJoined: switchOf(mark, 'w:vanish') === true || isDropCap(properties),
    changes: changed + (isDeleted ? 1 : 0),
    section: childOf(properties, 'w:sectPr'),
  };
}
