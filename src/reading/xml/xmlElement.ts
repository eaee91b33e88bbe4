/** A node of XML: an element, or text with its references resolved. */
export type XmlNode = XmlElement | string;

/** An element of XML. Names have the prefix that the reader's table of namespaces gives, whatever the file uses. */
export interface XmlElement {
  /** Such as `w:p`; `{namespace}p` if the table does not know the namespace. */
  readonly name: string;
  /** An attribute without a prefix is in no namespace, so its name has none here either. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export function isXmlElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** The first child with that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => isXmlElement(child) && child.name === name);
}

/** The children that are elements, or those of them with that name, in order. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  const elements = element?.children.filter(isXmlElement) ?? [];
  return name === undefined ? elements : elements.filter((child) => child.name === name);
}

/** An element and all elements below it, in document order. */
export function* elementsUnder(element: XmlElement): Generator<XmlElement> {
  const waiting = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at];
      if (child !== undefined && isXmlElement(child)) waiting.push(child);
    }
  }
}

/** All text under an element, in document order. */
export function textUnder(element: XmlElement): string {
  return element.children.map((child) => (isXmlElement(child) ? textUnder(child) : child)).join('');
}
