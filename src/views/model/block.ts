import type { Action } from './action.ts';
import type { Words } from './piece.ts';
import { strong } from './piece.ts';
import type { Mark, Quote } from './quote.ts';

/** On which parts of a block a line is shown, if its quotation is so long that a host divides it. */
export type Repeat = 'first' | 'each' | 'last';

/** A line of words. */
export interface TextLine {
  readonly kind: 'text';
  readonly words: Words;
  /** Secondary: what a reader may skip. */
  readonly isSmall: boolean;
  readonly on: Repeat;
  /** Whether the number of the part is said here if the block is divided. */
  readonly isNumbered?: true;
  /** Set if the line is only for hosts that have much room, or only for those that have little. */
  readonly room?: 'much' | 'little';
  /** What hosts with little room say instead, as a small line. */
  readonly short?: Words;
  /** Set if the line is shorter where something like it is above on the same page. */
  readonly once?: Once;
}

/** What a line says where a line of the same key is above: in the block before, or further up. The line is left out if that is nothing. */
export interface Once {
  readonly key: string;
  readonly next: Words;
  readonly above: Words;
}

/** Words of the dossier, set off from everything else. */
export interface QuoteLine {
  readonly kind: 'quote';
  readonly quote: Quote;
}

/** What someone pasted: never set off as the dossier's words. Marks count in `text`. */
export interface PastedLine {
  readonly kind: 'pasted';
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The bot's, the asker's or the team's words of any length. */
export interface LongLine {
  readonly kind: 'long';
  readonly label: Words;
  readonly text: string;
  readonly isSmall: boolean;
  /** Set if the words are the bot's own, with those of others only between quotation marks. */
  readonly isOwn?: true;
}

/** A text to be copied. */
export interface CodeLine {
  readonly kind: 'code';
  readonly text: string;
}

export type ViewLine = TextLine | QuoteLine | PastedLine | LongLine | CodeLine;

/** The smallest part of a view that stays together; at most one of its lines is a quotation, pasted, or code. */
export interface ViewBlock {
  readonly lines: readonly ViewLine[];
  /** What can be done with it. */
  readonly actions: readonly Action[];
  /** Key of the result that the block belongs to. */
  readonly result?: string;
  /** Set if the quoted words are a name or a description, which nobody pins. */
  readonly isFragment?: true;
  /** Set if the block is only for hosts that have much room. */
  readonly room?: 'much';
}

export function line(words: Words, on: Repeat = 'first'): TextLine {
  return { kind: 'text', words, isSmall: false, on };
}

export function small(words: Words, on: Repeat = 'first'): TextLine {
  return { kind: 'text', words, isSmall: true, on };
}

/** The line for hosts that have much room. */
export function extra(text: TextLine): TextLine {
  return { ...text, room: 'much' };
}

/** The lines of which hosts with little room show only the first `most`. */
export function extraAfter(most: number, lines: readonly TextLine[]): readonly TextLine[] {
  return lines.map((one, at) => (at < most ? one : extra(one)));
}

export function quoteLine(quote: Quote): QuoteLine {
  return { kind: 'quote', quote };
}

/** A block without anything to do. */
export function block(...lines: readonly ViewLine[]): ViewBlock {
  return { lines, actions: [] };
}

/** A remark of any length in the bot's own words. */
export function remark(text: string): ViewBlock {
  return block({ kind: 'long', label: [], text, isSmall: true, isOwn: true });
}

/** The blocks with a line over the first. */
export function under(title: TextLine | undefined, blocks: readonly ViewBlock[]): readonly ViewBlock[] {
  const [first, ...rest] = blocks;
  if (title === undefined || first === undefined) return blocks;
  return [{ ...first, lines: [title, ...first.lines] }, ...rest];
}

/** The blocks with a title over the first. */
export function titled(title: string, blocks: readonly ViewBlock[]): readonly ViewBlock[] {
  return under(line([strong(title)]), blocks);
}
