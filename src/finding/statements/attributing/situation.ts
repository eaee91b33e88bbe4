import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { Cue } from '../parsing/cue.ts';
import type { Mention } from '../parsing/mention.ts';
import type { Setting } from '../parsing/setting.ts';

/** A mention that may be the speaker of a quotation, with the names of the signs for and against it. */
export interface Candidate {
  readonly mention: Mention;
  readonly setting: Setting;
  readonly cue: Cue | null;
  readonly features: readonly string[];
}

/** The speaker that was chosen for an earlier quotation. */
export interface Decision {
  readonly mention: Mention;
  readonly setting: Setting;
  readonly cue: Cue | null;
  /** Token of the quotation in its own setting. */
  readonly token: number;
  /** Place of that setting among those of its level. */
  readonly place: number;
  readonly in: Setting;
}

/** A quotation with its surroundings and what was decided before it. */
export interface Situation {
  readonly text: string;
  readonly setting: Setting;
  readonly place: number;
  /** The quotation's token. */
  readonly token: number;
  readonly inner: { readonly start: number; readonly end: number };
  readonly closed: boolean;
  /** Whether it continues a quotation of the paragraph before. */
  readonly carriesOn: boolean;
  readonly before: Setting | undefined;
  readonly after: Setting | undefined;
  readonly last: Decision | null;
  readonly lexicon: SpeechLexicon;
  /** How often each name has been a speaker so far, by its last word. */
  readonly spoken: ReadonlyMap<string, number>;
}
