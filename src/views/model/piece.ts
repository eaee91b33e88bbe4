import type { Phrase } from '../../wording/phrase.ts';

/**
 * What words of documents, askers and team members are in a line. A host with little room cuts each at a length of
 * its own; words that are quoted as such are never pieces of a line but {@link Quote}s.
 */
export type ForeignKind =
  | 'title'
  | 'short title'
  | 'source'
  | 'name'
  | 'listed name'
  | 'claimed name'
  | 'office'
  | 'term'
  | 'words'
  | 'few words'
  | 'differing words'
  | 'previous question'
  | 'question'
  | 'query'
  | 'listed query'
  | 'rule'
  | 'detail'
  | 'reason'
  | 'fault'
  | 'plain';

/** Words that are not the bot's own: shown as they are, and unable to change what is around them. */
export interface Foreign {
  readonly kind: 'foreign';
  readonly text: string;
  readonly as: ForeignKind;
  readonly isStrong?: true;
}

/** A document's id, a citation or a file name, to be read and copied exactly. */
export interface Identifier {
  readonly kind: 'id';
  readonly id: string;
}

/** A day as documents give it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface Day {
  readonly kind: 'day';
  readonly day: string;
}

/** A moment, ISO 8601; a host may show it by the reader's own clock. */
export interface Moment {
  readonly kind: 'moment';
  readonly time: string;
  readonly precision: 'day' | 'minute';
}

/** A member of the team by Discord id; `name` is how they were called then, null if it is not known. */
export interface Member {
  readonly kind: 'member';
  readonly id: string;
  readonly name: string | null;
}

/** A role or a channel of the server, by Discord id. */
export interface Mention {
  readonly kind: 'mention';
  readonly of: 'role' | 'channel';
  readonly id: string;
}

/** The bot's own words with more weight. */
export interface Strong {
  readonly kind: 'strong';
  readonly text: string;
}

/** Several things in a row. A host with little room shows the first `most` of them, and says how many more there are. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly Words[];
  readonly most: number;
  /** How many there are beside the items. */
  readonly unlisted: number;
  /** Whether the others go unmentioned if there is little room. */
  readonly isSilent?: true;
}

export type Piece = Foreign | Identifier | Day | Moment | Member | Mention | Strong | List;

/** A line: strings are the bot's own words. */
export type Words = Phrase<Piece>;

export function foreign(text: string, as: ForeignKind = 'plain'): Foreign {
  return { kind: 'foreign', text, as };
}

export function strongForeign(text: string, as: ForeignKind = 'plain'): Foreign {
  return { kind: 'foreign', text, as, isStrong: true };
}

export function id(id: string): Identifier {
  return { kind: 'id', id };
}

export function day(day: string): Day {
  return { kind: 'day', day };
}

export function moment(time: string, precision: Moment['precision'] = 'minute'): Moment {
  return { kind: 'moment', time, precision };
}

export function member(id: string, name: string | null = null): Member {
  return { kind: 'member', id, name };
}

export function mention(of: Mention['of'], id: string): Mention {
  return { kind: 'mention', of, id };
}

export function strong(text: string): Strong {
  return { kind: 'strong', text };
}

export function few(items: readonly (Piece | Words)[], most: number, unlisted = 0): List {
  return { kind: 'list', items: items.map(wordsOf), most, unlisted };
}

function wordsOf(item: Piece | Words): Words {
  return 'kind' in item ? [item] : item;
}
