import type { Slice } from './slice.ts';

/** Someone who did something, and how they were called then. */
export interface Actor {
  readonly id: string;
  readonly name: string;
}

/** A cited passage that someone put into a briefing. It never holds the words themselves. */
export interface Pin {
  /** Eight characters, the same through every move and note. */
  readonly key: string;
  /** Id of the document. */
  readonly document: string;
  /** Number of the passage, which means the same words for ever. */
  readonly passage: number;
  /** Hash of the passage's words as they were pinned. */
  readonly hash: string;
  /** The part of the passage that is meant, counted from its beginning; null if all of it is. */
  readonly part: Slice | null;
  /** Empty if there is none. */
  readonly note: string;
  readonly by: Actor;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What a team can change about a briefing. */
export interface BriefingContent {
  readonly name: string;
  readonly isClosed: boolean;
  /** In the team's order. */
  readonly pins: readonly Pin[];
}

/** What was done to a briefing, as its history shows it. */
export const BRIEFING_ACTS = ['begin', 'pin', 'note', 'move', 'drop', 'rename', 'close', 'open', 'undo'] as const;
export type BriefingAct = (typeof BRIEFING_ACTS)[number];

/** One change: what it did, who made it and when (milliseconds since 1970). */
export interface BriefingChange {
  readonly what: BriefingAct;
  readonly by: Actor;
  readonly at: number;
}

/** An ordered set of pins, as of its last change. */
export interface Briefing extends BriefingContent {
  readonly id: number;
  /** Counts the changes, from 1. */
  readonly version: number;
  /** Whether pins of this place go into it. */
  readonly isCurrent: boolean;
  readonly last: BriefingChange;
}

/** What becomes of a briefing, computed from its state at that moment; a throw leaves it as it was. */
export type BriefingStep = (briefing: Briefing) => BriefingContent;
