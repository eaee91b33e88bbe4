import type { TextPart } from '../textBuilder.ts';

const superscriptDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The digits as superscripts, so that "1921" with a note 3 is not read as the number 19213. */
export function superscript(text: string): string {
  return text.replace(/\d/gu, (digit) => superscriptDigits.charAt(Number(digit)));
}

/** Gathers the text of one block and collapses its white space as a browser does. */
export class InlineText {
  #parts: TextPart[] = [];
  /** What the text so far ends with: nothing yet, white space, or a word. */
  #end: 'start' | 'space' | 'word' = 'start';

  /** Adds running text; runs of white space become one space, and none stands at the start. */
  add(text: string, isFootnoteMark = false): void {
    const collapsed = text.replace(/[ \t\n\r\f]+/gu, ' ');
    const fitting = this.#end === 'word' ? collapsed : collapsed.replace(/^ /u, '');
    if (fitting === '') return;
    this.#parts.push(isFootnoteMark ? { text: fitting, isFootnoteMark } : { text: fitting });
    this.#end = fitting.endsWith(' ') ? 'space' : 'word';
  }

  /** Adds text whose white space counts. */
  addAsItStands(text: string): void {
    if (text === '') return;
    this.#parts.push({ text });
    this.#end = /\s$/u.test(text) ? 'space' : 'word';
  }

  /** Adds a line break; the space before it goes, as a browser drops it. */
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

  /** Hands over what was gathered and begins anew. */
  take(): readonly TextPart[] {
    const parts = this.#parts;
    this.#parts = [];
    this.#end = 'start';
    return parts;
  }
}
