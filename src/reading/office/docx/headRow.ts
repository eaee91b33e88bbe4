import { childOf, childrenOf, elementsUnder, textUnder, type XmlElement } from '../../xml/xmlElement.ts';
import { isOnValue, propertyValue, switchOf } from './properties.ts';
import type { Styles } from './styles.ts';

/** The bit of the first row in the older form of a table's look (ECMA-376, part 4, 17.4.55). */
const FIRST_ROW_BIT = 0x20;

/** Whether a row is repeated on each page (ECMA-376, part 1, 17.4.49). */
export function isRepeated(row: XmlElement): boolean {
  return switchOf(childOf(row, 'w:trPr'), 'w:tblHeader') === true;
}

/** Whether the style of the table shows its first row otherwise, and the table wants it to. */
function hasStyledHead(table: XmlElement, styles: Styles): boolean {
  const properties = childOf(table, 'w:tblPr');
  if (styles.styleOf(propertyValue(properties, 'w:tblStyle'))?.hasHeadRow !== true) return false;
  const look = childOf(properties, 'w:tblLook')?.attributes;
  const own = look?.['w:firstRow'];
  if (own !== undefined) return isOnValue(own);
  return (Number.parseInt(look?.['w:val'] ?? '0', 16) & FIRST_ROW_BIT) !== 0;
}

/** The paragraphs of the cells of a row, without those of tables inside. */
function paragraphsOf(row: XmlElement): readonly XmlElement[] {
  return childrenOf(row, 'w:tc').flatMap((cell) => childrenOf(cell, 'w:p'));
}

function hasText(cell: XmlElement): boolean {
  return childrenOf(cell, 'w:p').some((paragraph) => textUnder(paragraph).trim() !== '');
}

/** Whether all text of a row is bold. */
function isBold(row: XmlElement): boolean {
  let isAny = false;
  for (const element of paragraphsOf(row).flatMap((paragraph) => [...elementsUnder(paragraph)])) {
    if (element.name !== 'w:r' || childrenOf(element, 'w:t').every((text) => textUnder(text).trim() === '')) continue;
    if (switchOf(childOf(element, 'w:rPr'), 'w:b') !== true) return false;
    isAny = true;
  }
  return isAny;
}

/**
 * Whether the first row of a table names the columns, although it is not repeated on each page: the style of the table sets
 * it apart, or it alone is bold. Each of its cells has to have text.
 */
export function isHeadByLook(table: XmlElement, rows: readonly XmlElement[], styles: Styles): boolean {
  const [first, second] = rows;
  if (first === undefined || second === undefined) return false;
  const cells = childrenOf(first, 'w:tc');
  if (cells.length < 2 || !cells.every(hasText)) return false;
  return hasStyledHead(table, styles) || (isBold(first) && !isBold(second));
}
