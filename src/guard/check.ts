import type { Answer } from '../answer.ts';
import type { Dossier, NumberedDocument } from '../dossier/dossier.ts';
import type { Place } from '../dossier/place.ts';
import type { DocumentFindings } from '../finding/documentFindings.ts';
import type { Node } from './nodes.ts';
import type { StoredWords } from './storedWords.ts';

/** What a check may look at. It is handed nothing that the answer was made from but the stored dossier. */
export interface Situation {
  readonly answer: Answer;
  readonly dossier: Dossier;
  readonly node: Node;
  /** The passage beside which the value is shown; undefined if it is not shown beside one. */
  readonly passage: Place | undefined;
  /** What is found in a stored document; undefined if the dossier does not have it. */
  readonly read: (document: string) => DocumentFindings | undefined;
  /** Where words are in the stored passages. */
  readonly stored: StoredWords;
  /** The documents among which are those that have all words of a text, as the dossier's index cuts them; in its order. */
  readonly documentsWith: (text: string) => readonly NumberedDocument[];
}

/** Says what is wrong with a value; null if nothing is. */
export type Check<Value> = (value: Value, situation: Situation) => string | null;

/** The first fault of several checks; null if there is none. */
export function firstFault(...faults: readonly (string | null)[]): string | null {
  return faults.find((fault) => fault !== null) ?? null;
}
