import type { DocumentContent } from '../../../dossier/document.ts';
import type { ReadingNote } from '../../../dossier/readingNote.ts';
import { wording } from '../../../wording/catalogue.ts';
import { besideText } from '../../besideText.ts';
import { dayOf } from '../../metadata/declaredMetadata.ts';
import { withinRowLimit } from '../../tables/rowLimit.ts';
import { gridBlocks, cellText as textOfCell } from '../../tables/tableBlocks.ts';
import { type LooseBlock, laidOut, type TextPart } from '../../textBuilder.ts';
import { UnreadableFile } from '../../unreadableFile.ts';
import { xmlElements, xmlRoot } from '../../xml/readXml.ts';
import { childOf, childrenOf, elementsUnder, textUnder, type XmlElement } from '../../xml/xmlElement.ts';
import { coreProperties } from '../coreProperties.ts';
import { SetApart } from '../docx/setApart.ts';
import { type OpenPackage, openPackage } from '../opc/openPackage.ts';
import { cellStyles } from './cellStyles.ts';
import { type CellContext, stringParts } from './cellText.ts';
import { workbookNamespaces } from './workbookXml.ts';
import { headRowOf, readWorksheet, textOfChild } from './worksheet.ts';

/** The largest real workbooks unpack to some hundred megabytes of XML. */
const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;
/** A table with fewer columns may be a form, whose first row is data. */
const LEAST_COLUMNS_WITH_HEAD = 3;

function rootOf(file: OpenPackage, part: string | undefined): XmlElement | undefined {
  const bytes = part === undefined ? undefined : file.bytesOf(part);
  return bytes === undefined ? undefined : xmlRoot(bytes, workbookNamespaces);
}

function targetsOf(file: OpenPackage, part: string, type: string): readonly string[] {
  return file
    .relationshipsOf(part)
    .filter((one) => one.type === type && !one.isExternal)
    .map(({ target }) => target);
}

function sharedStrings(file: OpenPackage, workbook: string): readonly (readonly TextPart[])[] {
  const bytes = targetsOf(file, workbook, 'sharedStrings').map((part) => file.bytesOf(part))[0];
  if (bytes === undefined) return [];
  const strings: (readonly TextPart[])[] = [];
  for (const element of xmlElements(bytes, workbookNamespaces, new Set(['sst']))) {
    if (element.name === 'si') strings.push(stringParts(element));
  }
  return strings;
}

/** Who wrote threaded comments, by id. */
function persons(file: OpenPackage, workbook: string): ReadonlyMap<string, string> {
  const people = targetsOf(file, workbook, 'person').flatMap((part) => childrenOf(rootOf(file, part), 't:person'));
  return new Map(people.map(({ attributes }) => [attributes.id ?? '', attributes.displayName ?? '']));
}

function addComments(file: OpenPackage, sheet: string, people: ReadonlyMap<string, string>, apart: SetApart): void {
  const threaded = targetsOf(file, sheet, 'threadedComment');
  for (const part of threaded) {
    for (const comment of childrenOf(rootOf(file, part), 't:threadedComment')) {
      const author = people.get(comment.attributes.personId ?? '');
      const date = dayOf((comment.attributes.dT ?? '').slice(0, 10));
      const text = textOfChild(comment, 't:text');
      apart.addComment({
        kind: 'comment',
        text,
        ...(author === undefined || author === '' ? {} : { author }),
        ...(date === undefined ? {} : { date }),
      });
    }
  }
  for (const part of targetsOf(file, sheet, 'comments')) {
    const root = rootOf(file, part);
    const authors = childrenOf(childOf(root, 'authors'), 'author').map(textUnder);
    for (const comment of childrenOf(childOf(root, 'commentList'), 'comment')) {
      const author = authors[Number(comment.attributes.authorId)]?.trim() ?? '';
      // A copy of a threaded comment for programs that do not know them.
      if (threaded.length > 0 && author.startsWith('tc=')) continue;
      const text = stringParts(childOf(comment, 'text'))
        .map((one) => one.text)
        .join('');
      apart.addComment({ kind: 'comment', text, ...(author === '' ? {} : { author }) });
    }
  }
}

/** Text boxes of a sheet; its charts and pictures are named as unread. */
function drawnBlocks(file: OpenPackage, sheet: string, apart: SetApart): readonly LooseBlock[] {
  return targetsOf(file, sheet, 'drawing').flatMap((part) => {
    for (const { type, target } of file.relationshipsOf(part)) {
      if (/^(?:image|chart|chartEx|diagramData)$/u.test(type)) apart.addUnread(target.split('/').at(-1) ?? target);
    }
    const root = rootOf(file, part);
    const paragraphs = root === undefined ? [] : [...elementsUnder(root)].filter(({ name }) => name === 'a:p');
    return paragraphs.map((paragraph): LooseBlock => {
      const texts = [...elementsUnder(paragraph)].filter(({ name }) => name === 'a:t');
      return { kind: 'paragraph', parts: texts.map((text) => ({ text: textUnder(text) })) };
    });
  });
}

function countStruck(blocks: readonly LooseBlock[], apart: SetApart): void {
  for (const { parts } of blocks) for (const part of parts) if (part.as === 'struck') apart.addStruck(part.text);
}

/**
 * Reads a workbook (ECMA-376, part 1, 18; with or without macros, which are not run): each sheet under its name, each row
 * under the names of its columns, values as they are shown. Hidden sheets, rows and columns, and comments are set apart.
 * Throws {@link UnreadableFile}.
 */
export async function readXlsx(bytes: Uint8Array): Promise<DocumentContent> {
  const file = openPackage(bytes, MAX_UNPACKED_BYTES);
  const workbook = file.partOfType('officeDocument') ?? 'xl/workbook.xml';
  const root = /\.bin$/iu.test(workbook) ? undefined : rootOf(file, workbook);
  if (root?.name !== 'workbook') throw new UnreadableFile(wording.unread.isNoWorkbook);
  const apart = new SetApart();
  const context: CellContext = {
    strings: sharedStrings(file, workbook),
    styles: cellStyles(targetsOf(file, workbook, 'styles').map((part) => file.bytesOf(part))[0]),
    from1904: /^(?:1|true)$/u.test(childOf(root, 'workbookPr')?.attributes.date1904 ?? ''),
  };
  const people = persons(file, workbook);
  const blocks: LooseBlock[] = [];
  const limited: ReadingNote[] = [];
  for (const { attributes } of childrenOf(childOf(root, 'sheets'), 'sheet')) {
    const name = attributes.name ?? '';
    const related = file.relationshipsOf(workbook).find(({ id }) => id === attributes['r:id']);
    const xml = related === undefined ? undefined : file.bytesOf(related.target);
    if (related === undefined || xml === undefined || related.type !== 'worksheet') {
      apart.addUnread(name);
      continue;
    }
    const part = related.target;
    const heads = targetsOf(file, part, 'table').map((table) => headRowOf(rootOf(file, table) ?? root));
    const sheet = readWorksheet(xml, context, new Set(heads.filter((row) => row !== undefined)));
    if (sheet.cellsBeyond > 0) apart.addUnread(`${name}: XFD`);
    if ((attributes.state ?? 'visible') !== 'visible') {
      const rows = sheet.rows.map(({ cells }) =>
        cells
          .map(textOfCell)
          .filter((text) => text !== '')
          .join(' | '),
      );
      apart.addHidden([name, ...rows, ...sheet.hidden].filter((text) => text !== '').join('\n'), false);
      continue;
    }
    for (const text of sheet.hidden) apart.addHidden(text, false);
    const { rows, notes } = withinRowLimit(sheet.rows, ({ cells }) => cells.every((cell) => textOfCell(cell) === ''));
    limited.push(...notes);
    addComments(file, part, people, apart);
    const table = [...gridBlocks(rows, (width) => width >= LEAST_COLUMNS_WITH_HEAD), ...drawnBlocks(file, part, apart)];
    if (table.length === 0 && sheet.pageHeads.length === 0) continue;
    blocks.push(
      { kind: 'heading', level: 1, parts: [{ text: name }] },
      ...table,
      ...sheet.pageHeads.map((text): LooseBlock => ({ kind: 'runningHead', parts: [{ text }] })),
    );
  }
  countStruck(blocks, apart);
  const properties = file.bytesOf(file.partOfType('core-properties') ?? 'docProps/core.xml');
  const notes = [...apart.notes, ...limited];
  return {
    ...laidOut(blocks),
    ...besideText(apart.asides, notes),
    metadata: coreProperties(new TextDecoder().decode(properties ?? new Uint8Array())),
  };
}
