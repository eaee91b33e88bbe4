import type { Briefing, BriefingChange, BriefingStep } from '../dossier/briefing.ts';

/** To whom a briefing belongs: a channel, and in it those to whom the dossier is open. */
export interface BriefingScope {
  /** Null in direct messages and in the terminal. */
  readonly guild: string | null;
  readonly channel: string;
  readonly dossier: string;
}

/**
 * The briefings of all channels, each with its whole history. Every method that changes something is one transaction, in
 * which the briefing is read and written: two people acting at once are put one after the other.
 */
export interface BriefingStore {
  /** All briefings of a place, the last changed first. */
  all(scope: BriefingScope): readonly Briefing[];
  /** The one that pins go into, or undefined. */
  current(scope: BriefingScope): Briefing | undefined;
  /** A briefing at an earlier version, or undefined. */
  at(id: number, version: number): Briefing | undefined;
  /** Begins a briefing and makes it current. Throws `UserError` if there is one of this name. */
  begin(scope: BriefingScope, name: string, change: Omit<BriefingChange, 'what'>): Briefing;
  /** Makes another one current, and opens it again if it was closed. */
  choose(scope: BriefingScope, id: number, change: Omit<BriefingChange, 'what'>): Briefing;
  /**
   * Changes the current briefing; a step that closes it leaves none current. If there is none, `nameFor` (given how many
   * there are) names one that is begun; without it `UserError` is thrown.
   */
  change(
    scope: BriefingScope,
    change: BriefingChange,
    step: BriefingStep,
    nameFor?: (count: number) => string,
  ): Briefing;
  /**
   * Takes back the last change of the current briefing or, if there is none, of the one that was changed last; again and
   * again back to its beginning. Throws `UserError` if nothing is left, or the briefing is not at `version` any more.
   */
  undo(
    scope: BriefingScope,
    change: Omit<BriefingChange, 'what'>,
    version?: number,
  ): { readonly briefing: Briefing; readonly undone: BriefingChange };
}
