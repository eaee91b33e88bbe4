import type { TextPart } from '../../textBuilder.ts';
import { childOf, childrenOf, textUnder, type XmlElement } from '../../xml/xmlElement.ts';
import { type CellStyle, isOn } from './cellStyles.ts';
import { isDateFormat, shownNumber } from './numberFormat.ts';

/** Characters that XML cannot hold are written `_x000D_` (ECMA-376, part 1, 22.4.2.4). */
function unescaped(text: string): string {
  return text
    .replace(/_x([\da-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/gu, '\n');
}

/** The parts of a string with its runs (18.4.8); phonetic guides are left out. */
export function stringParts(element: XmlElement | undefined): readonly TextPart[] {
  return childrenOf(element).flatMap((child): readonly TextPart[] => {
    if (child.name === 't') return [{ text: unescaped(textUnder(child)) }];
    if (child.name !== 'r') return [];
    const text = unescaped(childrenOf(child, 't').map(textUnder).join(''));
    return [isOn(childOf(child, 'rPr'), 'strike') ? { text, as: 'struck' } : { text }];
  });
}

/** What cells of a workbook share. */
export interface CellContext {
  readonly strings: readonly (readonly TextPart[])[];
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
}

/** The value of a cell as the sheet shows it (18.3.1.4). A formula is its last result. */
function valueParts(cell: XmlElement, style: CellStyle, context: CellContext): readonly TextPart[] {
  const type = cell.attributes.t ?? 'n';
  if (type === 'inlineStr') return stringParts(childOf(cell, 'is'));
  const value = childOf(cell, 'v');
  if (value === undefined) return [];
  const text = textUnder(value);
  if (type === 's') return context.strings[Number(text)] ?? [];
  if (type === 'b') return [{ text: text === '1' || text === 'true' ? 'TRUE' : 'FALSE' }];
  if (type === 'e') return [{ text }];
  if (type === 'str') return [{ text: unescaped(text) }];
  if (type === 'd') return [{ text: text.replace(/T00:00:00(?:\.0+)?Z?$/u, '').replace('T', ' ') }];
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) return [{ text }];
  // A program shows a date before its first day as a row of #.
  const isShown = !(isDateFormat(style.format) && number < 0);
  return [{ text: isShown ? shownNumber(number, style.format, context.from1904) : text }];
}

/** The parts of a cell, struck if its style is. */
export function cellParts(cell: XmlElement, style: CellStyle, context: CellContext): readonly TextPart[] {
  const parts = valueParts(cell, style, context).map((part) => ({
    ...part,
    text: part.text.replace(/\n{2,}/gu, '\n'),
  }));
  return style.isStruck ? parts.map((part) => ({ ...part, as: 'struck' as const })) : parts;
}
