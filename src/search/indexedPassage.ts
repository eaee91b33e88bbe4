import type { PassageWords } from './passageWords.ts';
import type { PlacedPassage } from './placedPassage.ts';

/** A passage as an engine fetches it. */
export interface IndexedPassage extends PlacedPassage {
  /** Its number in the engine. */
  readonly place: number;
  /** The language by whose rules its words were stemmed. */
  readonly language: string;
  readonly words: PassageWords;
}
