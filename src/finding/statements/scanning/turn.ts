import type { Slice } from '../../../dossier/slice.ts';
import type { SpeakerLabel } from '../../../languages/speakerLabel.ts';

/** A turn of a transcript: its label, and the words after it up to the next label. */
export interface Turn {
  readonly name: string;
  readonly mention: Slice;
  /** The words, without the remarks of whoever wrote them down; one slice a paragraph. Never empty. */
  readonly slices: readonly Slice[];
  readonly part: SpeakerLabel['part'];
  /** Set if the format itself says who speaks, and no label had to be recognised. */
  readonly isGiven?: true;
}
