import type { NameRun } from '../names/nameRun.ts';

/** A name of the dossier, with the evidence that it is a person's, a body's or a place's. */
export interface FoundName {
  /** `nameWords` of the spelling. */
  readonly words: readonly string[];
  readonly kind: NameRun['kind'];
  readonly count: number;
  /** How often a title, an office, a verb of speech or a first name says that it is a person. */
  readonly personal: number;
  /** How often a title or an office is right before it, or a clause with “who” right after it. */
  readonly titled: number;
  /** How often it speaks, as a lone word, and “he” or “she” follows. */
  readonly speaking: number;
  /** How often it does what bodies do: has officials, makes statements. */
  readonly bodily: number;
  /** How often it is at the place of a place name: after “in”, before “city”. */
  readonly local: number;
  /** The keys of the names before it in a passage that says that its bearer is a relative of theirs. */
  readonly relatives: ReadonlySet<string>;
  /** Words in parentheses after it: its initials. */
  readonly initials: ReadonlySet<string>;
}

/** Whether a name is often enough at the place of a place name to be one. */
export function isPlace(name: FoundName | undefined): boolean {
  return name !== undefined && name.local >= 2 && name.local >= name.count / 8;
}
