import type { LooseBlock } from '../../textBuilder.ts';
import type { XmlNode } from '../../xml/xmlElement.ts';
import type { CommentAnchors } from './comments.ts';
import type { ListCounters } from './listCounters.ts';
import type { NoteMarks } from './noteMarks.ts';
import type { PageCount } from './pageCount.ts';
import type { ParagraphText } from './paragraphText.ts';
import type { SetApart } from './setApart.ts';
import type { Styles } from './styles.ts';
import type { WordParts } from './wordParts.ts';

/** What the texts of one document share: body, notes, comments, heads, boxes. */
export interface DocumentContext {
  readonly parts: WordParts;
  readonly styles: Styles;
  readonly counters: ListCounters;
  readonly notes: NoteMarks;
  readonly comments: CommentAnchors;
  readonly apart: SetApart;
  readonly pages: PageCount;
}

/** What a text is: it decides what its paragraphs become. ECMA-376 calls each of them a story. */
export type StoryKind = 'body' | 'note' | 'runningHead';

/** A field that is open (ECMA-376, part 1, 17.16.18): the result, and not the instruction, is shown. */
export interface OpenField {
  instruction: string;
  isInResult: boolean;
  /** Whether its result has shown anything. */
  hasShown: boolean;
  /** Text before the result: it would be lost with a field that never ends. */
  unshown: string;
}

/** One text of a document while it is read. */
export interface Story {
  readonly document: DocumentContext;
  readonly kind: StoryKind;
  /** The name of its part, from which relationships lead on. */
  readonly part: string;
  readonly paragraph: ParagraphText;
  readonly fields: OpenField[];
  /** Blocks that hang on the paragraph and come after it: boxes, diagrams. */
  readonly boxes: LooseBlock[];
  /** Whether the paragraph has a day that changes by itself. */
  hasChangingDay: boolean;
  /** Whether the text before was hidden, so that hidden text continues. */
  isAfterHidden: boolean;
  /** Ends the block, but not the paragraph. */
  breakPage(): void;
  /** The blocks of a text inside this one. */
  readInside(nodes: readonly XmlNode[]): readonly LooseBlock[];
}

/** How text is shown at a place. */
export interface TextState {
  readonly isHidden: boolean;
  readonly isStruck: boolean;
  /** Raised or lowered: `superscript`, `subscript`. */
  readonly position: string;
  /** The font of Latin letters, if the run names one that draws signs. */
  readonly signFont: string;
  /** What the style of the paragraph says of hidden and struck text. */
  readonly paragraph: { readonly isHidden: boolean; readonly isStruck: boolean };
}
