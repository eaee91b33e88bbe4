import { xmlRoot } from '../../xml/readXml.ts';
import { childOf, childrenOf, type XmlElement } from '../../xml/xmlElement.ts';
import { builtInFormat } from './numberFormat.ts';
import { workbookNamespaces } from './workbookXml.ts';

/** How a cell is shown. */
export interface CellStyle {
  readonly format: string;
  readonly isStruck: boolean;
  readonly isBold: boolean;
}

export const plainStyle: CellStyle = { format: 'General', isStruck: false, isBold: false };

/** Whether a property such as `b` or `strike` is on. */
export function isOn(properties: XmlElement | undefined, name: string): boolean {
  const property = childOf(properties, name);
  return property !== undefined && !/^(?:0|false)$/u.test(property.attributes.val ?? '1');
}

/** The styles of cells by their numbers (ECMA-376, part 1, 18.8.10). */
export function cellStyles(xml: Uint8Array | undefined): readonly CellStyle[] {
  if (xml === undefined) return [];
  const root = xmlRoot(xml, workbookNamespaces);
  const formats = new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? '',
    ]),
  );
  const fonts = childrenOf(childOf(root, 'fonts'), 'font');
  return childrenOf(childOf(root, 'cellXfs'), 'xf').map(({ attributes }) => {
    const format = Number(attributes.numFmtId ?? 0);
    const font = fonts[Number(attributes.fontId ?? 0)];
    return {
      format: formats.get(format) ?? builtInFormat(format) ?? plainStyle.format,
      isStruck: isOn(font, 'strike'),
      isBold: isOn(font, 'b'),
    };
  });
}
