import { childOf, childrenOf, type XmlElement } from '../../xml/xmlElement.ts';
import { formattedNumber } from './numberFormats.ts';
import { numberOf, propertyValue } from './properties.ts';

export type NoteKind = 'footnote' | 'endnote';

/** A note that the text refers to, with the mark that both have. */
export interface ReferredNote {
  readonly kind: NoteKind;
  readonly id: string;
  /** Such as `3`, `iv` or a mark that the author chose. */
  label: string;
}

interface NoteNumbers {
  readonly format: string;
  next: number;
  readonly start: number;
  readonly restartsInSections: boolean;
}

function numbersOf(settings: XmlElement | undefined, name: string, format: string): NoteNumbers {
  const properties = childOf(settings, name);
  const start = numberOf(properties, 'w:numStart') ?? 1;
  return {
    format: propertyValue(properties, 'w:numFmt') ?? format,
    next: start,
    start,
    restartsInSections: propertyValue(properties, 'w:numRestart') === 'eachSect',
  };
}

/** Numbers the notes in the order in which the text refers to them (ECMA-376, part 1, 17.11). */
export class NoteMarks {
  readonly referred: ReferredNote[] = [];
  readonly #numbers: Readonly<Record<NoteKind, NoteNumbers>>;
  readonly #known = new Map<string, ReferredNote>();

  constructor(settings: XmlElement | undefined) {
    this.#numbers = {
      footnote: numbersOf(settings, 'w:footnotePr', 'decimal'),
      endnote: numbersOf(settings, 'w:endnotePr', 'lowerRoman'),
    };
  }

  /** The note that a mark in the text refers to. A mark that the author chose takes no number. */
  refer(kind: NoteKind, id: string, hasOwnMark: boolean): ReferredNote {
    const key = `${kind} ${id}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const numbers = this.#numbers[kind];
    const note: ReferredNote = { kind, id, label: hasOwnMark ? '' : formattedNumber(numbers.next, numbers.format) };
    if (!hasOwnMark) numbers.next += 1;
    this.#known.set(key, note);
    this.referred.push(note);
    return note;
  }

  endSection(): void {
    for (const numbers of Object.values(this.#numbers)) if (numbers.restartsInSections) numbers.next = numbers.start;
  }
}

/** The notes of a part by their ids, without the lines that separate them from the text. */
export function notesById(root: XmlElement | undefined, name: string): ReadonlyMap<string, XmlElement> {
  const notes = childrenOf(root, name).filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal');
  return new Map(notes.map((note) => [note.attributes['w:id'] ?? '', note]));
}
