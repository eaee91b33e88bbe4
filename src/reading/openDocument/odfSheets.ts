import type { SetApart } from '../office/docx/setApart.ts';
import type { LooseBlock } from '../textBuilder.ts';
import { childrenOf, type XmlElement } from '../xml/xmlElement.ts';
import type { OdfReader } from './odfReader.ts';
import type { OdfStyles } from './odfStyles.ts';

/** The sheets of a workbook, each under its name; those that are hidden are set apart. */
export function sheetBlocks(
  spreadsheet: XmlElement,
  styles: OdfStyles,
  reader: OdfReader,
  apart: SetApart,
): { readonly blocks: readonly LooseBlock[] } {
  const blocks = childrenOf(spreadsheet, 'table:table').flatMap((sheet): readonly LooseBlock[] => {
    const name = sheet.attributes['table:name'] ?? '';
    const rows = reader.blocksAt(sheet, { listLevel: 0, hidden: false, isSheet: true });
    const shapes = childrenOf(sheet, 'table:shapes').flatMap((each) => reader.blocksOf(each));
    const read = [...rows, ...shapes];
    if (styles.of('table', sheet.attributes['table:style-name']).isShownTable) {
      return read.length === 0 ? [] : [{ kind: 'heading', level: 1, parts: [{ text: name }] }, ...read];
    }
    apart.addHidden([name, ...read.map(({ parts }) => parts.map(({ text }) => text).join(''))].join('\n'), false);
    return [];
  });
  return { blocks };
}
