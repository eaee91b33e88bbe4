import { createHash } from 'node:crypto';
import type { BlockKind } from './document.ts';
import type { Slice } from './slice.ts';

/** What is indexed and cited: a paragraph-sized slice of a document, with its number. */
export interface Passage extends Slice {
  /** Id of the document. */
  readonly document: string;
  /** The number after ¶: stable while the passage's text stays as it is. */
  readonly number: number;
  readonly kind: BlockKind;
  /** The page on which the passage begins, from 1, if the format has pages. */
  readonly page: number | null;
  /** The headings above the passage, outermost first. */
  readonly headings: readonly Slice[];
  /** If the passage is a row of a table: the rows that name its columns. */
  readonly tableHead?: Slice;
  /** {@link hashOf} the slice, kept apart from the text so that a reply can be checked as it leaves. */
  readonly hash: string;
}

/** A passage that has not been given its number yet. */
export type UnnumberedPassage = Omit<Passage, 'number'>;

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** What people write to point at a passage: `document-id:12`. */
export function citationOf(passage: Pick<Passage, 'document' | 'number'>): string {
  return `${passage.document}:${passage.number}`;
}

/** What is above a passage and says what it is about: its headings, outermost first, and the head of its table. */
export function contextOf({ headings, tableHead }: Pick<Passage, 'headings' | 'tableHead'>): readonly Slice[] {
  return tableHead === undefined ? headings : [...headings, tableHead];
}
