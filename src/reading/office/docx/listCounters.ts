import { formattedNumber, showsNumbers } from './numberFormats.ts';
import type { ListLevel, NumberedList, Numbering } from './numbering.ts';
import type { NumberingReference } from './styles.ts';

/** The number of a paragraph as Word shows it before the text. */
export interface ListPlace {
  /** From 0. */
  readonly level: number;
  /** Such as `1.2 `, with what is between it and the text; '' for bullets. */
  readonly label: string;
}

/** Counts the numbered paragraphs of a document, in the order in which they are met. */
export class ListCounters {
  readonly #numbering: Numbering;
  /** For each definition the last number of each level; undefined if the level has none yet. */
  readonly #numbers = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** The next number of a list; undefined if the paragraph is in no list. `style` is that of the paragraph. */
  next(reference: NumberingReference | undefined, style: string | undefined): ListPlace | undefined {
    const id = reference?.list;
    const list = id === undefined || id === '0' ? undefined : this.#numbering.get(id);
    if (id === undefined || list === undefined) return undefined;
    const linked = style === undefined ? -1 : list.levels.findIndex((level) => level.style === style);
    const ofStyle = linked === -1 ? (reference?.styleLevel ?? 0) : linked;
    const at = Math.min(list.levels.length - 1, Math.max(0, reference?.level ?? ofStyle));
    const level = list.levels[at];
    if (level === undefined) return undefined;
    const numbers = this.#count(id, list, at, level);
    return { level: at, label: labelOf(list, level, numbers) };
  }

  #count(id: string, list: NumberedList, at: number, level: ListLevel): readonly (number | undefined)[] {
    const numbers = this.#numbers.get(list.definition) ?? [];
    this.#numbers.set(list.definition, numbers);
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      for (const [overridden, start] of list.overrides) numbers[overridden] = start - 1;
    }
    numbers[at] = (numbers[at] ?? level.start - 1) + 1;
    list.levels.forEach((deeper, depth) => {
      if (depth > at && at <= deeper.restartsAfter) numbers[depth] = undefined;
    });
    return numbers;
  }
}

function labelOf(list: NumberedList, level: ListLevel, numbers: readonly (number | undefined)[]): string {
  if (!showsNumbers(level.format) && !/%[1-9]/u.test(level.text)) {
    return level.format === 'none' && level.text !== '' ? level.text + level.suffix : '';
  }
  if (level.format === 'bullet') return '';
  const text = level.text.replace(/%([1-9])/gu, (_whole, digit: string) => {
    const shown = list.levels[Number(digit) - 1];
    const value = numbers[Number(digit) - 1] ?? shown?.start ?? 1;
    return formattedNumber(value, level.isLegal && shown?.format !== 'none' ? 'decimal' : (shown?.format ?? 'decimal'));
  });
  return text.trim() === '' ? '' : text.trim() + level.suffix;
}
