import type { ViewBlock } from './block.ts';
import type { Words } from './piece.ts';

/** What became of the request, for a host's colours: the words say it too. */
export type ViewState = 'answered' | 'found' | 'changed' | 'nothing';

/** What the blocks are: hosts divide and frame each form in its own way. */
export type ViewForm =
  | 'results'
  | 'reading'
  | 'documents'
  | 'timeline'
  | 'comparison'
  | 'overview'
  | 'briefing'
  | 'help'
  | 'settings';

/** A result that the view shows, as buttons and records of what was shared name it. */
export interface ViewResult {
  /** Short, and the same whenever the same passage is found for the same reason. */
  readonly key: string;
  /** Id of the document. */
  readonly document: string;
  /** Number of the passage. */
  readonly passage: number;
}

/** What is above the blocks. */
export interface Head {
  /** The asker's words, or the bot's. */
  readonly title: string;
  /** If the question leans on the one before: that one, and this one as it was read. */
  readonly readAfter?: { readonly previous: string; readonly question: string };
  readonly lines: readonly Words[];
}

/** What is below the blocks. */
export interface Foot {
  /** How the query was read; empty if there was none. */
  readonly readAs: string;
  /** What was counted, on the same line. */
  readonly counted: string;
  readonly lines: readonly Words[];
}

/** Where a reader is in a document. */
export interface ReadingPlace {
  /** Passage numbers that the pages before and after begin with. */
  readonly previous: number | null;
  readonly next: number | null;
}

/** A briefing as its buttons need it. */
export interface BriefingPlace {
  readonly version: number;
  readonly isCurrent: boolean;
  /** All of its pins, those that an act was about, or none because it is in a file. */
  readonly shows: 'all' | 'some' | 'file';
}

/** A file that waits for someone to decide on it, or that was taken out and can be put back. */
export interface FilePlace {
  readonly id: string;
  readonly state: 'waits' | 'removed';
}

/** An answer as blocks of the bot's own words and quoted slices, before any host draws it. */
export interface View {
  readonly state: ViewState;
  readonly form: ViewForm;
  readonly head: Head;
  readonly blocks: readonly ViewBlock[];
  readonly foot: Foot;
  /** In the order of the answer. */
  readonly results: readonly ViewResult[];
  /** Keys of documents that can be opened, with their ids. */
  readonly documents: ReadonlyMap<string, string>;
  /** Whether people go on asking from here. */
  readonly leadsOn: boolean;
  readonly reading?: ReadingPlace;
  readonly briefing?: BriefingPlace;
  readonly file?: FilePlace;
  /** Questions that can be asked with a press. */
  readonly examples?: readonly string[];
}

/** What a reader has opened in a reply: the key of the result that is shown with its neighbours. */
export type Opened = string | null;
