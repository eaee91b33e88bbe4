import type { ReadingNote } from './readingNote.ts';
import type { Slice } from './slice.ts';

/**
 * What a block is. `runningHead` is what a page repeats or numbers (heads, feet, page numbers): it is
 * kept in the canonical text but set apart, and never becomes a passage. `tableHead` names the columns of a table: it
 * is context of the rows after it, and never a passage of its own.
 */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | 'caption'
  | 'tableHead'
  | 'tableRow'
  | 'blockQuotation'
  | 'footnote'
  | 'runningHead';

/** A structural part of a document: a slice of its canonical text. Blocks are in order and never overlap. */
export interface Block extends Slice {
  readonly kind: BlockKind;
  /** The depth of a heading or of a list item, from 1. */
  readonly level?: number;
  /** The page on which the block begins, from 1, if the format has pages. */
  readonly page?: number;
  /** Who speaks or writes the block, if the format itself says so: a slice of the block, before its words. */
  readonly speaker?: Slice;
}

/**
 * From which character on a place of the original holds: a page from 1, a numbered line of it, a time in a recording.
 * What an anchor does not name is unknown from there on.
 */
export interface Anchor {
  /** UTF-16 offset in the canonical text. */
  readonly at: number;
  readonly page?: number;
  /** The number that is printed beside the line. */
  readonly line?: number;
  /** From the beginning of the recording. */
  readonly seconds?: number;
}

/**
 * Characters that do not stand like the rest: `struck` through in the original, `unsure` in text recognition. Struck
 * text is shown as struck and never as standing.
 */
export interface TextMark extends Slice {
  readonly as: 'struck' | 'unsure';
}

/** Text of the file that is not the document's own: it is listed with the document, never searched, never quoted. */
export interface Aside {
  readonly kind: 'comment' | 'hidden' | 'history';
  readonly text: string;
  readonly author?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
}

/** What is known about a document beside its text. */
export interface Metadata {
  readonly title: string;
  /** Who published it: a newspaper, a ministry, an agency. */
  readonly source?: string;
  readonly author?: string;
  /** Day of publication as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly published?: string;
  /** BCP 47 primary language tag, such as `en`. */
  readonly language?: string;
  readonly url?: string;
}

/** What a reader makes of one file: the characters, their structure, and what the format says of itself. */
export interface DocumentContent {
  /** Canonical text: the author's characters; only line ends (`\n`) and Unicode normal form (NFC) are unified. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Footnote marks that hang on words, such as `[17]`. */
  readonly footnoteMarks: readonly Slice[];
  readonly pageCount?: number;
  /** In the order of `at`. */
  readonly anchors?: readonly Anchor[];
  /** In order; no two of one kind overlap. */
  readonly textMarks?: readonly TextMark[];
  readonly asides?: readonly Aside[];
  /** What reading did with the file or left apart. */
  readonly notes?: readonly ReadingNote[];
  readonly metadata: Partial<Metadata>;
}

/** A document's content with its metadata complete. */
export type ReadContent = DocumentContent & { readonly metadata: Metadata };

/**
 * What reading one file came to: a document; the reason why it is none, for its owner; or a container that has no text
 * of its own, such as an archive.
 */
export type ReadOutcome =
  | { readonly content: ReadContent }
  | { readonly reason: string }
  | { readonly isContainer: true };

/** A file, or a file inside it, as it was read. */
export interface ReadFile {
  /** Path inside the dossier's folder; a file inside another is below it, as in `letter.eml/report.pdf`. */
  readonly file: string;
  readonly outcome: ReadOutcome;
}

/** One readable file of a dossier. */
export interface SourceDocument extends Omit<DocumentContent, 'metadata'> {
  /** Stable across re-reading, editing and renaming; the first half of every citation. */
  readonly id: string;
  readonly dossier: string;
  /** Path inside the dossier's folder, with `/` between folders. */
  readonly file: string;
  readonly metadata: Metadata;
}

/** A file that is in the folder but is not served, and why, in words for its owner. */
export interface UnreadFile {
  readonly dossier: string;
  readonly file: string;
  readonly reason: string;
}
