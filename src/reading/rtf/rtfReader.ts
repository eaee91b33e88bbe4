import { SetApart } from '../office/docx/setApart.ts';
import { signOf } from '../office/docx/symbolFonts.ts';
import { isOfDigits, subscript, superscript } from '../raisedText.ts';
import type { LooseBlock, TextPart } from '../textBuilder.ts';
import { looseText } from '../textBuilder.ts';
import { characters } from './characters.ts';
import { decodedBytes, pageOfCharset } from './codePages.ts';
import { type Destination, destinationOf } from './destinations.ts';
import { type RtfToken, rtfTokens } from './rtfTokens.ts';
import { type ParagraphFormat, RtfStory } from './story.ts';

/** What a file is made of. */
export interface RichText {
  readonly blocks: readonly LooseBlock[];
  readonly apart: SetApart;
  /** Bytes that no code page could decode. */
  readonly undecoded: number;
  readonly title: string;
  readonly author: string;
  /** How many groups the file leaves open. */
  readonly openGroups: number;
  /** Whether it ends inside a group that is no text. */
  readonly endsInside: boolean;
}

interface Font {
  name: string;
  page: number | undefined;
}

/** What a group inherits from the one around it. */
interface GroupState {
  destination: Destination;
  font: number;
  rightToLeftFont: number | undefined;
  isRightToLeft: boolean;
  /** How many characters follow `\u` for readers without Unicode. */
  fallbacks: number;
  hidden: boolean;
  deleted: boolean;
  struck: boolean;
  script: 'raised' | 'lowered' | undefined;
  paragraph: ParagraphFormat;
}

const plainParagraph: ParagraphFormat = { outlineLevel: undefined, listLevel: undefined, isInTable: false };
const SYMBOL_CHARSET = 2;
const BODY_LEVEL = 9;
const DEFAULT_PAGE = 1252;
const MACINTOSH = 10_000;
const bulletSigns = /^[\s•·▪◦○●■□‣⁃–—\u00a7o*-]*$/u;

/** Word and LibreOffice write the names of these styles in English. */
const titleStyles: ReadonlyMap<string, number> = new Map([
  ['title', 1],
  ['subtitle', 2],
]);

/** The kinds of groups with paragraphs of their own. */
const storyKinds: ReadonlyMap<Destination, 'runningHead' | 'footnote' | 'paragraph'> = new Map([
  ['head', 'runningHead'],
  ['foot', 'runningHead'],
  ['note', 'footnote'],
  ['comment', 'paragraph'],
  ['box', 'paragraph'],
]);

/** The day in a DTTM: bits for minutes (6), hours (5), day (5), month (4), years since 1900 (9). */
function dayOfDttm(value: number): string | undefined {
  const [day, month, year] = [(value >> 11) & 31, (value >> 16) & 15, 1900 + ((value >> 20) & 511)];
  if (day === 0 || month === 0 || month > 12) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

class RtfReader {
  readonly #apart = new SetApart();
  readonly #fonts = new Map<number, Font>();
  /** Outline levels of paragraph styles. */
  readonly #styles = new Map<number, number>();
  readonly #body = new RtfStory();
  readonly #heads: LooseBlock[] = [];
  readonly #feet: LooseBlock[] = [];
  readonly #notes: LooseBlock[] = [];
  readonly #states: GroupState[] = [];
  readonly #stories: { readonly story: RtfStory; readonly depth: number; readonly destination: Destination }[] = [];
  #state: GroupState = {
    destination: 'text',
    font: -1,
    rightToLeftFont: undefined,
    isRightToLeft: false,
    fallbacks: 1,
    hidden: false,
    deleted: false,
    struck: false,
    script: undefined,
    paragraph: plainParagraph,
  };
  #defaultPage = DEFAULT_PAGE;
  #defaultFont = -1;
  #bytes: number[] = [];
  #skippedFallbacks = 0;
  #isFirstInGroup = false;
  #isIgnorable = false;
  #style: number | undefined;
  #styleName = '';
  #noteCount = 0;
  #pictures = 0;
  #undecoded = 0;
  #title = '';
  #author = '';
  #marker = '';
  #commentAuthor = '';
  #commentDate = '';
  #lastWasHidden = false;

  take(token: RtfToken): void {
    if (token.type === 'byte') this.#takeByte(token.byte);
    else if (token.type === 'control') this.#takeControl(token.word, token.value);
    else if (token.type === 'open') this.#open();
    else this.#close();
  }

  finish(): RichText {
    this.#flushBytes();
    const openGroups = this.#states.length;
    const endsInside = this.#state.destination === 'skipped' || this.#state.destination === 'fonts';
    while (this.#states.length > 0) this.#close();
    const body = this.#body.end(this.#state.paragraph);
    return {
      blocks: [...distinct(this.#heads), ...body, ...this.#notes, ...distinct(this.#feet)],
      apart: this.#apart,
      undecoded: this.#undecoded,
      title: this.#title,
      author: this.#author,
      openGroups,
      endsInside,
    };
  }

  get #story(): RtfStory {
    return this.#stories.at(-1)?.story ?? this.#body;
  }

  #open(): void {
    this.#flushBytes();
    this.#skippedFallbacks = 0;
    this.#states.push(this.#state);
    this.#state = { ...this.#state };
    this.#isFirstInGroup = true;
    this.#isIgnorable = false;
  }

  #close(): void {
    this.#flushBytes();
    this.#skippedFallbacks = 0;
    const outer = this.#states.pop();
    if (outer === undefined) return;
    const open = this.#stories.at(-1);
    if (open !== undefined && open.depth === this.#states.length + 1) this.#endStory(open.story, open.destination);
    if (this.#state.destination === 'marker' && outer.destination !== 'marker') this.#addMarker(outer);
    this.#state = outer;
    this.#isFirstInGroup = false;
  }

  #endStory(story: RtfStory, destination: Destination): void {
    this.#stories.pop();
    const blocks = story.end(this.#state.paragraph);
    if (destination === 'head') for (const block of blocks) this.#heads.push(block);
    else if (destination === 'foot') for (const block of blocks) this.#feet.push(block);
    else if (destination === 'note') for (const block of blocks) this.#notes.push(block);
    else if (destination === 'box') this.#story.addBoxes(blocks);
    else {
      const date = dayOfDttm(Number(this.#commentDate.trim()));
      const author = this.#commentAuthor.trim();
      const text = looseText(blocks).trim();
      if (text !== '') {
        this.#apart.addComment({
          kind: 'comment',
          text,
          ...(author === '' ? {} : { author }),
          ...(date === undefined ? {} : { date }),
        });
      }
      this.#commentAuthor = '';
      this.#commentDate = '';
    }
  }

  /** A number in a list is text, a bullet only says that it is a list. */
  #addMarker(outer: GroupState): void {
    const marker = this.#marker.trim();
    this.#marker = '';
    outer.paragraph = { ...outer.paragraph, listLevel: outer.paragraph.listLevel ?? 1 };
    if (!bulletSigns.test(marker) && outer.destination !== 'skipped') this.#story.add({ text: `${marker} ` });
  }

  #takeByte(byte: number): void {
    this.#isFirstInGroup = false;
    if (this.#skippedFallbacks > 0) {
      this.#skippedFallbacks -= 1;
      return;
    }
    if (this.#state.destination !== 'skipped' && this.#state.destination !== 'upr') this.#bytes.push(byte);
  }

  #flushBytes(): void {
    if (this.#bytes.length === 0) return;
    const bytes = this.#bytes;
    this.#bytes = [];
    const { font, rightToLeftFont, isRightToLeft } = this.#state;
    const used =
      this.#fonts.get((isRightToLeft ? rightToLeftFont : undefined) ?? font) ?? this.#fonts.get(this.#defaultFont);
    const signs = used === undefined ? [] : bytes.map((byte) => signOf(used.name, byte));
    if (this.#state.destination !== 'fonts' && signs.some((sign) => sign !== undefined)) {
      this.#addText(signs.map((sign, at) => sign ?? String.fromCharCode(bytes[at] ?? 0)).join(''));
      return;
    }
    const text = decodedBytes(bytes, used?.page ?? this.#defaultPage);
    for (const character of text) if (character === '\ufffd') this.#undecoded += 1;
    this.#addText(text);
  }

  #addText(text: string): void {
    const { destination } = this.#state;
    if (destination === 'fonts') {
      const font = this.#fonts.get(this.#state.font);
      if (font !== undefined) font.name = `${font.name}${text}`.replace(/;.*$/su, '').trim();
    } else if (destination === 'styles') this.#addStyleName(text);
    else if (destination === 'title') this.#title += text;
    else if (destination === 'author') this.#author += text;
    else if (destination === 'marker') this.#marker += text;
    else if (destination === 'commentAuthor') this.#commentAuthor += text;
    else if (destination === 'commentDate') this.#commentDate += text;
    else if (destination === 'text' || storyKinds.has(destination)) this.#addPart(text);
  }

  /** The level of a heading by the name of its style, if the style does not say its place in the outline. */
  #addStyleName(text: string): void {
    this.#styleName += text;
    if (!this.#styleName.includes(';')) return;
    const name = this.#styleName.replace(/;.*$/su, '').trim().toLowerCase();
    this.#styleName = '';
    const level = /^heading ([1-9])$/u.exec(name)?.[1] ?? titleStyles.get(name);
    if (this.#style !== undefined && level !== undefined && !this.#styles.has(this.#style)) {
      this.#styles.set(this.#style, Number(level));
    }
    this.#style = undefined;
  }

  #addPart(text: string): void {
    const { hidden, deleted, struck, script } = this.#state;
    if (deleted) return;
    if (hidden) {
      this.#apart.addHidden(text, this.#lastWasHidden);
      this.#lastWasHidden = true;
      return;
    }
    this.#lastWasHidden = false;
    const shown =
      script === undefined || !isOfDigits(text) ? text : script === 'raised' ? superscript(text) : subscript(text);
    if (struck) this.#apart.addStruck(shown);
    this.#story.add(struck ? { text: shown, as: 'struck' } : { text: shown });
  }

  #takeControl(word: string, value: number | undefined): void {
    if (word === 'u') {
      this.#takeUnicode(value ?? 0);
      return;
    }
    const isFirst = this.#isFirstInGroup;
    this.#isFirstInGroup = false;
    if (word === '*') {
      this.#isIgnorable = true;
      this.#isFirstInGroup = true;
      return;
    }
    if (this.#skippedFallbacks > 0 && !/^[a-zA-Z]/u.test(word)) {
      this.#skippedFallbacks -= 1;
      return;
    }
    this.#flushBytes();
    this.#skippedFallbacks = 0;
    const opened =
      isFirst || destinationWords.has(word) ? destinationOf(word, isFirst && this.#isIgnorable) : undefined;
    if (opened !== undefined) this.#enter(word, opened);
    else if (this.#state.destination === 'fonts') this.#takeFontWord(word, value);
    else if (this.#state.destination === 'styles') this.#takeStyleWord(word, value);
    else if (this.#state.destination !== 'skipped') {
      const character = characters.get(word);
      if (character !== undefined) this.#addText(character);
      else if (!this.#takeParagraphWord(word, value)) this.#takeCharacterWord(word, value);
    }
  }

  #takeUnicode(value: number): void {
    this.#isFirstInGroup = false;
    this.#flushBytes();
    const { destination, fallbacks, font } = this.#state;
    this.#skippedFallbacks = fallbacks;
    if (destination === 'skipped' || destination === 'upr') return;
    const code = value < 0 ? value + 0x1_0000 : value;
    const sign =
      code >= 0xf000 && code <= 0xf0ff ? signOf(this.#fonts.get(font)?.name ?? '', code - 0xf000) : undefined;
    this.#addText(sign ?? (code > 0x10_ffff ? '\ufffd' : String.fromCodePoint(code)));
  }

  #enter(word: string, destination: Destination): void {
    if (word === 'pict' && this.#state.destination !== 'skipped') {
      this.#pictures += 1;
      this.#apart.addUnread(`\\pict ${this.#pictures}`);
    }
    const isInside = this.#state.destination === 'skipped' && !(destination === 'title' || destination === 'author');
    const isOfUpr = this.#state.destination === 'upr' && word === 'ud';
    // LibreOffice writes who saved a file last as a second author.
    const isSecond =
      (destination === 'title' && this.#title !== '') || (destination === 'author' && this.#author !== '');
    if (isSecond) {
      this.#state.destination = 'skipped';
      return;
    }
    // Text of a group inside a note is the note's; a group inside one that is skipped is skipped.
    const keeps = destination === 'text' && !isOfUpr;
    if (isInside || keeps) return;
    this.#state.destination = isOfUpr ? (this.#states.at(-2)?.destination ?? 'text') : destination;
    const kind = storyKinds.get(destination);
    if (kind === undefined) return;
    if (destination === 'note') this.#noteCount += 1;
    const story = new RtfStory(destination === 'box' ? undefined : kind);
    this.#stories.push({ story, depth: this.#states.length, destination });
    Object.assign(this.#state, { paragraph: plainParagraph, script: undefined, struck: false, hidden: false });
  }

  #takeFontWord(word: string, value = 0): void {
    const current = this.#fonts.get(this.#state.font);
    if (word === 'f') {
      this.#state.font = value;
      this.#fonts.set(value, { name: '', page: undefined });
    } else if (word === 'fcharset' && current !== undefined) {
      current.page = pageOfCharset(value);
      if (value === SYMBOL_CHARSET) current.page = DEFAULT_PAGE;
    } else if (word === 'cpg' && current !== undefined) current.page = value;
  }

  #takeStyleWord(word: string, value = 0): void {
    if (word === 's') this.#style = value;
    else if (word === 'cs' || word === 'ds' || word === 'ts') this.#style = undefined;
    else if (word === 'outlinelevel' && this.#style !== undefined && value < BODY_LEVEL) {
      this.#styles.set(this.#style, value + 1);
    }
  }

  #takeParagraphWord(word: string, value: number | undefined): boolean {
    const story = this.#story;
    const { paragraph } = this.#state;
    const set = (change: Partial<ParagraphFormat>) => {
      this.#state.paragraph = { ...paragraph, ...change };
    };
    if (word === 'par' || word === '\n' || word === '\r') {
      if (this.#state.deleted) story.add({ text: ' ' });
      else story.endParagraph(paragraph);
    } else if (word === 'sect' || word === 'page' || word === 'column') story.endParagraph(paragraph);
    else if (word === 'pard') this.#state.paragraph = plainParagraph;
    else if (word === 's') set({ outlineLevel: this.#styles.get(value ?? 0) });
    else if (word === 'outlinelevel') set({ outlineLevel: (value ?? 0) < BODY_LEVEL ? (value ?? 0) + 1 : undefined });
    else if (word === 'ls') set({ listLevel: value === 0 ? undefined : (paragraph.listLevel ?? 1) });
    else if (word === 'ilvl') set({ listLevel: (value ?? 0) + 1 });
    else if (word === 'intbl') set({ isInTable: true });
    else if (word === 'trowd') story.isHeadRow = false;
    else if (word === 'trhdr') story.isHeadRow = true;
    else if (word === 'cell') story.endCell();
    else if (word === 'nestcell' || word === 'nestrow') story.endNestedCell();
    else if (word === 'row') story.endRow();
    else return false;
    return true;
  }

  #takeCharacterWord(word: string, value: number | undefined): void {
    const state = this.#state;
    const isOn = value !== 0;
    if (word === 'f') state.font = value ?? 0;
    else if (word === 'af') {
      if (state.isRightToLeft) state.rightToLeftFont = value;
    } else if (word === 'rtlch') state.isRightToLeft = true;
    else if (word === 'ltrch') state.isRightToLeft = false;
    else if (word === 'uc') state.fallbacks = value ?? 1;
    else if (word === 'v') state.hidden = isOn;
    else if (word === 'strike' || word === 'striked') state.struck = isOn;
    else if (word === 'super') state.script = isOn ? 'raised' : undefined;
    else if (word === 'sub') state.script = isOn ? 'lowered' : undefined;
    // Half points by which the baseline is moved; LibreOffice writes these in place of the others.
    else if (word === 'up') state.script = (value ?? 6) > 0 ? 'raised' : undefined;
    else if (word === 'dn') state.script = (value ?? 6) > 0 ? 'lowered' : undefined;
    else if (word === 'nosupersub') state.script = undefined;
    else if (word === 'deleted' || word === 'revised') {
      if (isOn) this.#apart.addChange();
      if (word === 'deleted') state.deleted = isOn;
    } else if (word === 'plain') {
      Object.assign(state, { hidden: false, deleted: false, struck: false, script: undefined, isRightToLeft: false });
      state.font = this.#defaultFont;
    } else if (word === 'chftn') this.#addNoteMark();
    else if (word === 'ansicpg') this.#defaultPage = value === undefined || value === 0 ? DEFAULT_PAGE : value;
    else if (word === 'mac') this.#defaultPage = MACINTOSH;
    else if (word === 'pc') this.#defaultPage = 437;
    else if (word === 'pca') this.#defaultPage = 850;
    else if (word === 'deff') {
      this.#defaultFont = value ?? -1;
      if (state.font === -1) state.font = this.#defaultFont;
    }
  }

  #addNoteMark(): void {
    const isInNote = this.#stories.some(({ destination }) => destination === 'note');
    const part: TextPart = isInNote
      ? { text: `[${this.#noteCount}] ` }
      : { text: `[${this.#noteCount + 1}]`, isFootnoteMark: true };
    if (!this.#state.deleted) this.#story.add(part);
  }
}

/** Words that open a destination although they are not the first of their group, as in old files. */
const destinationWords = new Set(['pict']);

/** Heads and feet, each once: a file has them for each section. */
function distinct(blocks: readonly LooseBlock[]): readonly LooseBlock[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    const text = looseText([block]);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** Reads the tokens of a file in one pass, with a stack of groups and no recursion. */
export function readRichText(bytes: Uint8Array): RichText {
  const reader = new RtfReader();
  for (const token of rtfTokens(bytes)) reader.take(token);
  return reader.finish();
}
