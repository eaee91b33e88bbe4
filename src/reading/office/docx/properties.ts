import { childOf, type XmlElement } from '../../xml/xmlElement.ts';

/** The value of a child such as `<w:pStyle w:val="Quote"/>`; undefined if there is no such child or value. */
export function propertyValue(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** As {@link propertyValue}, for whole numbers. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = Number.parseInt(propertyValue(element, name) ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
}

/** Whether an attribute is on (ST_OnOff, ECMA-376, part 1, 22.9.2.7). */
export function isOnValue(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/u.test(value);
}

/** Whether a property such as `<w:vanish/>` is on or off; undefined if the properties do not have it. */
export function switchOf(properties: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(properties, name);
  return property === undefined ? undefined : isOnValue(property.attributes['w:val']);
}
