import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Passage } from '../../dossier/passage.ts';
import type { Place } from '../../dossier/place.ts';
import type { Person } from '../../finding/people/person.ts';

/** A document and those of its passages that count. */
export interface Part {
  readonly document: NumberedDocument;
  readonly passages: readonly Passage[];
}

/** One of the two that are compared: someone who speaks, or a part of the dossier. */
export type Side = SpeakingSide | WrittenSide;

interface NamedSide {
  /** As it is shown: the dossier's words, or a title. */
  readonly name: string;
  /** What was made of the words that were typed, in the bot's own. */
  readonly readAs: string;
  /** Differs for any two sides. */
  readonly key: string;
}

export interface SpeakingSide extends NamedSide {
  readonly kind: 'person' | 'body';
  readonly person: Person;
}

export interface WrittenSide extends NamedSide {
  readonly kind: 'section' | 'document' | 'source';
  readonly parts: readonly Part[];
  /** The heading or passage of a section; the whole document; the first document of a source. */
  readonly at: Place;
}

/** The narrower of two sides gets what both could claim, so that nothing is shown twice. */
export const NARROWNESS: Readonly<Record<Side['kind'], number>> = {
  person: 0,
  body: 1,
  section: 2,
  document: 3,
  source: 4,
};

export function isSpeaking(side: Side): side is SpeakingSide {
  return side.kind === 'person' || side.kind === 'body';
}
