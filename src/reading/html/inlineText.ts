import type { TextPart } from '../textBuilder.ts';

/** What a piece of text is, beside its characters. */
export type TextRole = Pick<TextPart, 'isFootnoteMark' | 'as'>;

/** Characters that browsers show only if a line ends there, or never. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/gu;

/** Two parts of a line that no word has side by side: "2023By", "HomeArchive". */
const endOfPart = /[\p{Ll}\p{N}.!?:;,)”»]$/u;
const startOfPart = /^(?:\p{Lu}\p{Ll}|\p{Lu}\p{Lu}|\p{N}|\p{Lu}\s|[“«(])/u;

/** Gathers the text of one block and collapses its white space as a browser does (CSS Text 3, 4.1). */
export class InlineText {
  #parts: TextPart[] = [];
  /** How the text so far ends. */
  #end: 'start' | 'space' | 'word' = 'start';
  #hasText = false;
  #isNextPart = false;

  /** Adds running text. White space becomes one space, and the text never begins with it. */
  add(text: string, role: TextRole = {}): void {
    const collapsed = text.replace(invisible, '').replace(/[ \t\n\r\f]+/gu, ' ');
    const fitting = this.#end === 'word' ? collapsed : collapsed.replace(/^ /u, '');
    if (fitting === '') return;
    if (this.#isNextPart && this.#end === 'word') this.#addGap(fitting);
    this.#isNextPart = false;
    this.#parts.push({ ...role, text: fitting });
    this.#end = fitting.endsWith(' ') ? 'space' : 'word';
    this.#hasText ||= /\S/u.test(fitting);
  }

  /** Adds text whose white space is kept. */
  addAsItStands(text: string, role: TextRole = {}): void {
    const shown = text.replace(invisible, '');
    if (shown === '') return;
    this.#parts.push({ ...role, text: shown });
    this.#end = /\s$/u.test(shown) ? 'space' : 'word';
    this.#hasText ||= /\S/u.test(shown);
  }

  /** Adds what is between two cells, which alone makes no text. */
  addSeparator(separator: string): void {
    this.#parts.push({ text: this.#end === 'word' ? separator : separator.trimStart() });
    this.#end = 'space';
  }

  /** Says that another part of the line begins, such as a name behind a date: the two are never one word. */
  beginPart(): void {
    this.#isNextPart = true;
  }

  #addGap(next: string): void {
    const last = this.#parts.at(-1)?.text ?? '';
    if (endOfPart.test(last) && startOfPart.test(next)) this.#parts.push({ text: ' ' });
  }

  /** Adds a line break and removes the space before it, as a browser does. Returns whether the line before is empty. */
  breakLine(): boolean {
    if (this.#end === 'start') return false;
    const last = this.#parts.at(-1);
    if (last?.text === '\n') return true;
    if (last !== undefined) this.#parts[this.#parts.length - 1] = { ...last, text: last.text.replace(/ $/u, '') };
    this.#parts.push({ text: '\n' });
    this.#end = 'space';
    return false;
  }

  /** Whether anything but white space and separators was added. */
  get isEmpty(): boolean {
    return !this.#hasText;
  }

  /** Returns the parts so far and begins a new block. */
  take(): readonly TextPart[] {
    const parts = this.#parts;
    this.#parts = [];
    this.#end = 'start';
    this.#hasText = false;
    this.#isNextPart = false;
    return parts;
  }
}
