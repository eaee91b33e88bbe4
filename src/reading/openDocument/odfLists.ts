import { formattedNumber } from '../office/docx/numberFormats.ts';
import { childrenOf, type XmlElement } from '../xml/xmlElement.ts';

/** Formats of numbers (OpenDocument 1.3, part 3, 20.322) by the names that Office Open XML has for them. */
const formats: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
]);

/** Counts the items of lists and numbered headings, and writes their numbers. */
export class OdfCounters {
  /** The last numbers by list style and level, from 1. */
  readonly #last = new Map<string, number[]>();

  /** Begins a list of that style anew. */
  restart(style: string): void {
    this.#last.delete(style);
  }

  /** The number of the next item with what is before and behind it; '' for bullets and levels without numbers. */
  next(styleName: string, style: XmlElement | undefined, level: number, startValue: string | undefined): string {
    const counts = this.#last.get(styleName) ?? [];
    this.#last.set(styleName, counts);
    const levelStyle = (at: number) =>
      childrenOf(style).find(({ attributes }) => Number(attributes['text:level'] ?? 1) === at)?.attributes ?? {};
    const own = levelStyle(level);
    for (let above = 1; above < level; above += 1) counts[above] ??= Number(levelStyle(above)['text:start-value'] ?? 1);
    counts[level] =
      startValue === undefined ? (counts[level] ?? Number(own['text:start-value'] ?? 1) - 1) + 1 : Number(startValue);
    counts.length = level + 1;
    const format = own['style:num-format'] ?? '';
    if (format === '') return '';
    const shownLevels = Math.min(level, Math.max(1, Number(own['text:display-levels'] ?? 1)));
    const numbers: string[] = [];
    for (let at = level - shownLevels + 1; at <= level; at += 1) {
      const written = formats.get(levelStyle(at)['style:num-format'] ?? '');
      if (written !== undefined) numbers.push(formattedNumber(counts[at] ?? 1, written));
    }
    const number = numbers.join('.');
    return `${own['style:num-prefix'] ?? ''}${number}${own['style:num-suffix'] ?? ''}`.trim();
  }
}
