import type { BlockKind } from '../../../dossier/document.ts';
import { isOfDigits, subscript, superscript } from '../../raisedText.ts';
import { RtfStory } from '../../rtf/story.ts';
import type { LooseBlock, TextPart } from '../../textBuilder.ts';
import { formattedNumber } from '../docx/numberFormats.ts';
import type { SetApart } from '../docx/setApart.ts';
import { signOf } from '../docx/symbolFonts.ts';
import type { CharacterFormat, WordBinary } from './wordBinary.ts';

/** Characters with a meaning of their own (MS-DOC 2.4.1 and 2.9). */
const PICTURE = '\u0001';
const NOTE = '\u0002';
const CELL = '\u0007';
const FIELD_BEGIN = '\u0013';
const FIELD_SEPARATOR = '\u0014';
const FIELD_END = '\u0015';
const SYMBOL = '(';
/** Ends of paragraphs, cells, pages and columns. */
const ends: ReadonlySet<string> = new Set(['\r', CELL, '\u000c', '\u000e']);
const shownAs: ReadonlyMap<string, string> = new Map([
  ['\u000b', '\n'],
  ['\u001e', '\u2011'],
  ['\u001f', ''],
]);
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const withoutText = /[\u0000\u0003-\u0006\u0008]/gu;
const HEADING_STYLES = 9;

/** What the parts of a document share. */
export interface DocContext {
  readonly word: WordBinary;
  readonly apart: SetApart;
  /** Positions of the marks of endnotes in the body. */
  readonly endnotes: ReadonlySet<number>;
  /** Numbers of the last footnote and endnote. */
  readonly numbers: { notes: number; endnotes: number };
  /** Counts pictures, and paragraphs whose numbers or bullets are not read. */
  readonly unread: { pictures: number; listItems: number };
}

export interface StoryOptions {
  readonly kind?: BlockKind;
  /** Whether a mark at the beginning of a paragraph is that of the note itself. */
  readonly notesOf?: 'notes' | 'endnotes';
}

function noteMark(kind: 'notes' | 'endnotes', number: number): string {
  return kind === 'notes' ? `[${number}]` : `[${formattedNumber(number, 'lowerRoman')}]`;
}

/** The blocks of the characters between two positions. */
export function storyBlocks(
  context: DocContext,
  start: number,
  end: number,
  options: StoryOptions = {},
): readonly LooseBlock[] {
  const { word, apart, numbers, unread } = context;
  const story = new RtfStory(options.kind);
  /** For each open field, whether its result is being read. */
  const fields: boolean[] = [];
  let lastHidden = -1;
  let lastChanged = { end: -1, deleted: false };
  let own = 0;

  const endParagraph = (character: string, position: number): void => {
    const format = word.paragraphAt(position);
    const level = format.style >= 1 && format.style <= HEADING_STYLES ? format.style : undefined;
    const outline =
      format.outline === undefined ? level : format.outline < HEADING_STYLES ? format.outline + 1 : undefined;
    if (character === CELL) {
      if (format.isRowEnd) story.endRow();
      else story.endCell();
      return;
    }
    const listLevel = format.isInList ? format.listLevel + 1 : undefined;
    if (format.isInList && story.hasText) unread.listItems += 1;
    story.endParagraph({ outlineLevel: outline, listLevel, isInTable: format.isInTable && character === '\r' });
  };

  const addNote = (position: number): void => {
    if (options.notesOf !== undefined) {
      own += 1;
      story.add({ text: `${noteMark(options.notesOf, own)} ` });
      return;
    }
    const kind = context.endnotes.has(position) ? 'endnotes' : 'notes';
    numbers[kind] += 1;
    story.add({ text: noteMark(kind, numbers[kind]), isFootnoteMark: true });
  };

  const addText = (text: string, format: CharacterFormat, position: number): void => {
    const isRaised = format.script !== undefined && isOfDigits(text);
    const shown = !isRaised ? text : format.script === 'raised' ? superscript(text) : subscript(text);
    if (format.hidden) {
      apart.addHidden(shown, position === lastHidden);
      lastHidden = position + text.length;
      return;
    }
    if (format.struck) apart.addStruck(shown);
    const part: TextPart = format.struck ? { text: shown, as: 'struck' } : { text: shown };
    story.add(part);
  };

  for (const { text, format, at } of word.runsBetween(start, end)) {
    if (format.deleted || format.inserted) {
      const isSame = at === lastChanged.end && format.deleted === lastChanged.deleted;
      if (!isSame) apart.addChange();
      lastChanged = { end: at + text.length, deleted: format.deleted };
    }
    let plain = '';
    let plainAt = at;
    const flush = (): void => {
      const shown = plain.replace(withoutText, '');
      if (shown !== '' && !fields.includes(false) && !format.deleted) addText(shown, format, plainAt);
      plain = '';
    };
    for (let each = 0; each < text.length; each += 1) {
      const character = text.charAt(each);
      const position = at + each;
      const isControl = character < ' ' || (character === SYMBOL && format.symbol !== undefined);
      if (!isControl) {
        if (plain === '') plainAt = position;
        plain += character;
        continue;
      }
      flush();
      const isRead = !fields.includes(false) && !format.deleted;
      if (character === FIELD_BEGIN) fields.push(false);
      else if (character === FIELD_SEPARATOR) fields[fields.length - 1] = true;
      else if (character === FIELD_END) fields.pop();
      else if (ends.has(character)) endParagraph(character, position);
      else if (!isRead) continue;
      else if (character === NOTE) addNote(position);
      else if (character === PICTURE) unread.pictures += 1;
      else if (format.symbol !== undefined && character === SYMBOL) {
        const { font, code } = format.symbol;
        addText(
          signOf(word.fonts[font] ?? '', code & 0xff) ?? String.fromCharCode(code),
          { ...format, symbol: undefined },
          position,
        );
      } else plain += shownAs.get(character) ?? (character === '\t' ? '\t' : '');
    }
    flush();
  }
  return story.end({ outlineLevel: undefined, listLevel: undefined, isInTable: false });
}
