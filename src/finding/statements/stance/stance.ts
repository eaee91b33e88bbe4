import type { Slice } from '../../../dossier/slice.ts';
import type { Speaker } from '../speaker.ts';

/** A document gives words as said. */
export interface Asserted {
  readonly kind: 'asserted';
}

/**
 * A document shows words that were not said, as far as it knows: `denied`, somebody denies that they were said, or the
 * document itself does ("never said", "refused to call it"); `supposed`, they are only imagined, asked about or wanted.
 */
export interface NotSaid {
  readonly kind: 'denied' | 'supposed';
  /** The words of the document that show it, such as "denied saying". */
  readonly words: Slice;
  /** Who denies it; null if the document does not say. */
  readonly by: Speaker | null;
}

/** Whether a document gives quoted words as said. */
export type Stance = Asserted | NotSaid;

export const ASSERTED: Asserted = { kind: 'asserted' };
