import type { SaidBefore } from '../../views/model/onceOnly.ts';
import type { View } from '../../views/model/view.ts';
import type { Verb } from '../customIds.ts';
import type { Quotation } from './quotation.ts';

/** A button beside a block. */
export interface BlockButton {
  readonly verb: Extract<
    Verb,
    'context' | 'less' | 'read' | 'leave' | 'pictures' | 'pin' | 'up' | 'down' | 'note' | 'drop' | 'good' | 'bad'
  >;
  readonly label: string;
  /** Key of what it acts on; null if that is the whole reply. */
  readonly key: string | null;
  /** What the verb counts: a passage, or the version of a briefing; 0 if it is left out. */
  readonly number?: number;
  readonly disabled?: boolean;
}

/** The smallest part of a reply that stays together on one page. */
export interface Block {
  /** Markdown, as it is in the message. */
  readonly text: string;
  /** The quotations in it, in order. */
  readonly quotations: readonly Quotation[];
  readonly button?: BlockButton;
  /** Further ones. A single button is beside words of the bot's own, several are in a row under the block. */
  readonly more?: readonly BlockButton[];
  /** Set if the quoted words are a name or a description, which nobody pins. */
  readonly isFragment?: true;
  /** Key of the result that the block belongs to; blocks of one result count once towards a page's results. */
  readonly result?: string;
  /** Set if lines of it are shorter where the like is above on the same page. */
  readonly once?: ShorterText;
}

/** The text of a block by what is above it on its page. */
export interface ShorterText {
  readonly keys: readonly string[];
  textAfter(before: (key: string) => SaidBefore): string;
}

/** A reply before it is cut into pages. */
export interface Card {
  readonly view: View;
  /** At the top of every page. */
  readonly head: string;
  readonly blocks: readonly Block[];
  /** At the bottom of every page; empty if there is nothing to say. */
  readonly foot: string;
}

/** All buttons of a block; no message takes more than five in a row. */
export function buttonsOf({ button, more = [] }: Block): readonly BlockButton[] {
  return button === undefined ? more : [button, ...more];
}

/** A block in the bot's own words. */
export function plain(text: string): Block {
  return { text, quotations: [] };
}
