import type { TextPart } from '../textBuilder.ts';

const superscriptDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The digits as superscripts, so that "1921" with a note 3 is not read as the number 19213. */
export function superscript(text: string): string {
  return text.replace(/\d/gu, (digit) => superscriptDigits.charAt(Number(digit)));
}

/** Gathers the text of one block and collapses its white space as a browser does. */
export class InlineText {
  #parts: TextPart[] = [];
  /** How the text so far ends. */
  #end: 'start' | 'space' | 'word' = 'start';

  /** Adds running text. White space becomes one space, and the text never begins with it. */
  add(text: string, isFootnoteMark = false): void {
    const collapsed = text.replace(/[ \t\n\r\f]+/gu, ' ');
    const fitting = this.#end === 'word' ? collapsed : collapsed.replace(/^ /u, '');
    if (fitting === '') return;
    this.#parts.push(isFootnoteMark ? { text: fitting, isFootnoteMark } : { text: fitting });
    this.#end = fitting.endsWith(' ') ? 'space' : 'word';
  }

  /** Adds text whose white space is kept. */
  addAsItStands(text: string): void {
    if (text === '') return;
    this.#parts.push({ text });
    this.#end = /\s$/u.test(text) ? 'space' : 'word';
  }

  /** Adds a line break and removes the space before it, as a browser does. */
  breakLine(): void {
    if (this.#end === 'start') return;
    const last = this.#parts.pop();
    if (last !== undefined) this.#parts.push({ ...last, text: last.text.replace(/ $/u, '') });
    this.#parts.push({ text: '\n' });
    this.#end = 'space';
  }

  /** Whether anything but white space was added. */
  get isEmpty(): boolean {
    return this.#parts.every((part) => part.text.trim() === '');
  }

  /** Returns the parts so far and begins a new block. */
  take(): readonly TextPart[] {
    const parts = this.#parts;
    this.#parts = [];
    this.#end = 'start';
    return parts;
  }
}
