import type { TextPart } from '../../textBuilder.ts';

/** Gathers the text of a paragraph. White space becomes one space, as layout by spaces and tabs says nothing. */
export class ParagraphText {
  #parts: TextPart[] = [];
  #end: 'start' | 'space' | 'word' = 'start';

  /** Adds running text. No-break spaces stay. */
  add(text: string, properties: Omit<TextPart, 'text'> = {}): void {
    const collapsed = /[\t\n\r\f]| {2}/u.test(text) ? text.replace(/[ \t\n\r\f]+/gu, ' ') : text;
    const fitting = this.#end !== 'word' && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (fitting === '') return;
    this.#parts.push({ text: fitting, ...properties });
    this.#end = fitting.endsWith(' ') ? 'space' : 'word';
  }

  /** Adds parts that were gathered elsewhere, as they are. */
  addParts(parts: readonly TextPart[]): void {
    for (const { text, ...properties } of parts) {
      if (text === '\n') this.breakLine();
      else if (text === '') this.#parts.push({ text, ...properties });
      else this.add(text, properties);
    }
  }

  /** Names the page that begins here. */
  beginPage(page: number): void {
    this.#parts.push({ text: '', from: { page } });
  }

  /** Ends the line. */
  breakLine(): void {
    if (this.#end === 'start') return;
    this.#parts.push({ text: '\n' });
    this.#end = 'space';
  }

  /** Puts a text before the part of that number, but after the beginning of a page. */
  insert(at: number, text: string): void {
    if (text === '') return;
    let place = at;
    while (this.#parts[place]?.text === '') place += 1;
    this.#parts.splice(place, 0, { text });
  }

  /** How many parts there are. */
  get length(): number {
    return this.#parts.length;
  }

  /** Whether nothing but white space was added. */
  get isEmpty(): boolean {
    return this.isEmptyFrom(0);
  }

  /** Whether the parts from a number on are nothing but white space. */
  isEmptyFrom(first: number): boolean {
    for (let at = first; at < this.#parts.length; at += 1) if (this.#parts[at]?.text.trim() !== '') return false;
    return true;
  }

  /** Returns the parts so far and begins anew. */
  take(): readonly TextPart[] {
    const parts = this.#parts;
    this.#parts = [];
    this.#end = 'start';
    return parts;
  }
}
