import type { Aside } from '../../../dossier/document.ts';
import type { ReadingNote } from '../../../dossier/readingNote.ts';
import { dayOf } from '../../metadata/declaredMetadata.ts';
import { textUnder, type XmlElement } from '../../xml/xmlElement.ts';

/** The beginning of a text is enough to name it. UTF-16 units. */
const LONGEST_NAME = 80;

/** Who made a change or comment, and on which day. */
export function authorAndDay({ attributes }: XmlElement): Pick<Aside, 'author' | 'date'> {
  const author = attributes['w:author']?.trim() ?? '';
  const date = dayOf(attributes['w:date'] ?? '');
  return { ...(author === '' ? {} : { author }), ...(date === undefined ? {} : { date }) };
}

/** What reading accepts, hides or does not read, gathered over all parts of a document. */
export class SetApart {
  readonly #hidden: string[] = [];
  readonly #comments: Aside[] = [];
  readonly #unread = new Set<string>();
  #changes = 0;
  #struck = 0;

  /** Counts a tracked change that is read as accepted. */
  addChange(): void {
    this.#changes += 1;
  }

  addChanges(number: number): void {
    this.#changes += number;
  }

  addStruck(text: string): void {
    this.#struck += text.length;
  }

  /** Text that the original hides. It continues the last hidden text if `continues`. */
  addHidden(text: string, continues: boolean): void {
    const last = this.#hidden.length - 1;
    if (continues && last >= 0) this.#hidden[last] += text;
    else this.#hidden.push(text);
  }

  addComment(comment: Aside): void {
    this.#comments.push(comment);
  }

  /** Something that is not read, by a name from the file. */
  addUnread(name: string): void {
    const short = name.replace(/\s+/gu, ' ').trim();
    if (short !== '') this.#unread.add(short.length > LONGEST_NAME ? `${short.slice(0, LONGEST_NAME)}…` : short);
  }

  /** An element that is not known, if it has text. */
  addUnreadElement(element: XmlElement): void {
    const text = textUnder(element).trim();
    if (text !== '') this.addUnread(`<${element.name}> ${text}`);
  }

  /** Adds what was set apart in a document that is put into this one. */
  addAll(other: SetApart): void {
    this.#hidden.push(...other.#hidden);
    this.#comments.push(...other.#comments);
    for (const name of other.#unread) this.#unread.add(name);
    this.#changes += other.#changes;
    this.#struck += other.#struck;
  }

  get asides(): readonly Aside[] {
    const hidden = this.#hidden.map((text): Aside => ({ kind: 'hidden', text: text.trim() }));
    return [...this.#comments, ...hidden].filter(({ text }) => text !== '');
  }

  get notes(): readonly ReadingNote[] {
    const hidden = this.#hidden.reduce((sum, text) => sum + text.trim().length, 0);
    const unread = [...this.#unread];
    const counted: readonly (ReadingNote & { readonly count: number })[] = [
      { kind: 'comments', count: this.#comments.length },
      { kind: 'trackedChanges', count: this.#changes },
      { kind: 'hiddenText', count: hidden },
      { kind: 'struckText', count: this.#struck },
      { kind: 'unreadParts', count: unread.length, names: unread },
    ];
    return counted.filter(({ count }) => count > 0);
  }
}
