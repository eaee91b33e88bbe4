import { childOf, childrenOf, type XmlElement, type XmlNode } from '../../xml/xmlElement.ts';

/** Prefixes of the extensions whose text is read. */
const understood =
  /^(?:w|wp|wps|wpg|wpc|wpi|wne|w1[0-9]\w*|wp1[0-9]\w*|a|a1[0-9]\w*|v|o|m|mc|pic|c|c1[0-9]\w*|cx\d*|dgm|am3d|aink|asvg|oel)$/u;

/**
 * The one alternative that is read: the first choice whose extensions are known, else the fallback, else the first choice
 * (ECMA-376, part 3, 9.3). Never two, because they say the same.
 */
export function chosenContent(alternate: XmlElement): readonly XmlNode[] {
  const choices = childrenOf(alternate, 'mc:Choice');
  const known = choices.find(({ attributes }) =>
    (attributes.Requires ?? '')
      .split(/\s+/u)
      .filter((prefix) => prefix !== '')
      .every((prefix) => understood.test(prefix)),
  );
  return (known ?? childOf(alternate, 'mc:Fallback') ?? choices[0])?.children ?? [];
}
