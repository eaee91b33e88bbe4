import { childOf, childrenOf, type XmlElement } from '../../xml/xmlElement.ts';
import { isOnValue, numberOf, propertyValue, switchOf } from './properties.ts';
import { signOf } from './symbolFonts.ts';

/** Boxes that are ticked and not. */
export const TICKED = '☒';
export const UNTICKED = '☐';

/** Fields that show nothing where they are: marks for an index, settings, and what Word counts while it shows a page. */
const silent = new Set(
  'ADVANCE ASK BIBLIOGRAPHY BIDIOUTLINE DATABASE DATE GLOSSARY IF MERGEREC MERGESEQ NEXT NEXTIF NUMPAGES PAGE PAGEREF PRINT PRINTDATE RD SAVEDATE SECTION SECTIONPAGES SEQ SET SKIPIF TA TC TIME TOA TOC XE HYPERLINK'.split(
    ' ',
  ),
);
/** Fields whose result is the day on which the document is opened, saved or printed. */
const changing = new Set(['DATE', 'TIME', 'PRINTDATE', 'SAVEDATE']);

/** The words of an instruction; quoted ones count as one (ECMA-376, part 1, 17.16.1). */
function wordsOf(instruction: string): readonly string[] {
  return [...instruction.matchAll(/"([^"]*)"?|(\S+)/gu)].map((match) => match[1] ?? match[2] ?? '');
}

function nameOf(instruction: string): string {
  return (wordsOf(instruction)[0] ?? '').toUpperCase();
}

/** Whether the result of a field changes by itself, so that it says nothing of the document. */
export function isChanging(instruction: string): boolean {
  return changing.has(nameOf(instruction));
}

/** A formula of the EQ field in a line: its switches are structures, and its text is kept. */
function formulaOf(instruction: string): string {
  return instruction
    .replace(/^\s*EQ\s*/iu, '')
    .replace(/\\f\s*\(([^(),;]*)[,;]([^(),;]*)\)/giu, '$1/$2')
    .replace(/\\r\s*\(([^(),;]*)\)/giu, '√($1)')
    .replace(/\\[a-z]+\d*/giu, '')
    .trim();
}

/** What a field without a result shows: its text, or the fact that it has one that is not known. */
export type ShownField = { readonly text: string } | { readonly unread: string } | undefined;

/** What a field shows that stores no result: buttons, signs and formulas have their text in the instruction. */
export function shownByInstruction(instruction: string): ShownField {
  const [name = '', first = '', ...rest] = wordsOf(instruction);
  switch (name.toUpperCase()) {
    case 'MACROBUTTON':
    case 'GOTOBUTTON':
      return { text: rest.join(' ') };
    case 'SYMBOL': {
      const font = rest[rest.indexOf('\\f') + 1] ?? '';
      const code = Number(first);
      const text = signOf(font, code) ?? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');
      return { text };
    }
    case 'EQ':
      return { text: formulaOf(instruction) };
    case 'QUOTE':
      return { text: first };
    default:
      return silent.has(name.toUpperCase()) || name === '' ? undefined : { unread: instruction.trim() };
  }
}

/** What a field of an old form shows: the state of a box or the chosen entry (17.16.17); undefined for text. */
export function formValue(character: XmlElement): string | undefined {
  const data = childOf(character, 'w:ffData');
  const box = childOf(data, 'w:checkBox');
  if (box !== undefined) {
    return (switchOf(box, 'w:checked') ?? switchOf(box, 'w:default')) === true ? TICKED : UNTICKED;
  }
  const list = childOf(data, 'w:ddList');
  if (list === undefined) return undefined;
  const chosen = numberOf(list, 'w:result') ?? numberOf(list, 'w:default') ?? 0;
  return childrenOf(list, 'w:listEntry')[chosen]?.attributes['w:val'];
}

/** Whether a content control is a box to tick, and its state. */
export function boxOfControl(properties: XmlElement | undefined): string | undefined {
  const box = childOf(properties, 'w14:checkbox') ?? childOf(properties, 'w15:checkbox');
  if (box === undefined) return undefined;
  const checked = childOf(box, 'w14:checked');
  const value = checked?.attributes['w14:val'] ?? propertyValue(box, 'w14:checked');
  return checked !== undefined && isOnValue(value) ? TICKED : UNTICKED;
}

/** Whether a content control shows only what is to be filled in. */
export function isPlaceholder(properties: XmlElement | undefined): boolean {
  const showing = childOf(properties, 'w:showingPlcHdr');
  return showing !== undefined && isOnValue(showing.attributes['w:val']);
}
