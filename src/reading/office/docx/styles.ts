import { childOf, childrenOf, type XmlElement } from '../../xml/xmlElement.ts';
import { numberOf, propertyValue, switchOf } from './properties.ts';

/** What a style says of paragraphs or runs, with what it inherits (ECMA-376, part 1, 17.7). */
export interface Style {
  /** In lower case: its own and those of the styles on which it is based. */
  readonly names: readonly string[];
  /** From 0; 9 is that of body text. */
  readonly outlineLevel?: number;
  readonly numbering?: NumberingReference;
  readonly isHidden?: boolean;
  readonly isStruck?: boolean;
  /** `superscript` or `subscript`. */
  readonly position?: string;
  /** Whether a table of this style shows its first row otherwise than the rest. */
  readonly hasHeadRow?: boolean;
}

/** Which list a paragraph or style is in, and at which of its levels, from 0. */
export interface NumberingReference {
  /** `0` takes a paragraph out of the list of its style. */
  readonly list?: string;
  readonly level?: number;
  /** What the style says, which the level that belongs to the style overrides. */
  readonly styleLevel?: number;
}

export interface Styles {
  /** A style by its id; undefined if there is none. */
  styleOf(id: string | undefined): Style | undefined;
  /** The id of the style of paragraphs that name none. */
  readonly defaultParagraphStyle: string | undefined;
  /** What runs are without any style. */
  readonly runDefaults: Pick<Style, 'isHidden' | 'isStruck'>;
}

/** Chains of styles are short; a longer one is a circle. */
const MAX_CHAIN = 50;

/** The list that the properties of a paragraph name, if they name any. */
export function numberingReference(paragraphProperties: XmlElement | undefined): NumberingReference | undefined {
  const numbering = childOf(paragraphProperties, 'w:numPr');
  if (numbering === undefined) return undefined;
  const list = propertyValue(numbering, 'w:numId');
  const level = numberOf(numbering, 'w:ilvl');
  return { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level }) };
}

/** Whether runs with these properties are hidden and struck through; undefined if the properties do not say. */
export function runSwitches(properties: XmlElement | undefined): Pick<Style, 'isHidden' | 'isStruck'> {
  const isHidden = switchOf(properties, 'w:vanish');
  const [single, double] = [switchOf(properties, 'w:strike'), switchOf(properties, 'w:dstrike')];
  const isStruck = single === true || double === true ? true : (single ?? double);
  return { ...(isHidden === undefined ? {} : { isHidden }), ...(isStruck === undefined ? {} : { isStruck }) };
}

/** The smallest shift that raises or lowers letters and does not only set them right, in half points. */
const LEAST_SHIFT = 2;

/** Whether runs are raised or lowered: LibreOffice writes a shift, other programs a name; undefined if neither. */
export function positionOf(properties: XmlElement | undefined): string | undefined {
  const shift = numberOf(properties, 'w:position') ?? 0;
  if (Math.abs(shift) >= LEAST_SHIFT) return shift > 0 ? 'superscript' : 'subscript';
  return propertyValue(properties, 'w:vertAlign');
}

function isOfFirstRow({ attributes }: XmlElement): boolean {
  return attributes['w:type'] === 'firstRow';
}

function ownStyle(element: XmlElement): Style {
  const paragraph = childOf(element, 'w:pPr');
  const outlineLevel = numberOf(paragraph, 'w:outlineLvl');
  const numbering = numberingReference(paragraph);
  const position = positionOf(childOf(element, 'w:rPr'));
  return {
    names: [(propertyValue(element, 'w:name') ?? '').toLowerCase()],
    ...(outlineLevel === undefined ? {} : { outlineLevel }),
    ...(numbering === undefined ? {} : { numbering }),
    ...(position === undefined ? {} : { position }),
    ...(childrenOf(element, 'w:tblStylePr').some(isOfFirstRow) ? { hasHeadRow: true } : {}),
    ...runSwitches(childOf(element, 'w:rPr')),
  };
}

function inherited(base: Style, own: Style): Style {
  return {
    ...base,
    ...own,
    names: [...own.names, ...base.names].slice(0, MAX_CHAIN),
    ...(base.numbering === undefined && own.numbering === undefined
      ? {}
      : { numbering: { ...base.numbering, ...own.numbering } }),
  };
}

/** The styles of the part `styles.xml`; none of an absent part. */
export function readStyles(root: XmlElement | undefined): Styles {
  const elements = new Map(childrenOf(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const resolved = new Map<string, Style>();
  const resolve = (id: string, depth: number): Style | undefined => {
    const known = resolved.get(id);
    const element = elements.get(id);
    if (known !== undefined || element === undefined) return known;
    const base = depth < MAX_CHAIN ? resolve(propertyValue(element, 'w:basedOn') ?? '', depth + 1) : undefined;
    const own = ownStyle(element);
    const style = base === undefined ? own : inherited(base, own);
    resolved.set(id, style);
    return style;
  };
  const isDefault = ({ attributes }: XmlElement): boolean =>
    attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/u.test(attributes['w:default'] ?? '');
  const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  return {
    styleOf: (id) => (id === undefined ? undefined : resolve(id, 0)),
    defaultParagraphStyle: [...elements.values()].find(isDefault)?.attributes['w:styleId'],
    runDefaults: runSwitches(defaults),
  };
}
